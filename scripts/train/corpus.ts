import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../lib/analyzer/contract.ts';
import { read } from '../../lib/languages/index.ts';
import type { Move } from '../../lib/moves/contract.ts';
import { customerFeatures } from '../../lib/moves/customer-features.ts';
import { framesIn, replyFeatures } from '../../lib/moves/read.ts';
import { REPLY_TARGETS } from '../../lib/moves/tables.ts';

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

const PARTS = 10;
const CORPUS = path.join(import.meta.dirname, '../../lib/moves/corpus');

/** A sentence of a reply, with all moves of `REPLY_TARGETS` that it makes. */
export interface ReplyRow {
  readonly text: string;
  readonly moves: readonly string[];
  readonly voice: string;
}

export interface ReplySample extends ReplyRow {
  readonly features: readonly number[];
  /** The moves that frames alone find. */
  readonly framed: ReadonlySet<Move>;
  /** The moves that its file is labelled with; of others it tells nothing. */
  readonly labelled: readonly string[];
}

/** All customer messages of a language, in the order of their files. */
export function customerMessages(language: Language): readonly CustomerSample[] {
  return filesOf('customers', language).flatMap((file) =>
    rowsOf<CustomerRow>(file).map((row) => ({
      ...row,
      features: customerFeatures(row.text, read(row.text, language), language),
    })),
  );
}

/** All labelled sentences of replies of a language, in the order of their files. */
export function replySentences(language: Language): readonly ReplySample[] {
  const labels: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readFileSync(path.join(CORPUS, 'replies/labels.json'), 'utf8'),
  );
  return filesOf('replies', language).flatMap((file) => {
    const source = path.basename(file).replace(/-\d+\.jsonl$/, '');
    const labelled = labels[source] ?? REPLY_TARGETS;
    const rows = rowsOf<ReplyRow>(file);
    const oneVoice = rows.every(({ voice }) => voice === rows[0]?.voice);
    // A source of one writer would be held out as a whole; its parts are, instead.
    return rows.map((row, at) =>
      sentenceSample(row, `${source} ${oneVoice ? at % PARTS : row.voice}`, labelled, language),
    );
  });
}

function sentenceSample(row: ReplyRow, voice: string, labelled: readonly string[], language: Language): ReplySample {
  const [first, ...rest] = read(row.text, language);
  if (!first) throw new Error(`The corpus holds an empty sentence of the voice "${voice}". Take the line out.`);
  const sentence = { ...first, tokens: [first, ...rest].flatMap(({ tokens }) => tokens) };
  const framed = framesIn(sentence, 0, language).map(({ move }) => move);
  return { ...row, voice, labelled, framed: new Set(framed), features: replyFeatures(sentence, framed) };
}

function filesOf(kind: 'customers' | 'replies', language: Language): readonly string[] {
  const folder = path.join(CORPUS, kind);
  const files = readdirSync(folder).filter((file) => file.startsWith(`${language}-`) && file.endsWith('.jsonl'));
  return files.sort(byNumber).map((file) => path.join(folder, file));
}

function rowsOf<Row>(file: string): readonly Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [parse<Row>(line, `${file}:${at + 1}`)]));
}

function parse<Row>(line: string, where: string): Row {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${where} is not JSON. Mend the line, then run "npm run train" again.`);
  }
}

const byNumber = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
