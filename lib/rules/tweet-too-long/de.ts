import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';
import { type ShortForms, shorter } from './shorter.ts';

const short: ShortForms = {
  rest: 'Mehr dazu schreibe ich per DM.',
  phrases: [
    [/\bzwischen (\d[\d.:]*) und (\d[\d.:]*)/g, '$1–$2'],
    [/\bvon (\d[\d.:]*) bis (\d[\d.:]*)/g, '$1–$2'],
    [/(?<=\d) (?:Euro|EUR)\b/g, ' €'],
    [/(?<=\d) Prozent\b/g, ' %'],
    [/\bzum Beispiel\b/g, 'z. B.'],
    [/\bbeziehungsweise\b/g, 'oder'],
    [/\b(?:ungefähr|circa|etwa) (?=\d)/g, 'ca. '],
    [/\bMinuten\b/g, 'Min.'],
    [/\bNummer (?=\d)/g, 'Nr. '],
    [/\b(?:jeweils|bereits|wirklich|natürlich|selbstverständlich|derzeit|momentan) (?=\p{L})/gu, ''],
    [/\bzur Verfügung stehen\b/g, 'da sind'],
    [/\baufgrund (?:der|des)\b/g, 'wegen'],
    [/\bKalenderwochen?\b/g, 'KW'],
    [/,? sowie /g, ' & '],
    [/(?<![,;]) und (?=\p{L})/gu, ' & '],
  ],
};

export const words: RuleWords = {
  title: 'Zu lang für einen Post',
  about: 'Ein Post, der abgeschnitten würde, gezählt wie X zählt.',
  messages: { default: 'Der Post ist um {over} Zeichen zu lang; ab hier würde er abgeschnitten.' },
  why: 'X zählt gewichtete Zeichen: 280 insgesamt, jeder Link 23, ein Emoji 2.',
  source: { label: 'X, Counting characters', url: 'https://developer.x.com/en/docs/counting-characters' },
  rewrites: (_hit, reading) => shorter(reading, short),
  examples,
};
