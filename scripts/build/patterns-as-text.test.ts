import { describe, expect, it } from 'vitest';
import { patternsAsText } from './patterns-as-text.ts';

describe('patterns as text', () => {
  it('find what they found', () => {
    const code = String.raw`
      const LETTERS = /^[\p{L}/"\\]+$/iu, WORDS = /\p{L}+/gu, OF = { ß: [/\P{L}\//u] };
      const isCapital = (text) => /^\p{Lu}/u.test(text);
      function result() {
        return [LETTERS.test('straße/"'), LETTERS.test('1'), 'ä ö'.match(WORDS), ['Ä', 'ä'].map(isCapital), OF.ß[0].test('é/')];
      }`;
    const [as, text] = [code, patternsAsText.transform(code)?.code].map((each) =>
      new Function(`${each}\nreturn result();`)(),
    );
    expect(text).toEqual(as);
    expect(text).toEqual([true, false, ['ä', 'ö'], [true, false], false]);
  });

  it('are no literals any more, but for those in functions', () => {
    const { code = '' } = patternsAsText.transform(String.raw`const A = /\p{L}/gu; const f = () => /\p{L}/u;`) ?? {};
    expect(code).toBe(String.raw`const A =  new RegExp("\\p{L}", "gu"); const f = () => /\p{L}/u;`);
  });

  it('leave plain patterns alone', () => {
    expect(patternsAsText.transform('const A = /[a-z]/.test("p{L}");')).toBeNull();
  });
});
