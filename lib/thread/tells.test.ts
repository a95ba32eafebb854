import { describe, expect, it } from 'vitest';
import type { Language } from '../analyzer/contract.ts';
import { TELLS, tellsIn } from './tells.ts';

const ANGRY: readonly (readonly [Language, string])[] = [
  ['en', '#fail'],
  ['en', '#AirlineFail'],
  ['en', '#lies'],
  ['en', '#neverAgain'],
  ['de', '#nie'],
  ['de', '#niewieder'],
  ['de', '#dankefürnichts'],
  ['de', '#Servicewüste'],
];
/** An angry word is a part of these. */
const HARMLESS: readonly (readonly [Language, string])[] = [
  ['en', '#client'],
  ['en', '#believe'],
  ['en', '#message'],
  ['en', '#badminton'],
  ['de', '#Linie5'],
  ['de', '#Spanien'],
  ['de', '#danke'],
];

const angryTag = (tag: string, language: Language) =>
  tellsIn(`Gate 4 ${tag}`, [], language)[TELLS.indexOf('angry-tag')] ?? 0;

describe('a hashtag', () => {
  it.each(ANGRY)('in %s is angry: %s', (language, tag) => {
    expect(angryTag(tag, language)).toBeGreaterThan(0);
  });

  it.each(HARMLESS)('in %s is none: %s', (language, tag) => {
    expect(angryTag(tag, language)).toBe(0);
  });
});
