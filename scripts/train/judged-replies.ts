import { globSync } from 'node:fs';
import path from 'node:path';
import type { AnalysisRequest, FourA, Language } from '../../lib/analyzer/contract.ts';
import type { Example } from '../../lib/rules/contract.ts';
import { rules } from '../../lib/rules/index.ts';
import type { TriageLevel } from '../../lib/thread/triage.ts';
import { joined, rowsOf, wholeReplyRows } from './corpus.ts';

/** A reply in its thread, of which it is known what a careful reader would say about the whole. */
export interface JudgedReply {
  readonly id: string;
  readonly request: AnalysisRequest;
  /** The rules that such a reader raises. */
  readonly expect: readonly string[];
  /** Rules on which two readers differ. */
  readonly allow?: readonly string[];
  /** The words that a rule is raised on, as they stand in the reply. */
  readonly spans?: Readonly<Record<string, readonly string[]>>;
  /** How much acknowledgement the customer calls for, where somebody said so. */
  readonly triage?: TriageLevel;
  /** Those of the four A's that it shows, where somebody said so. */
  readonly fourAs?: readonly FourA[];
  /** The rules that somebody asked of it. */
  readonly judges: ReadonlySet<string>;
  /** Who wrote the file; null for what the rules show of themselves. */
  readonly writer: string | null;
}

const LANGUAGES: readonly Language[] = ['en', 'de'];
/** So often each example counts. */
const TIMES = 12;
const ROOT = path.join(import.meta.dirname, '../..');
const FILES = ['lib/moves/corpus/judged-replies/*.jsonl', 'tests/cases/tune/*.jsonl'];

/**
 * The replies written to learn from, the labelled cases to look at, and what rules show of themselves. A file judges the rules that it
 * expects anywhere. Throws when a line is not JSON; says which.
 */
export function judgedReplies(): readonly JudgedReply[] {
  return [...written(), ...LANGUAGES.flatMap(wholeReplies), ...LANGUAGES.flatMap(examples)];
}

/** What each rule shows of itself, several times: few, but what everybody takes it by. */
function examples(language: Language): readonly JudgedReply[] {
  const all = rules.flatMap(({ rule: { id }, words }) => {
    const { flagged, passing } = words[language].examples;
    const as = (expect: readonly string[]) => (example: Example) => ({ id, example, expect });
    return [...flagged.map(as([id])), ...passing.map(as([]))].filter(({ example }) => !example.house);
  });
  const rows = all.map(({ id, example, expect }) => ({
    id,
    request: { ...example.request, reply: example.reply },
    expect,
    spans: expect.length === 0 ? {} : { [id]: [example.span ?? example.reply] },
    judges: new Set([id]),
    writer: null,
  }));
  return Array.from({ length: TIMES }, () => rows).flat();
}

/** The whole replies whose sentences the tables learn from, at the natural rate of good and bad. */
function wholeReplies(language: Language): readonly JudgedReply[] {
  const rows = wholeReplyRows(language);
  const judges = new Set(rows.flatMap(({ expect }) => expect));
  return rows.map(
    ({ id, channel, customerName, agentName, now, thread, reply, expect, allow = [], fourAs, triage, writer }) => ({
      id,
      request: { channel, customerName, agentName, now, thread, reply: joined(reply) },
      expect,
      allow,
      ...(fourAs === undefined ? {} : { fourAs }),
      ...(triage === undefined ? {} : { triage }),
      judges,
      writer,
    }),
  );
}

function written(): readonly JudgedReply[] {
  return FILES.flatMap((files) => globSync(files, { cwd: ROOT }).sort()).flatMap((file) => {
    const rows = rowsOf<Omit<JudgedReply, 'judges' | 'writer'>>(path.join(ROOT, file));
    const judges = new Set(rows.flatMap(({ expect }) => expect));
    return rows.map((row) => ({ ...row, judges, writer: path.basename(file, '.jsonl') }));
  });
}
