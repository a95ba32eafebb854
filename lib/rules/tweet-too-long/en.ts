import type { RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { type ShortForms, shorter } from './shorter.ts';

const short: ShortForms = {
  rest: "I'll send you the rest by DM.",
  phrases: [
    [/\bI am\b/g, "I'm"],
    [/\bI have\b(?= \w+(?:ed|en|nt)\b)/g, "I've"],
    [/\b(we|you|they) are\b(?= \w)/gi, "$1're"],
    [/\b(we|you|they) have\b(?= \w+(?:ed|en|nt)\b)/gi, "$1've"],
    [/\b(I|we|you|it|they) will\b(?= \w)/gi, "$1'll"],
    [/\b(it|that|there) is\b(?= \w)/gi, "$1's"],
    [/\b(do|does|did|is|are|was|has|have) not\b/gi, "$1n't"],
    [/\bcannot\b/gi, "can't"],
    [/\bin order to\b/gi, 'to'],
    [/\bat the moment\b|\bat this time\b/gi, 'now'],
    [/\bas soon as\b/gi, 'once'],
    [/\b(?:is|are) (?:also )?able to\b/gi, 'can'],
    [/(?<![,;]) and also(?= )/gi, ' &'],
    [/(?<![,;]) and(?= )/gi, ' &'],
    [/\b(?:really|actually|quite|currently) /gi, ''],
    [/\bbetween (\d[\d.:]*) ?(am|pm)? & (\d[\d.:]*)/gi, '$1$2–$3'],
    [/\bfrom (\d[\d.:]*) ?(am|pm)? (?:to|until|till) (\d[\d.:]*)/gi, '$1$2–$3'],
    [/\b(Mon|Fri|Sun)day\b/g, '$1'],
    [/\b(Tue|Wed|Thu|Sat)(?:s|nes|rs|ur)day\b/g, '$1'],
    [/\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)(?:uary|ruary|ust|ember|ober)\b/g, '$1'],
    [/\bminutes\b/g, 'min'],
    [/\bhours\b/g, 'hrs'],
    [/(?<=\d) percent\b/g, '%'],
  ],
};

export const words: RuleWords = {
  title: 'Too long for a post',
  about: 'A post that would be cut, counted as X counts.',
  messages: { default: 'The post is {over} characters too long; from here on it would be cut.' },
  why: 'X counts weighted characters: 280 in all, every link 23, an emoji 2.',
  source: { label: 'X, Counting characters', url: 'https://developer.x.com/en/docs/counting-characters' },
  rewrites: (_hit, reading) => shorter(reading, short),
  examples,
};
