import type { Language } from '../analyzer/contract.ts';
import type { Sentence, Token } from '../languages/contract.ts';
import { moved } from '../languages/sentences.ts';
import { ofWording, unquoted, type Worded } from '../languages/wording.ts';
import { byFrames } from './by-frames.ts';
import { bitsOf, type Move, type MoveHit } from './contract.ts';
import { featuresOfWords } from './features.ts';
import { copied, type Features } from './hashing.ts';
import { REPLY_TARGETS, type ReplyTarget, replyEvidence, replyVerdicts, type Verdicts } from './tables.ts';
import { tellingWords } from './telling-words.ts';

/** A move's words, as indexes of the sentence's unquoted tokens. */
interface Place {
  readonly move: Move;
  readonly from: number;
  readonly to: number;
  readonly by: MoveHit['by'];
}

/** What is known of a wording, wherever it stands and however often it is asked. */
interface Known {
  /** The unquoted tokens: words in quotation marks are somebody else's and make no move. */
  readonly tokens: readonly Token[];
  readonly places: readonly Place[];
  /** The bits of these moves. */
  readonly making: number;
  /** What the tables say, by target; null where only frames were asked, and for lines of a few words. */
  readonly verdicts: Verdicts | null;
  /** Whether the words speak against a move, whatever a table says. */
  readonly isVetoed: (move: Move) => boolean;
}

type Judge = 'frames' | 'reply';

/** Names, departments and closings in a line of their own say too little for a table. */
const FEWEST_WORDS = 4;
/** A plain question makes none of these; a rhetorical one is known by its words. */
const UNASKED: ReadonlySet<Move> = new Set(['blame', 'defend', 'deter', 'dismiss', 'hand-off', 'third-party']);
/** Told of what somebody went through, a table that is surer of understanding is not to hear a reproach in it. */
const UNDERSTOOD: ReadonlySet<Move> = new Set(['assume', 'blame', 'defend', 'deter', 'dismiss']);
const PLAINLY = 0.7;
const SURELY = 0.97;
const NO_HITS: readonly MoveHit[] = [];

const KNOWN: Readonly<Record<Judge, Readonly<Record<Language, (sentence: Worded) => Known>>>> = {
  frames: { en: knowing('frames', 'en'), de: knowing('frames', 'de') },
  reply: { en: knowing('reply', 'en'), de: knowing('reply', 'de') },
};

/** The moves that a reply's sentence makes, by frames and tables together, each with the words that make it. */
export function movesOf(sentence: Sentence, index: number, language: Language): readonly MoveHit[] {
  return hitsIn(sentence, index, KNOWN.reply[language](sentence));
}

/** The bits of the moves that a reply's sentence makes. */
export function makingOf(sentence: Sentence, language: Language): number {
  return KNOWN.reply[language](sentence).making;
}

/** The moves that frames alone find in a sentence, of a customer's message or a reply. */
export function framesIn(sentence: Sentence, index: number, language: Language): readonly MoveHit[] {
  return hitsIn(sentence, index, KNOWN.frames[language](sentence));
}

/**
 * How likely a reply's sentence makes a move, 0 to 1, by the table alone: for rules that would rather stay quiet than miss
 * that it does.
 */
export function likelihood(target: ReplyTarget, sentence: Worded, language: Language): number {
  return KNOWN.reply[language](sentence).verdicts?.sureness(target) ?? 0;
}

/** Whether a sentence's words speak against a move, whatever its table says. */
export function isVetoed(move: Move, sentence: Worded, language: Language): boolean {
  return KNOWN.reply[language](sentence).isVetoed(move);
}

/** The features of a reply's sentence, with the moves that frames find in it. */
export function replyFeatures({ wording }: Sentence, found: readonly Move[]): Features {
  return copied(featuresOfWords(wording.tokens, wording.asks, found));
}

/** A key press changes one sentence, and a suggestion is tried on the whole reply: the others are known already. */
function knowing(by: Judge, language: Language): (sentence: Worded) => Known {
  return ofWording(({ tokens, asks }) => judge(unquoted(tokens), asks, language, by));
}

function hitsIn({ start }: Sentence, index: number, { places, tokens }: Known): readonly MoveHit[] {
  return places.length === 0 ? NO_HITS : places.map((place) => new PlacedHit(place, tokens, start, index));
}

/** Few ask for the words themselves, so they are put in place when they are asked for. */
class PlacedHit implements MoveHit {
  readonly move: Move;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly by: MoveHit['by'];
  private readonly place: Place;
  private readonly all: readonly Token[];
  private readonly shift: number;

  constructor(place: Place, all: readonly Token[], shift: number, sentence: number) {
    const { move, from, to, by } = place;
    this.place = place;
    this.all = all;
    this.shift = shift;
    this.move = move;
    this.start = (from < to ? (all[from]?.start ?? 0) : -shift) + shift;
    this.end = (from < to ? (all[to - 1]?.end ?? 0) : -shift) + shift;
    this.sentence = sentence;
    this.by = by;
  }

  get tokens(): readonly Token[] {
    return moved(this.all.slice(this.place.from, this.place.to), this.shift);
  }
}

/** Where a table is sure, it overrules the frames; where it alone finds a move, the words that drove it make the move. */
function judge(tokens: readonly Token[], asks: boolean, language: Language, by: Judge): Known {
  const { places: seen, isVetoed } = byFrames(tokens, language);
  const framed = seen.map(({ move, from, to }): Place => ({ move, from, to, by: 'frame' }));
  if (by === 'frames' || !isLong(tokens)) return known(tokens, framed, null, isVetoed);
  const found = framed.map(({ move }) => move);
  const features = featuresOfWords(tokens, asks, found);
  const verdicts = replyVerdicts(features, language);
  const kept = framed.filter(({ move }) => verdicts.makes(move) !== false);
  const asking = verdicts.sureness('ask') >= (asks ? PLAINLY : SURELY);
  const added = REPLY_TARGETS.filter(
    (target) =>
      verdicts.makes(target) &&
      !found.includes(target) &&
      !isVetoed(target) &&
      !(UNDERSTOOD.has(target) && verdicts.sureness('acknowledge') > verdicts.sureness(target)) &&
      !(asking && UNASKED.has(target)),
  );
  const places = added.map((move): Place => {
    const evidence = replyEvidence(move, features, tokens.length, language);
    return { move, ...tellingWords(tokens, evidence), by: 'table' };
  });
  return known(tokens, [...kept, ...places], verdicts, isVetoed);
}

function known(
  tokens: readonly Token[],
  places: readonly Place[],
  verdicts: Verdicts | null,
  isVetoed: Known['isVetoed'],
): Known {
  return { tokens, places, making: bitsOf(places.map(({ move }) => move)), verdicts, isVetoed };
}

/** Contractions give several tokens at one place. */
function isLong(tokens: readonly Token[]): boolean {
  let [words, last] = [0, -1];
  for (const { kind, start } of tokens) {
    if (kind !== 'word' || start === last) continue;
    last = start;
    words += 1;
    if (words === FEWEST_WORDS) return true;
  }
  return false;
}
