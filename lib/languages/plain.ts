import type { Language } from '../analyzer/contract.ts';
import { unitOf } from './index.ts';

export type Direction = 'looser' | 'properer';

type Wording = { readonly pattern: RegExp; readonly words: string };

const wordings = new Map<string, readonly Wording[]>();
/** Holds the place of a capital that was left out with its word, until the next word takes it over. */
const LEFT_OUT = '\uE000';
const QUOTED = /(„[^“”\n]{1,80}[“”]|“[^”\n]{1,80}”|"[^"\n]{1,80}"|»[^«\n]{1,80}«|`[^`\n]+`)/;

/** Puts the phrases of one register into plain words; what stands in quotation marks is somebody's label and stays. */
export function plainly(text: string, direction: Direction, language: Language): string {
  const known = wordingsOf(direction, language);
  return closed(text, direction, language)
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : known.reduce(reworded, part)))
    .join('')
    .replace(/\uE000[ \t]*(\p{L})/gu, (_, letter: string) => letter.toUpperCase())
    .replaceAll(LEFT_OUT, '');
}

function reworded(text: string, { pattern, words }: Wording): string {
  return text.replace(pattern, (...match: (string | number)[]) => {
    const found = String(match[0]);
    if (words === '') return /^\p{Lu}/u.test(found) ? LEFT_OUT : '';
    const filled = words.replace(/\$(\d)/g, (_, group: string) => String(match[Number(group)] ?? ''));
    return likeBefore(filled, found);
  });
}

/** The capital of what stood there; nouns and "I" have theirs of their own. */
function likeBefore(words: string, found: string): string {
  return /^\p{Lu}/u.test(found) && !/^I\b/.test(found) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** A closing has a line to itself, or shares the last one with the name ("LG Lena"), or, in posts, the end of the text. */
function closed(text: string, direction: Direction, language: Language): string {
  const { closings } = unitOf(language).plain;
  const [known, instead] =
    direction === 'looser' ? [closings.stiff, closings.loose] : [closings.slang, closings.proper];
  const line = new RegExp(
    `(^|\\n|[.!?] )[ \\t]*(?:${known})(?=[ \\t]*[,.!]?[ \\t]*(?:\\p{Extended_Pictographic}\\uFE0F?)*[ \\t]*(?:\\n|$)|, ?\\p{Lu}\\S*(?: \\p{Lu}\\S*)?[ \\t]*(?:\\n|$))[.!]?`,
    'giu',
  );
  const signed = new RegExp(`(\\n)[ \\t]*(?:${known})(?= [\\p{L}-]+(?: [\\p{L}-]+)?\\s*$)`, 'iu');
  const put = (_: string, before: string) => before + instead;
  return text.replace(line, put).replace(signed, put);
}

/** What leaving words out leaves behind: spaces, commas, small letters at a sentence's beginning. */
export function tidied(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+([,.!?;:])/g, '$1')
    .replace(/,(?=\s*[,.!?])/g, '')
    .replace(/([.!?]\s+|\n)[,;][ \t]*/g, '$1')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/(?<=[\p{L})][.!?] )\p{Ll}(?=\p{L}* )/gu, (letter) => letter.toUpperCase())
    .replace(/^[ \t]+/gm, '');
}

function wordingsOf(direction: Direction, language: Language): readonly Wording[] {
  const key = `${language} ${direction}`;
  const known = wordings.get(key) ?? compiled(unitOf(language).plain[direction === 'looser' ? 'stiff' : 'slang']);
  wordings.set(key, known);
  return known;
}

/** Sources are the project's own; they hold for whole words, not for parts of links and handles. */
function compiled(sources: readonly (readonly [string, string])[]): readonly Wording[] {
  return sources.map(([source, words]) => ({
    pattern: new RegExp(
      `(?:(?=[\\s,])|(?<![\\p{L}\\p{N}@#/._-]))(?:${source})(?:(?<=\\s)|(?![\\p{L}\\p{N}@/_-]|\\.\\p{L}))`,
      'giu',
    ),
    words,
  }));
}
