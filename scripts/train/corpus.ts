import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../lib/analyzer/contract.ts';
import { read } from '../../lib/languages/index.ts';
import { customerFeatures } from '../../lib/moves/tables.ts';

/** A customer's message as the corpus labels it. */
export interface CustomerRow {
  readonly text: string;
  /** 0 calm to 3 furious or desperate. */
  readonly upset: 0 | 1 | 2 | 3;
  /** -2 slangy to 2 stiff. */
  readonly formality: -2 | -1 | 0 | 1 | 2;
  readonly moves: readonly string[];
  readonly voice: string;
}

export interface CustomerSample extends CustomerRow {
  readonly features: readonly number[];
}

const FOLDER = path.join(import.meta.dirname, '../../lib/moves/corpus/customers');

/** All customer messages of a language, in the order of their files. */
export function customerMessages(language: Language): readonly CustomerSample[] {
  const files = readdirSync(FOLDER).filter((file) => file.startsWith(`${language}-`) && file.endsWith('.jsonl'));
  return files.sort(byNumber).flatMap((file) => rowsOf(path.join(FOLDER, file)).map((row) => sampleOf(row, language)));
}

function rowsOf(file: string): readonly CustomerRow[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parse(line, `${file}:${at + 1}`)]));
}

function parse(line: string, where: string): CustomerRow {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${where} is not JSON. Mend the line, then run "npm run train" again.`);
  }
}

function sampleOf(row: CustomerRow, language: Language): CustomerSample {
  return { ...row, features: customerFeatures(row.text, read(row.text, language), language) };
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
