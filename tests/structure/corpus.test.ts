import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../lib/analyzer/contract.ts';
import { REPLY_TARGETS } from '../../lib/moves/tables.ts';
import { momentNames } from '../../lib/thread/moments.ts';
import { kappa } from '../../scripts/corpus/agreement.ts';
import { nearDuplicates } from '../../scripts/corpus/near-duplicates.ts';
import {
  CORPUS,
  customerRows,
  replyRows,
  type SentenceRow,
  settled,
  wholeReplyRows,
} from '../../scripts/train/corpus.ts';

const LANGUAGES: readonly Language[] = ['en', 'de'];
/** The least kappa is that of `reason`: whether a sentence gives one, readers settle differently. */
const FEWEST = { messages: 1500, makes: 200, looksLike: 250, wholeReplies: 450, kappa: 0.6 };
/** A closing line may come again. */
const FEWEST_MOVES = 1;
type Labelled = SentenceRow & { readonly labelled?: readonly string[] };

const REPLY_MOVES: ReadonlySet<string> = new Set(REPLY_TARGETS);
const CUSTOMER_MOVES: ReadonlySet<string> = new Set(
  'ask give-data steps-tried complain-waiting feel harm threaten sarcasm happy barrier'.split(' '),
);

describe.each(LANGUAGES)('the corpus in %s', (language) => {
  const customers = customerRows(language);
  const single = replyRows(language);
  const whole = wholeReplyRows(language);
  const sentences: readonly Labelled[] = [...single, ...whole.flatMap(({ reply }) => reply)];

  it('knows every label', () => {
    const ofReplies = sentences.flatMap(({ moves, second = [] }) => [...moves, ...second]);
    expect(ofReplies.filter((move) => !REPLY_MOVES.has(move))).toEqual([]);
    const ofCustomers = customers.flatMap(({ moves, second }) => [...moves, ...(second?.moves ?? [])]);
    expect(ofCustomers.filter((move) => !CUSTOMER_MOVES.has(move))).toEqual([]);
    expect(customers.filter(({ upset }) => ![0, 1, 2, 3].includes(upset))).toEqual([]);
    const moments = customers.flatMap(({ moments = [] }) => moments);
    expect(moments.filter((moment) => !momentNames().has(moment))).toEqual([]);
  });

  it('holds no variants of one text', () => {
    const written = [
      ...single.map(({ text }) => text),
      ...whole.flatMap(({ reply }) =>
        reply.filter(({ moves }) => moves.length >= FEWEST_MOVES).map(({ text }) => text.trim()),
      ),
    ];
    expect(nearDuplicates(written)).toEqual([]);
    expect(nearDuplicates(customers.map(({ text }) => text))).toEqual([]);
  });

  it('is large enough, hits and near misses alike', () => {
    expect(customers.length).toBeGreaterThanOrEqual(FEWEST.messages);
    expect(whole.length).toBeGreaterThanOrEqual(FEWEST.wholeReplies);
    const few = REPLY_TARGETS.filter((move) => {
      const labels = sentences.map((row) => settled(row, move));
      const makes = labels.filter((label) => label === true).length;
      return makes < FEWEST.makes || labels.filter((label) => label === false).length < FEWEST.looksLike;
    });
    expect(few).toEqual([]);
  });

  it('is read alike by two readers', () => {
    const unsure = REPLY_TARGETS.filter((move) => {
      const twice = sentences.filter((row) => row.second && (row.labelled?.includes(move) ?? true));
      const agreed = kappa(twice.map(({ moves, second }) => [moves.includes(move), second?.includes(move) ?? false]));
      return agreed < FEWEST.kappa;
    });
    expect(unsure).toEqual([]);
  });

  it('describes every voice', () => {
    for (const folder of ['customers', 'replies', 'whole-replies']) expect(undescribed(folder, language)).toEqual([]);
  });
});

describe('the checks of the corpus', () => {
  it('see a sentence with a word swapped', () => {
    const [pair] = nearDuplicates([
      'The courier left your parcel with the neighbour on Monday.',
      'Your refund takes three days.',
      'The courier left your parcel with the neighbour on Friday.',
    ]);
    expect(pair?.[1]).toContain('Friday');
  });

  it('see readers who only agree by chance', () => {
    expect(
      kappa([
        [true, true],
        [true, false],
        [false, true],
        [false, false],
      ]),
    ).toBe(0);
    expect(
      kappa([
        [true, true],
        [false, false],
      ]),
    ).toBe(1);
    expect(
      kappa(
        [
          [0, 1],
          [3, 3],
          [0, 0],
          [3, 2],
        ],
        true,
      ),
    ).toBeGreaterThan(0.7);
  });
});

/** Voices that no `*-voices.json` of the folder describes. Files of one writer without voices number their parts. */
function undescribed(folder: string, language: Language): readonly string[] {
  const files = readdirSync(path.join(CORPUS, folder)).filter((file) => file.startsWith(`${language}-`));
  const known = new Set(
    files.filter((file) => file.endsWith('-voices.json')).flatMap((file) => Object.keys(read(folder, file))),
  );
  const used = files
    .filter((file) => file.endsWith('.jsonl') && !/^en-[ab]-/.test(file))
    .flatMap((file) => voicesIn(folder, file));
  return [...new Set(used)].filter((voice) => !known.has(voice));
}

function voicesIn(folder: string, file: string): readonly string[] {
  const lines = readFileSync(path.join(CORPUS, folder, file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line).voice);
}

function read(folder: string, file: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(CORPUS, folder, file), 'utf8'));
}
