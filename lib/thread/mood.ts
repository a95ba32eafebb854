import type { Language } from '../analyzer/contract.ts';
import type { Sentence } from '../languages/contract.ts';
import { read } from '../languages/index.ts';
import type { Move, MoveHit } from '../moves/contract.ts';
import { customerFeatures } from '../moves/customer-features.ts';
import { framesIn } from '../moves/read.ts';
import { customerProbabilities } from '../moves/tables.ts';
import { isMild, isStrengthened, joined, type Signs } from './feeling.ts';

export interface Mood {
  /** 0 to 1: how sure it is that the customer is angry, disappointed or distressed, with half of a mild annoyance. */
  readonly upset: number;
  /** 0 to 1: that the customer is more than mildly annoyed. */
  readonly strong: number;
  /** 0 to 1: that the customer is annoyed or worried at all. */
  readonly annoyed: number;
  /** The customer complains of waiting or of asking again. */
  readonly complainsOfWaiting: boolean;
  /** The customer's own words that show it, strongest first. */
  readonly cues: readonly string[];
  readonly moves: ReadonlySet<Move>;
}

/** From here on a customer counts as upset. */
export const UPSET = 0.5;

const WEIGHTS: Readonly<Partial<Record<Move, number>>> = {
  feel: 0.58,
  threaten: 0.5,
  harm: 0.42,
  'complain-waiting': 0.35,
};
const CALMER = 0.8;
/**
 * From `alone` on the table alone says that a customer complains of waiting; below `withFrame` it overrules frames. Chosen on the
 * labelled cases for few false alarms.
 */
const WAITS = { alone: 0.96, withFrame: 0.35 };
const CUE_LETTERS = 80;
const MOST_CUES = 4;
const remembered = new Map<string, Mood>();
const REMEMBERED = 500;

/** How upset one message of the customer is, with the words that show it. */
export function moodOf(text: string, language: Language): Mood {
  const key = `${language}\n${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const mood = judge(text, language);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, mood);
  return mood;
}

function judge(text: string, language: Language): Mood {
  const sentences = read(text, language);
  const hits = sentences.flatMap((sentence, index) => framesIn(sentence, index, language));
  const weighed = hits.filter(({ move }) => WEIGHTS[move] !== undefined).sort((a, b) => weightOf(b) - weightOf(a));
  const features = customerFeatures(text, sentences, language);
  const sure = customerProbabilities(features, language);
  const signs = signsOf(text, hits, weighed);
  const strong = joined('strong', sure.upset, signs);
  const annoyed = Math.max(strong, joined('annoyed', sure.annoyed, signs));
  const waits = sure['complain-waiting'] >= (signs.waits ? WAITS.withFrame : WAITS.alone);
  const upset = rounded((strong + annoyed) / 2);
  const found = cuesOf(weighed, text);
  return {
    upset,
    strong: rounded(strong),
    annoyed: rounded(annoyed),
    complainsOfWaiting: waits,
    cues: found.length === 0 && upset >= UPSET ? [tellingSentence(sentences, text, language)] : found,
    moves: new Set(hits.map(({ move }) => move)),
  };
}

function signsOf(text: string, hits: readonly MoveHit[], weighed: readonly MoveHit[]): Signs {
  return {
    frames: byFrames(text, hits, weighed),
    waits: hits.some(({ move }) => move === 'complain-waiting'),
    mild: isMild(weighed.map(({ start, end }) => text.slice(start, end)).join(' ')),
    strengthened: isStrengthened(text),
  };
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

/** What the frames found, several weighing less than their sum. */
function byFrames(text: string, hits: readonly MoveHit[], weighed: readonly MoveHit[]): number {
  const loud = weighed.reduce((left, hit, at) => left * (1 - weightOf(hit) * CALMER ** at), 1 - loudness(text));
  const soft =
    hits.some(({ move }) => move === 'soften') && !weighed.some(({ move }) => move === 'feel' || move === 'threaten');
  return (1 - loud) * (soft ? 0.7 : 1);
}

function weightOf(hit: MoveHit): number {
  return WEIGHTS[hit.move] ?? 0;
}

/** Rows of exclamation marks and shouted words. */
function loudness(text: string): number {
  const rows = text.match(/[!?]*![!?]+|\?{2,}/g)?.length ?? 0;
  const shouted = (text.match(/(?<![\p{L}\p{N}-])\p{Lu}{3,}(?![\p{L}\p{N}-])/gu) ?? []).length;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (letters > 20 && capitals > letters * 0.7) return 0.35;
  return Math.min(0.3, rows * 0.15 + Math.max(0, shouted - 1) * 0.08);
}

/** Where no frame found words to show, the sentence that drove the table most. */
function tellingSentence(sentences: readonly Sentence[], text: string, language: Language): string {
  const ranked = sentences.map(({ start, end }, at) => {
    const own = text.slice(start, end);
    const features = customerFeatures(own, sentences.slice(at, at + 1), language);
    return { own, sure: customerProbabilities(features, language).upset };
  });
  return ranked
    .reduce((most, each) => (each.sure > most.sure ? each : most), { own: text, sure: -1 })
    .own.replace(/\s+/g, ' ')
    .slice(0, CUE_LETTERS);
}

function cuesOf(hits: readonly MoveHit[], text: string): readonly string[] {
  const cues = hits.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').slice(0, CUE_LETTERS));
  return [...new Set(cues)].slice(0, MOST_CUES);
}

export function signsFor(text: string, language: Language): Signs {
  const hits = read(text, language).flatMap((sentence, index) => framesIn(sentence, index, language));
  const weighed = hits.filter(({ move }) => WEIGHTS[move] !== undefined).sort((a, b) => weightOf(b) - weightOf(a));
  return signsOf(text, hits, weighed);
}
