import type { Language } from '../analyzer/contract.ts';
import type { Sentence } from '../languages/contract.ts';
import { read } from '../languages/index.ts';
import { recent } from '../languages/recent.ts';
import type { Move, MoveHit } from '../moves/contract.ts';
import { customerFeatures } from '../moves/customer-features.ts';
import { customerProbabilities } from '../moves/tables.ts';
import { joined } from './feeling.ts';
import { signsOf } from './signs.ts';

export interface Mood {
  /** 0 to 1: how sure it is that the customer is angry, disappointed or distressed, with half of a mild annoyance. */
  readonly upset: number;
  /** 0 to 1: that the customer is more than mildly annoyed. */
  readonly strong: number;
  /** 0 to 1: that the customer is annoyed or worried at all. */
  readonly annoyed: number;
  /** 0 to 1: that the customer complains of waiting or of asking again. */
  readonly waits: number;
  /** The customer's own words that show it, strongest first. */
  readonly cues: readonly string[];
  readonly moves: ReadonlySet<Move>;
  /** 0 to 1: what frames tell of a feeling, all together. */
  readonly frames: number;
  /** What words, phrases and faces tell, in the order of `TELLS`. */
  readonly tells: readonly number[];
}

/** From here on a customer counts as upset. */
export const UPSET = 0.5;

/** From here on a customer counts as complaining of waiting. */
export const KEPT_WAITING = 0.5;

const CUE_LETTERS = 80;
const MOST_CUES = 4;
/** The longest conversation that is read; a draft asks for its messages at each key. What is older is forgotten. */
const KEPT_LETTERS = 100_000;
const moods: Readonly<Record<Language, (text: string) => Mood>> = {
  en: recent((text) => judge(text, 'en'), KEPT_LETTERS),
  de: recent((text) => judge(text, 'de'), KEPT_LETTERS),
};

/** How upset one message of the customer is, with the words that show it. */
export const moodOf = (text: string, language: Language): Mood => moods[language](text);

function judge(text: string, language: Language): Mood {
  const sentences = read(text, language);
  const signs = signsOf(text, sentences, language);
  const sure = customerProbabilities(customerFeatures(text, sentences, language), language);
  const strong = joined('strong', sure.upset, signs, language);
  const annoyed = Math.max(strong, joined('annoyed', sure.annoyed, signs, language));
  const upset = rounded((strong + annoyed) / 2);
  const found = cuesOf(signs.weighed, text);
  return {
    upset,
    strong: rounded(strong),
    annoyed: rounded(annoyed),
    waits: rounded(joined('kept-waiting', sure['complain-waiting'], signs, language)),
    cues: found.length === 0 && upset >= UPSET ? [tellingSentence(sentences, text, language)] : found,
    moves: new Set(signs.hits.map(({ move }) => move)),
    frames: signs.frames,
    tells: signs.tells,
  };
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

/** Where no frame found words to show, the sentence that drove the table most. */
function tellingSentence(sentences: readonly Sentence[], text: string, language: Language): string {
  const worded = sentences.filter(({ tokens }) => tokens.filter(({ kind }) => kind === 'word').length > 1);
  const ranked = worded.map((sentence) => {
    const { start, end } = sentence;
    const own = text.slice(start, end);
    const features = customerFeatures(own, [sentence], language);
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
