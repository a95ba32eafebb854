import type { Language } from '../../lib/analyzer/contract.ts';
import { badInputs } from './bad-inputs.ts';
import { gzippedSize } from './build.ts';
import type { Fate, Measured, Results, Times } from './contract.ts';
import { type Lab, openLab } from './lab.ts';
import type { Peer } from './peers.ts';
import { exponent, summary } from './statistics.ts';
import { editedOnce, type Writer, writer } from './texts.ts';

export interface Plan {
  readonly peers: readonly Peer[];
  readonly rounds: number;
  /** Analyses that the heap is watched over, twice; a slow peer gets as far as it gets in `heapBudget` milliseconds. */
  readonly analyses: number;
  readonly heapBudget: number;
}

type Kind = 'fresh' | 'edited';

export const SIZES = [30, 100, 200, 500, 2000, 10_000] as const;

const LANGUAGES: readonly Language[] = ['en', 'de'];
const SEED = 20_260;
const WARM_UP = { texts: 150, words: 200, budget: 3000 };
/** So many words are read at a time, so that short texts are measured as long as long ones. */
const WORDS_A_BATCH = 4000;
const MOST_A_BATCH = 12;
const BATCH_BUDGET_MS = 1500;
const HEAP = { words: 200, batch: 50 };
const BAD_LIMIT_MS = 10_000;
const LETTERS = 'etaoinshrdlu';

/** Measures all peers side by side: each round goes over sizes, languages and peers, so that a slow minute hits all of them. */
export async function measure(plan: Plan, address: string, tell: (what: string) => void): Promise<Results> {
  const labs = [];
  for (const peer of plan.peers) labs.push(await openLab(peer, address));
  const writers = { en: writer('en', SEED), de: writer('de', SEED) };
  tell('warming up');
  for (const lab of labs) await warmUp(lab, writers);
  const loads = await timeLoads(labs, writers.en, plan.rounds, tell);
  const times = await timeTexts(labs, writers, plan.rounds, tell);
  const results: [Peer, Measured][] = [];
  for (const lab of labs) {
    tell(`memory and bad inputs: ${lab.peer}`);
    const heap = await heapOf(lab, plan);
    await lab.close();
    const bad = await badFates(lab.peer, address);
    results.push([lab.peer, assembled(lab.peer, times, loads.get(lab.peer) ?? [], heap, bad)]);
  }
  return Object.fromEntries(results);
}

async function warmUp(lab: Lab, writers: Readonly<Record<Language, Writer>>): Promise<void> {
  for (const language of LANGUAGES) {
    const texts = Array.from({ length: WARM_UP.texts }, () => writers[language].write(WARM_UP.words));
    await lab.time(texts, language, WARM_UP.budget);
  }
}

async function timeLoads(labs: readonly Lab[], source: Writer, rounds: number, tell: (what: string) => void) {
  tell('loading');
  const loads = new Map<Peer, number[]>();
  for (let round = 0; round < rounds + 2; round += 1) {
    const text = source.write(100);
    for (const lab of labs) loads.set(lab.peer, [...(loads.get(lab.peer) ?? []), await lab.load(text, 'en')]);
  }
  return loads;
}

async function timeTexts(
  labs: readonly Lab[],
  writers: Readonly<Record<Language, Writer>>,
  rounds: number,
  tell: (what: string) => void,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const words of SIZES) {
      tell(`round ${round + 1} of ${rounds}: ${words} words`);
      for (const language of LANGUAGES) {
        const batches = batchesOf(words, writers[language]);
        for (const lab of labs) await timeBatches(lab, words, language, batches, times);
      }
    }
  }
  return times;
}

/** New texts; and one text that a letter is written into, again and again, as a hand does. */
function batchesOf(words: number, source: Writer): Readonly<Record<Kind, readonly string[]>> {
  const count = Math.min(MOST_A_BATCH, Math.max(2, Math.floor(WORDS_A_BATCH / words)));
  const edited = [source.write(words)];
  for (let at = 0; at < count; at += 1)
    edited.push(editedOnce(edited.at(-1) ?? '', LETTERS[at % LETTERS.length] ?? 'e'));
  return { fresh: Array.from({ length: count }, () => source.write(words)), edited };
}

async function timeBatches(
  lab: Lab,
  words: number,
  language: Language,
  batches: Readonly<Record<Kind, readonly string[]>>,
  times: Map<string, number[]>,
): Promise<void> {
  for (const kind of ['fresh', 'edited'] as const) {
    const taken = await lab.time(batches[kind], language, BATCH_BUDGET_MS);
    const key = keyOf(lab.peer, kind, words);
    // The first text of the edited ones is new; a slow peer has only it.
    const counted = kind === 'edited' && taken.length > 1 ? taken.slice(1) : taken;
    times.set(key, [...(times.get(key) ?? []), ...counted]);
  }
}

function keyOf(peer: Peer, kind: Kind, words: number): string {
  return `${peer} ${kind} ${words}`;
}

async function heapOf(lab: Lab, { analyses, heapBudget }: Plan): Promise<Measured['heap']> {
  const source = { en: writer('en', SEED + 1), de: writer('de', SEED + 1) };
  const analyzeMany = async () => {
    let done = 0;
    const until = Date.now() + heapBudget;
    for (let batch = 0; done < analyses && Date.now() < until; batch += 1) {
      const language = LANGUAGES[batch % 2] ?? 'en';
      const texts = Array.from({ length: HEAP.batch }, () => source[language].write(HEAP.words));
      done += (await lab.time(texts, language, until - Date.now())).length;
    }
    return done;
  };
  const before = await lab.heap();
  const done = await analyzeMany();
  const after = await lab.heap();
  await analyzeMany();
  return { kept: after - before, growth: (await lab.heap()) - after, analyses: done };
}

/** Each peer in a browser of its own, begun anew when it hangs. */
async function badFates(peer: Peer, address: string): Promise<Readonly<Record<string, Fate>>> {
  const fates: Record<string, Fate> = {};
  let lab = await openLab(peer, address);
  for (const [name, make] of Object.entries(badInputs)) {
    const text = make();
    const late = new Promise<Fate>((resolve) => setTimeout(resolve, BAD_LIMIT_MS, 'too slow'));
    const taken = lab.time([text, text, text], 'en', BAD_LIMIT_MS / 4).then(
      (times): Fate => summary(times).median,
      (): Fate => 'threw',
    );
    const fate = await Promise.race([taken, late]);
    fates[name] = fate;
    if (typeof fate === 'number') continue;
    await lab.close();
    lab = await openLab(peer, address);
  }
  await lab.close();
  return fates;
}

function assembled(
  peer: Peer,
  times: ReadonlyMap<string, readonly number[]>,
  loads: readonly number[],
  heap: Measured['heap'],
  bad: Measured['bad'],
): Measured {
  const of = (kind: Kind): Record<number, Times> =>
    Object.fromEntries(SIZES.map((words) => [words, summary(times.get(keyOf(peer, kind, words)) ?? [])]));
  const [fresh, edited] = [of('fresh'), of('edited')];
  const slope = (by: Readonly<Record<number, Times>>) =>
    exponent(SIZES.filter((words) => words >= 100).map((words) => [words, by[words]?.median ?? Number.NaN]));
  return {
    fresh,
    edited,
    load: summary(loads),
    gzipped: gzippedSize(peer),
    heap,
    exponent: { fresh: slope(fresh), edited: slope(edited) },
    bad,
  };
}
