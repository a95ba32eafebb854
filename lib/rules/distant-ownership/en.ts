import type { Reading } from '../../analyzer/reading.ts';
import { clauseOf, replaceClause } from '../../analyzer/spans.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { examples } from './examples.en.ts';

export const words: RuleWords = {
  title: 'Nobody in person',
  messages: { default: 'This leaves the work to somebody without a name; say what your own part is.' },
  why: 'Customers feel more care, and are more satisfied, when one person says “I” and stays with the matter than when a company or a team does.',
  source: {
    label: 'Packard, Moore & McFerran, in MIT Sloan Management Review',
    url: 'https://sloanreview.mit.edu/article/how-should-companies-talk-to-customers-online/',
  },
  rewrites(hit, reading) {
    const clause = clauseOf(reading, { start: hit.start ?? 0, end: hit.end ?? 0 });
    const others = namedBody(hit, reading);
    const texts = [
      ...(others ? [`I'm working on this with ${others} and will write to you once I know more`] : []),
      "I'm looking after this myself and will write to you once I know more",
      "I'll follow this up for you and tell you how it turned out",
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
  const last = tokens.findIndex((token) => token.classes.has('faceless'));
  const first = tokens.findIndex((token) => /^(?:the|our)$/.test(token.norm));
  if (last < 0 || first !== 0 || last > 4) return null;
  const phrase = reading.request.reply.slice(tokens[0]?.start ?? 0, tokens[last]?.end ?? 0);
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
