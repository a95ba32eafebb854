import type { RuleWords } from '../contract.ts';
import { restate, statementAt } from '../statement-at.ts';
import { examples } from './examples.en.ts';

/** "You need to contact the landlord": nobody hears of it but the customer. */
const SENDS =
  /\b(?:please|kindly|you)\b.*\b(?:contact|call|ask|reach|speak|talk|turn|touch|report|write|refer|email|phone|ring|check|go|visit)\b/i;

export const words: RuleWords = {
  title: 'Passed on, and then?',
  about: 'Passes the matter on and stops there.',
  messages: { default: 'This passes the matter on and stops there; say why, and what happens next.' },
  why: 'Rather than “not my job”, say who it is that looks after the matter, and make the connection yourself.',
  source: {
    label: 'cozwei coaching, on customer-oriented communication',
    url: 'https://www.cozwei-coaching.com/blog/artikel/kundenorientierte-kommunikation',
  },
  rewrites(hit, reading) {
    const { start, end } = statementAt(reading, hit);
    const { reply } = reading.request;
    const isJoined = /^,?\s+(?:and|but|so)\s/i.test(reply.slice(end));
    const follow = { start: end, end, text: ', and I’ll write to you once I hear from them' };
    const texts = [
      "I'll ask the colleagues who look after this and write to you with their answer",
      "I'm putting you in touch with the colleagues who can decide this, and I'll stay with it until you have an answer",
    ];
    return [
      ...(isJoined || SENDS.test(reply.slice(start, end)) ? [] : [follow]),
      ...texts.map((text) => restate(reading, hit, text)),
    ];
  },
  examples,
};
