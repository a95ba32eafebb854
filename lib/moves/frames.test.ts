import { describe, expect, it } from 'vitest';
import type { Language } from '../analyzer/contract.ts';
import { read, spell, unitOf } from '../languages/index.ts';
import { moments } from '../thread/moment-frames.ts';
import { frame, matchAll } from './frame.ts';
import { moves } from './index.ts';

const LANGUAGES: readonly Language[] = ['en', 'de'];
const FRAMES = LANGUAGES.flatMap((language) => [
  ...moves.flatMap(({ move, words }) =>
    [...words[language].frames, ...(words[language].vetoes ?? [])].map((source) => ({ of: move, language, source })),
  ),
  ...Object.entries(moments[language]).flatMap(([of, sources]) => sources.map((source) => ({ of, language, source }))),
]);

function matches(source: string, text: string, language: Language = 'en'): readonly string[] {
  const tokens = read(text, language).flatMap((sentence) => sentence.tokens);
  const pattern = frame(source, (word) => spell(word, language));
  return matchAll(pattern, tokens).map(({ spanFrom, spanTo }) =>
    text.slice(tokens[spanFrom]?.start, tokens[spanTo - 1]?.end),
  );
}

describe('every frame', () => {
  it('compiles', () => {
    for (const { source, language } of FRAMES)
      expect(() => frame(source, (word) => spell(word, language))).not.toThrow();
  });

  it('asks for classes that its language has', () => {
    const unknown = FRAMES.flatMap(({ of, language, source }) =>
      [...source.matchAll(/@([a-z-]+)/g)]
        .filter(([, name = '']) => !(name in unitOf(language).classes))
        .map(([, name]) => `${of} ${language}: @${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('is written in folded letters, else it never matches', () => {
    expect(
      FRAMES.filter(({ source }) => /[\p{Lu}äöüß]/u.test(source)).map(({ of, source }) => `${of}: ${source}`),
    ).toEqual([]);
  });
});

describe('the language of frames', () => {
  it.each([
    ['a word, in any spelling', 'dont worry', 'Please don’t worry.', ['don’t worry']],
    [
      'alternatives and joined words',
      'look_into|check it',
      'I will look into it and check it.',
      ['look into it', 'check it'],
    ],
    ['a beginning and an ending', 'frustrat* *tion', 'frustrating situation', ['frustrating situation']],
    ['a class', '@faceless will', 'Our engineers will call.', ['engineers will']],
    ['a number', '# days', 'within 14 days', ['14 days']],
    ['something optional', 'very? late', 'very late, late', ['very late', 'late']],
    ['a gap that ends at a comma', 'team ~3 fix', 'The team can surely fix it. The team, fix', ['team can surely fix']],
    ['a gap across commas', 'team ~~3 fix', 'The team, they fix it', ['team, they fix']],
    ['what must not follow', 'must be !why', 'That must be why. That must be odd.', ['must be']],
    ['what must not stand before', '<!not happy', 'not happy, but happy', ['happy']],
    ['the beginning, behind openers and names', '^ poor you', 'Oh Dana, poor you. I said poor you.', ['poor you']],
    ['the end', 'noted $', 'It is noted. Noted it is.', ['noted']],
    ['a span', 'the [ old team ] will', 'the old team will', ['old team']],
    ['fillers in between', 'must be hard', 'That must really be very hard.', ['must really be very hard']],
  ])('knows %s', (_, source, text, expected) => {
    const found = read(text, 'en').flatMap(({ start, end }) => matches(source, text.slice(start, end)));
    expect(found).toEqual(expected);
  });

  it('says what is wrong with a malformed frame', () => {
    expect(() => frame('the |team')).toThrow('Empty word in the frame "the |team"');
  });
});
