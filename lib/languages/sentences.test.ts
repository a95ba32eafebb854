import { describe, expect, it } from 'vitest';
import { read } from './index.ts';

function cut(text: string, language: 'en' | 'de'): readonly string[] {
  return read(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('a number with a full stop', () => {
  it.each([
    ['We open at 9. Again, sorry for the mix-up.', 'en', 2],
    ['It is in room 4. Kindly ring first.', 'en', 2],
    ['1. Open the lid', 'en', 1],
    ['Wir öffnen um 9. Nochmals danke.', 'de', 2],
    ['Es liegt in Zimmer 4. Sammeln Sie alles.', 'de', 2],
    ['Das war Platz 3. Versuch es morgen.', 'de', 2],
    ['Wir kommen am 9. März.', 'de', 1],
    ['Das ist der 2. Versuch.', 'de', 1],
    ['Am 3. und 4. sind wir da.', 'de', 1],
  ] as const)('ends a sentence or counts: %s', (text, language, sentences) => {
    expect(cut(text, language)).toHaveLength(sentences);
  });
});

describe('what was written without marks', () => {
  it('is cut where sentences begin', () => {
    const text =
      'i looked at your node now the cpu is at forty percent so the machine is okay please send me the log i will check it today';
    expect(cut(text, 'en').slice(1)).toEqual(['please send me the log', 'i will check it today']);
  });

  it('stays whole where it is short or has marks', () => {
    expect(cut('please tell me when you are home so i can send the man over', 'en')).toHaveLength(1);
    expect(
      cut(
        'Ich habe die Rechnung geprüft, das Lager gefragt und werde Ihnen morgen bis zehn Uhr alles schicken, was Sie brauchen',
        'de',
      ),
    ).toHaveLength(1);
  });
});

describe('what is not seen', () => {
  it('is no mark and parts no word', () => {
    const [sentence] = read('Wir\u200b prüfen Ihre Liefe\u00adrung', 'de');
    expect(sentence?.tokens.map(({ norm }) => norm)).toEqual(['wir', 'pruefen', 'ihre', 'lieferung']);
  });
});
