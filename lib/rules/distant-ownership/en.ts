import type { Reading } from '../../analyzer/reading.ts';
import { clauseOf, replaceClause } from '../../analyzer/spans.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';
import { whenIn } from './when.ts';

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
    const others = namedBody(hit, reading);
    const when = whenIn(hit, reading);
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

/** "the repair team", "our engineers": with its article, as it stands in the reply. */
function namedBody(hit: Hit, reading: Reading): string | null {
  const tokens = reading.sentences
    .flatMap((sentence) => sentence.tokens)
    .filter(({ start, end }) => start >= (hit.start ?? 0) && end <= (hit.end ?? 0));
  const head = tokens.findIndex((token) => token.classes.has('faceless'));
  const last = tokens[head + 1]?.classes.has('faceless') ? head + 1 : head;
  const first = tokens.findIndex((token) => /^(?:the|our)$/.test(token.norm));
  if (last < 0 || first !== 0 || last > 4) return null;
  const phrase = reading.request.reply.slice(tokens[0]?.start ?? 0, tokens[last]?.end ?? 0).replace(/['’]s$/, '');
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
