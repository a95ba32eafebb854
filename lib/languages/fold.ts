import { remembered } from './remembered.ts';

const UMLAUTS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  å: 'a',
};

const REMEMBERED = 6000;
const LONGEST_WORD = 48;
/** Most words; lower case is all that they need. */
const PLAIN = /^[ -_a-~]*$/;

/**
 * Brings spellings of one word together: lower case, straight apostrophes, umlauts spelled out (so that a keyboard
 * without them writes the same word), other diacritics dropped.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.length <= LONGEST_WORD ? ofWord(word) : folded(word);
}

const ofWord = remembered(folded, REMEMBERED);

function folded(word: string): string {
  return word
    .replace(/\u00ad/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[äöüßæøœå]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
