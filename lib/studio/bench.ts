import type { AnalysisRequest, Language } from '../analyzer/contract.ts';
import { DEFAULT_HOUSE, type HouseRules } from '../analyzer/house.ts';
import { type ImportWish, importing } from '../packs/import-texts.ts';
import type { Gathered } from '../packs/importing/contract.ts';
import { type TriedExample, tryExample } from '../packs/lint/examples.ts';
import { checking, houseWith } from '../packs/lint-pack.ts';
import { PackError } from '../packs/problem.ts';
import { readPack } from '../packs/read-pack.ts';
import type { Pack } from '../packs/schema.ts';
import type { Work } from '../packs/work.ts';

/** What the studio asks of the background, where the analyzer is. `file` is the draft as the JSON of its file. */
export type StudioQuestion =
  /** Everything that is checked before a pack comes into force: `CheckedPack['problems']`. */
  | { readonly kind: 'check'; readonly file: string }
  /** A reply judged as by an agent with this pack: what `judge` gives. */
  | {
      readonly kind: 'judge';
      readonly file: string;
      readonly request: AnalysisRequest;
      /** Of the interface. */
      readonly language: Language;
    }
  /** The pack's examples run: `TriedExample[]`, in their order. */
  | { readonly kind: 'examples'; readonly file: string }
  /** Texts from elsewhere as statements: `Imported`. A draft that is no pack yet decides nothing. */
  | {
      readonly kind: 'import';
      readonly file: string;
      readonly gathered: Gathered;
      readonly wish: Omit<ImportWish, 'house'>;
    };

export interface Bench {
  /** Judges as the coach's background does. */
  judge(request: AnalysisRequest, language: Language, house: HouseRules): unknown;
}

/** The answer to a question, as work that can rest. @throws {PackError} where the question needs a pack and the draft is none */
export function answering(question: StudioQuestion, { judge }: Bench): Work<unknown> {
  switch (question.kind) {
    case 'check':
      return checked(question.file);
    case 'judge':
      return judged(question, judge);
    case 'examples':
      return tried(draftIn(question.file));
    case 'import':
      return importing(question.gathered, { ...question.wish, house: houseIn(question.file) ?? DEFAULT_HOUSE });
  }
}

function* checked(file: string): Work<unknown> {
  return (yield* checking(file)).problems;
}

// biome-ignore lint/correctness/useYield: one reply is one piece of work
function* judged({ file, request, language }: Extract<StudioQuestion, { kind: 'judge' }>, judge: Bench['judge']) {
  return judge(request, language, draftIn(file).house);
}

function* tried({ pack, house }: ReadDraft): Work<readonly TriedExample[]> {
  const all: TriedExample[] = [];
  for (const example of pack.examples ?? []) {
    all.push(tryExample(example, house));
    yield;
  }
  return all;
}

interface ReadDraft {
  readonly file: string;
  readonly pack: Pack;
  readonly house: HouseRules;
}

/** While a lead tries replies, the draft is the same, and reading a large one takes a while. */
let latest: ReadDraft | null = null;

function draftIn(file: string): ReadDraft {
  if (latest?.file === file) return latest;
  const pack = readPack(file);
  latest = { file, pack, house: houseWith(pack) };
  return latest;
}

function houseIn(file: string): HouseRules | null {
  try {
    return draftIn(file).house;
  } catch (error) {
    if (error instanceof PackError) return null;
    throw error;
  }
}
