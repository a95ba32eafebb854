import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnalysisRequest, FourA, Language } from '../../lib/analyzer/contract.ts';
import type { TriageLevel } from '../../lib/thread/triage.ts';

/** What a customer's message is labelled with. */
export interface CustomerLabels {
  /** 0 calm to 3 furious or desperate. */
  readonly upset: 0 | 1 | 2 | 3;
  /** -2 slangy to 2 stiff. */
  readonly formality: -2 | -1 | 0 | 1 | 2;
  readonly address?: 'du' | 'Sie' | 'ihr' | 'none';
  readonly moves: readonly string[];
}

export interface CustomerRow extends CustomerLabels {
  readonly text: string;
  readonly voice: string;
  /** The moments that matter in it; absent where nobody looked for them. */
  readonly moments?: readonly string[];
  /** What a second reader said who did not know the writer's labels; of newer texts, not how formal they are. */
  readonly second?: Pick<CustomerLabels, 'upset' | 'moves'> & Partial<CustomerLabels>;
}

/** A sentence of a reply, with all moves that it makes. */
export interface SentenceRow {
  readonly text: string;
  readonly moves: readonly string[];
  readonly second?: readonly string[];
}

export interface ReplyRow extends SentenceRow {
  readonly voice: string;
  /** Who wrote the file: voices of one writer are related. */
  readonly writer: string;
  /** Moves that the writer was asked about; all when absent. */
  readonly labelled?: readonly string[];
}

export interface WholeReplyRow {
  readonly id: string;
  readonly voice: string;
  readonly writer: string;
  readonly channel: NonNullable<AnalysisRequest['channel']>;
  readonly customerName?: string;
  readonly agentName?: string;
  readonly now: string;
  readonly thread: NonNullable<AnalysisRequest['thread']>;
  readonly reply: readonly SentenceRow[];
  readonly expect: readonly string[];
  readonly allow?: readonly string[];
  readonly spans?: Readonly<Record<string, readonly string[]>>;
  readonly fourAs?: readonly FourA[];
  readonly triage?: TriageLevel;
  readonly moments?: readonly string[];
}

type Kind = 'customers' | 'replies' | 'whole-replies';

export const CORPUS = path.join(import.meta.dirname, '../../lib/moves/corpus');

/** All customer messages of a language, in the order of their files. Throws when a line is not JSON; says which. */
export function customerRows(language: Language): readonly CustomerRow[] {
  return filesOf('customers', language).flatMap((file) => rowsOf<CustomerRow>(file));
}

/** All single sentences of replies of a language, in the order of their files. Throws when a line is not JSON; says which. */
export function replyRows(language: Language): readonly ReplyRow[] {
  return filesOf('replies', language).flatMap((file) => rowsOf<Omit<ReplyRow, 'writer'>>(file).map(byWriterOf(file)));
}

/** All whole replies of a language, in the order of their files. Throws when a line is not JSON; says which. */
export function wholeReplyRows(language: Language): readonly WholeReplyRow[] {
  return filesOf('whole-replies', language).flatMap((file) =>
    rowsOf<Omit<WholeReplyRow, 'writer'>>(file).map(byWriterOf(file)),
  );
}

/**
 * Whether a sentence makes a move: what its readers agree on; null when they differ, so that it tells nothing of the move. Of a move that its writer was not asked about, the second reader alone tells.
 */
export function settled(row: SentenceRow & { readonly labelled?: readonly string[] }, move: string): boolean | null {
  const second = row.second?.includes(move);
  if (row.labelled && !row.labelled.includes(move)) return second ?? null;
  const first = row.moves.includes(move);
  return second === undefined || second === first ? first : null;
}

/** The reply as it was sent: a sentence that opens a line says so itself. */
export function joined(reply: readonly SentenceRow[]): string {
  return reply.reduce((whole, { text }) => whole + (whole === '' || text.startsWith('\n') ? '' : ' ') + text, '');
}

function filesOf(kind: Kind, language: Language): readonly string[] {
  const folder = path.join(CORPUS, kind);
  const files = readdirSync(folder).filter((file) => file.startsWith(`${language}-`) && file.endsWith('.jsonl'));
  return files.sort(byNumber).map((file) => path.join(folder, file));
}

/** "replies/en-c-2.jsonl" is one of several files of the writer "replies en-c". */
function byWriterOf<Row>(file: string): (row: Row) => Row & { readonly writer: string } {
  const writer = `${path.basename(path.dirname(file))} ${path.basename(file, '.jsonl').replace(/-\d+$/, '')}`;
  return (row) => ({ ...row, writer });
}

/** The lines of a file as they are stored. Throws when a line is not JSON; says which. */
export function rowsOf<Row>(file: string): readonly Row[] {
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
