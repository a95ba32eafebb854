import { describe, expect, it } from 'vitest';
import { read, SPELLING } from '../languages/index.ts';
import { frame, matchAll } from './frame.ts';
import { frameIndex } from './frame-index.ts';
import { type StoredFrames, storedFrames, storedIndex } from './frame-store.ts';

const SOURCES = [
  "^ [ don't|never_again look|check ] ~2 into",
  'i|we ~~6 @faceless $',
  '# days?',
  '<!not sorry !if|but_then',
  'frustrat* *tion',
  '* *',
  'sad?',
];
const TEXTS = [
  "Don't look straight into it.",
  'Never again check it or into it.',
  'We will, as soon as we can, ask the team.',
  'In 3 days, or 4.',
  'Sorry that this is a frustrating situation. Not sorry! Sorry if so, sorry but then what.',
  'A sad frustration.',
];

/** As it comes out of a file. */
function kept(): StoredFrames {
  return JSON.parse(JSON.stringify(storedFrames(SOURCES, SPELLING.en))) as StoredFrames;
}

describe('stored frames', () => {
  it('match as those do that they were made of', () => {
    // A vocabulary of its own for each, one of them with words in it already.
    const spellings = [(word: string) => SPELLING.en(word), (word: string) => SPELLING.en(word)] as const;
    const [one, other] = spellings;
    frame('words|that_are|@first *here', other);
    const plain = frameIndex(SOURCES.map((source, at) => ({ at, frame: frame(source, one) })));
    const stored = storedIndex(kept(), other, (at, made) => ({ at, frame: made }));
    let matches = 0;
    for (const text of TEXTS) {
      for (const { tokens } of read(text, 'en')) {
        const told = [plain, stored].map((index) =>
          index.among(tokens).map(({ entry, first, last }) => ({
            at: entry.at,
            first,
            last,
            matches: matchAll(entry.frame, tokens, first, last),
          })),
        );
        expect(told[1]).toEqual(told[0]);
        matches += told[0]?.flatMap((each) => each.matches).length ?? 0;
      }
    }
    expect(matches).toBeGreaterThan(SOURCES.length);
  });

  it('are the same each time they are worked out', () => {
    expect(storedFrames(SOURCES, SPELLING.en)).toEqual(kept());
  });
});
