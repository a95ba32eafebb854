import { describe, expect, it } from 'vitest';
import type { FourA, Language } from '../../analyzer/contract.ts';
import { examplesFor } from '../../library/examples.ts';
import { fill } from '../../library/fill.ts';
import { TWEET_LIMIT, tweetLength } from '../../library/tweet-length.ts';
import { addressOf } from '../address-of.ts';
import { parsePack } from '../parse.ts';
import type { StatementText } from '../schema.ts';
import { SITUATIONS } from '../situations.ts';
import { builtInPack } from './index.ts';

const LANGUAGES: readonly Language[] = ['en', 'de'];
const FOUR_AS: readonly FourA[] = ['acknowledge', 'apologize', 'ask', 'act'];
const FORMAL = /\bIh(nen|r|re[mnrs]?)\b|(?<!^|[.:?!“] )\bSie\b|\b(Sie \p{Ll}+n|\p{L}+n Sie)\b/u;
const FAMILIAR = /\b(du|dich|dir|dein\p{L}*|entschuldige(?! ich)|antworte(?! ich)|schreib|schick)\b/iu;

/** A floor that needs no judge: stock phrases, pity, vague times and guesses about feelings, by their plainest words. */
const LANDS_BADLY = new RegExp(
  [
    'inconvenience|unfortunate|\\bpolic(y|ies)\\b|\\b(soon|shortly|asap)\\b|as possible|patience|feedback',
    'must (be|feel|have been)|that sounds|sorry (to hear|you feel|if|but)|poor you|calm down|\\bjust\\b.*click',
    'unannehmlich|leider|richtlinie|\\b(bald|zeitnah|in Kürze|schnellstmöglich|umgehend|baldmöglichst)\\b',
    'verständnis|geduld|\\bmuss .* sein\\b|das klingt|hiermit|falls Sie sich|beruhigen',
  ].join('|'),
  'iu',
);

const statements = builtInPack.statements;

it('is a pack like any other', () => {
  expect(parsePack(builtInPack)).toEqual(builtInPack);
});
const texts = statements.flatMap(({ id, texts }) => texts.map((text) => ({ ...text, id })));

function inLanguage(language: Language) {
  return statements.filter(({ texts }) => texts.some((text) => text.language === language));
}

function filled(text: StatementText): string {
  return fill(text.text, examplesFor(text)).text;
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}:{}]+/gu));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

describe('the built-in library', () => {
  it.each(LANGUAGES)('has statements enough in %s, in each of the four parts', (language) => {
    const own = inLanguage(language);
    expect(own.length).toBeGreaterThanOrEqual(200);
    for (const part of FOUR_AS) expect(own.filter(({ fourA }) => fourA === part).length).toBeGreaterThanOrEqual(25);
  });

  it.each(LANGUAGES)('has words for every situation in %s', (language) => {
    const used = new Set(inLanguage(language).flatMap(({ situations }) => situations));
    expect([...used].sort()).toEqual(Object.keys(SITUATIONS).sort());
  });

  it('keeps a statement to one language, since the languages are written, not translated', () => {
    for (const { id, texts } of statements) {
      expect(new Set(texts.map(({ language }) => language)).size, id).toBe(1);
      expect(id.startsWith(`${texts[0]?.language}-`), id).toBe(true);
    }
  });

  it('gives every German statement in du and in Sie', () => {
    for (const { id, texts } of inLanguage('de')) {
      const addresses = new Set(texts.map(addressOf));
      const both = addresses.has('none') || (addresses.has('du') && addresses.has('Sie'));
      expect(both, id).toBe(true);
    }
  });

  it('shows the address that a German text claims, and no other', () => {
    for (const text of texts.filter(({ language }) => language === 'de')) {
      const words = filled(text);
      const seen = [FAMILIAR.test(words) && 'du', FORMAL.test(words) && 'Sie'].filter(Boolean);
      expect(seen, `${text.id}: ${words}`).toEqual(addressOf(text) === 'none' ? [] : [addressOf(text)]);
    }
  });

  it('greets by the first name only in casual texts', () => {
    for (const text of texts.filter(({ text }) => text.includes('{customer}'))) {
      expect([text.formality, addressOf(text) === 'Sie'], text.id).toEqual(['casual', false]);
    }
  });

  it('keeps tweets short, with room for a name and initials', () => {
    for (const text of texts.filter(({ channels }) => channels.includes('tweet'))) {
      expect(text.short, text.id).toBe(true);
      expect(text.text.length, text.id).toBeLessThanOrEqual(140);
      expect(tweetLength(filled(text)), text.id).toBeLessThanOrEqual(TWEET_LIMIT - 80);
    }
  });

  it('says nothing twice', () => {
    const sets = texts.map((text) => ({ ...text, words: wordSet(text.text) }));
    for (const [index, a] of sets.entries()) {
      for (const b of sets.slice(index + 1)) {
        if (a.id !== b.id && a.language === b.language && addressOf(a) === addressOf(b)) {
          expect(jaccard(a.words, b.words), `${a.id} and ${b.id}`).toBeLessThan(0.7);
        }
      }
    }
  });

  it('is plain, full sentences', () => {
    for (const text of texts) {
      expect(filled(text), text.id).toMatch(/^[\p{Lu}„"][^\n]*([.?!]|: https:\S+|https:\S+)$/u);
      expect(filled(text), text.id).not.toMatch(/ {2}| [,.?]|—|–/);
    }
  });

  it('promises times, takes part, and uses none of the phrases that land badly', () => {
    for (const text of texts) expect(filled(text), text.id).not.toMatch(LANDS_BADLY);
    for (const { id, texts } of statements.filter(({ fourA }) => fourA === 'apologize')) {
      for (const { text } of texts) expect(text, id).not.toContain('!');
    }
  });
});
