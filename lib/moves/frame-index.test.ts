import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../analyzer/contract.ts';
import { read, SPELLING } from '../languages/index.ts';
import { frame, matchAll } from './frame.ts';
import { frameIndex } from './frame-index.ts';
import { moves } from './index.ts';

const CORPUS = path.join(import.meta.dirname, 'corpus/whole-replies');
const FILES = { en: 'en-g.jsonl', de: 'de-g.jsonl' } as const satisfies Record<Language, string>;
const REPLIES = 25;

function framesOf(language: Language, sources: readonly string[]) {
  return sources.map((source) => ({ source, frame: frame(source, SPELLING[language]) }));
}

function sentencesOf(language: Language) {
  const lines = readFileSync(path.join(CORPUS, FILES[language]), 'utf8').split('\n').slice(0, REPLIES);
  return lines
    .filter(Boolean)
    .flatMap((line) => (JSON.parse(line) as { reply: readonly { text: string }[] }).reply)
    .flatMap(({ text }) => read(text.trim(), language));
}

function found(sources: readonly string[], text: string): readonly string[] {
  const index = frameIndex(framesOf('en', sources));
  const tokens = read(text, 'en').flatMap((sentence) => sentence.tokens);
  return index.among(tokens).map(({ entry }) => entry.source);
}

describe('an index of frames', () => {
  it.each(['en', 'de'] as const)('finds every %s frame that matches, where it matches', (language) => {
    const entries = framesOf(
      language,
      moves.flatMap(({ words }) => [...words[language].frames, ...(words[language].vetoes ?? [])]),
    );
    const index = frameIndex(entries);
    const matches: unknown[] = [];
    for (const { tokens } of sentencesOf(language)) {
      const told = (entry: (typeof entries)[number], first?: number, last?: number) =>
        matchAll(entry.frame, tokens, first, last).map(({ from, to }) => `${entry.source}: ${from} ${to}`);
      const all = entries.flatMap((entry) => told(entry));
      const found = index.among(tokens).flatMap(({ entry, first, last }) => told(entry, first, last));
      expect(found.toSorted()).toEqual(all.toSorted());
      matches.push(...all);
    }
    expect(matches.length).toBeGreaterThan(200);
  });

  it('leaves out what lacks a word, or has it in the wrong order', () => {
    const sources = ['look|check into', 'into ~2 look', 'we @faceless', '# days'];
    expect(found(sources, 'We look into it.')).toEqual(['look|check into']);
    expect(found(sources, 'In 3 days.')).toEqual(['# days']);
  });

  it('knows beginnings, endings and frames that need no word at all', () => {
    expect(found(['frustrat*', '*tion', '* *', 'sad?'], 'A frustrating wait.')).toEqual(['* *', 'sad?', 'frustrat*']);
  });
});
