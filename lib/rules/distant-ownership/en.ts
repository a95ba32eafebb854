import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { bodyStart, clauseOf, replaceClause, type Span, sentenceAt } from '../../analyzer/spans.ts';
import { begun } from '../../analyzer/writes-small.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { whenIn } from './when.ts';

/** What hangs on the clause tells of its words: "… will check the tent, which you have to send back first". */
const HANGS = /^,\s+(?:which|who|whose|where)\b/i;

export const words: RuleWords = {
  title: 'Nobody in charge',
  about: 'Leaves the work to a faceless team, with no part of your own.',
  messages: { default: 'This leaves the work to somebody without a name; say what your own part is.' },
  why: 'Customers feel more care, and are more satisfied, when one person says “I” and stays with the matter than when a company or a team does.',
  source: {
    label: 'Packard, Moore & McFerran, in MIT Sloan Management Review',
    url: 'https://sloanreview.mit.edu/article/how-should-companies-talk-to-customers-online/',
  },
  rewrites(hit, reading) {
    const clause = clauseOf(reading, { start: hit.start ?? 0, end: hit.end ?? 0 });
    if (HANGS.test(reading.request.reply.slice(clause.end)))
      return [...askedOf(clause, reading), addedBehind(hit, reading)];
    const others = namedBody({ start: clause.start, end: hit.end ?? clause.end }, reading);
    const when = timeIn(clause, hit, reading);
    const news = when ? `write to you ${when}` : 'write to you once I know more';
    const texts = [
      ...(others ? [`I'm working on this with ${others} and will ${news}`] : []),
      `I'm looking after this myself and will ${news}`,
      `I'll follow this up for you and ${when ? `get back to you ${when}` : 'tell you how it turned out'}`,
    ];
    return texts.map((text) => replaceClause(reading, clause, text));
  },
  examples,
};

/** "Our lab will check the tent, which …" becomes "I'll ask our lab to check the tent, which …". */
function askedOf({ start, end }: Span, reading: Reading): readonly Edit[] {
  const clause = reading.request.reply.slice(start, end);
  const [head, who] = /^((?:the|our)\s[\p{L}\s-]{2,40}?)\s+will\s+(?!not\b)(?=\p{L})/iu.exec(clause) ?? [];
  if (!head || !who) return [];
  return [{ start, end: start + head.length, text: `I'll ask ${who.charAt(0).toLowerCase()}${who.slice(1)} to ` }];
}

/** The own part in a sentence of its own. */
function addedBehind(hit: Hit, reading: Reading): Edit {
  const { reply } = reading.request;
  const at = sentenceAt(reading, hit.start ?? 0)?.end ?? reply.length;
  const stop = /[.!?…]$/u.test(reply.slice(0, at)) ? '' : '.';
  const text = begun("I'll follow this up for you and tell you how it turned out.", reading);
  return { start: at, end: at, text: `${stop} ${text}` };
}

/** A time that stands outside of the clause stays where it is, and need not be said again. */
function timeIn({ start, end }: Span, hit: Hit, reading: Reading): string | null {
  const when = whenIn(hit, reading);
  const said = reading.request.reply.slice(start, end).toLowerCase();
  return when !== null && said.includes(when.replace(/^by\s/i, '').toLowerCase()) ? when : null;
}

/** "the repair team", "our engineers": with its article, as it stands in the reply. */
function namedBody(within: Span, reading: Reading): string | null {
  const tokens = reading.sentences
    .flatMap((sentence) => sentence.tokens)
    .filter(({ start, end }) => start >= Math.max(within.start, bodyStart(reading)) && end <= within.end);
  const head = tokens.findIndex((token) => token.classes.has('faceless'));
  const last = tokens[head + 1]?.classes.has('faceless') ? head + 1 : head;
  const first = tokens.findIndex((token) => /^(?:the|our)$/.test(token.norm));
  if (last < 0 || first !== 0 || last > 4) return null;
  const phrase = reading.request.reply.slice(tokens[0]?.start ?? 0, tokens[last]?.end ?? 0).replace(/['’]s$/, '');
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
