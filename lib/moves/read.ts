import type { Language } from '../analyzer/contract.ts';
import type { Sentence, Token } from '../languages/contract.ts';
import { byFrames, isVetoed } from './by-frames.ts';
import type { Move, MoveHit } from './contract.ts';
import { type Feature, featuresOf } from './features.ts';
import { REPLY_TARGETS, type ReplyTarget, replyEvidence, replyVerdict } from './tables.ts';
import { tellingWords } from './telling-words.ts';

/** A move's words, as indexes of the sentence's unquoted tokens. */
interface Place {
  readonly move: Move;
  readonly from: number;
  readonly to: number;
  readonly by: MoveHit['by'];
}

/** What is known of a sentence, however often it is asked. */
interface Known {
  readonly places: readonly Place[];
  /** How sure the tables are of each move, 0 to 1; empty where only frames were asked, and for lines of a few words. */
  readonly sure: ReadonlyMap<Move, number>;
}

type Judge = 'frames' | 'reply';

/** Names, departments and closings in a line of their own say too little for a table. */
const FEWEST_WORDS = 4;
/** A plain question makes none of these; a rhetorical one is known by its words. */
const UNASKED: ReadonlySet<Move> = new Set(['blame', 'defend', 'deter', 'dismiss', 'third-party']);
const PLAINLY = 0.9;
const SURELY = 0.97;
const REMEMBERED = 3000;
const LONGEST_REMEMBERED = 80;

const remembered = new Map<string, Known>();

/** The moves that a reply's sentence makes, by frames and tables together, each with the words that make it. */
export function movesOf(sentence: Sentence, index: number, language: Language): readonly MoveHit[] {
  return hitsIn(sentence, index, language, 'reply');
}

/** The moves that frames alone find in a sentence, of a customer's message or a reply. */
export function framesIn(sentence: Sentence, index: number, language: Language): readonly MoveHit[] {
  return hitsIn(sentence, index, language, 'frames');
}

/**
 * How likely a reply's sentence makes a move, 0 to 1, by the table alone: for rules that would rather stay quiet than miss
 * that it does.
 */
export function likelihood(target: ReplyTarget, sentence: Sentence, language: Language): number {
  return knownOf(unquoted(sentence), language, 'reply').sure.get(target) ?? 0;
}

/** The features of a reply's sentence, with the moves that frames find in it. */
export function replyFeatures(sentence: Sentence, found: readonly Move[]): readonly Feature[] {
  return featuresOf(sentence.tokens.map((token) => token.text).join(' '), [sentence], found);
}

function hitsIn(sentence: Sentence, index: number, language: Language, by: Judge): readonly MoveHit[] {
  const own = unquoted(sentence);
  return knownOf(own, language, by).places.map((place) => hit(place, own.tokens, index));
}

/** Words in quotation marks are somebody else's and make no move. */
function unquoted(sentence: Sentence): Sentence {
  return { ...sentence, tokens: sentence.tokens.filter((token) => !token.quoted) };
}

/** A key press changes one sentence, and a suggestion is tried on the whole reply: the others are known already. */
function knownOf(sentence: Sentence, language: Language, by: Judge): Known {
  const { tokens, asks } = sentence;
  if (tokens.length > LONGEST_REMEMBERED) return judge(sentence, language, by);
  const key = `${by} ${language} ${asks} ${tokens.map(({ text }) => text).join(' ')}`;
  const known = remembered.get(key);
  if (known) return known;
  const fresh = judge(sentence, language, by);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, fresh);
  return fresh;
}

/** Where a table is sure, it overrules the frames; where it alone finds a move, the words that drove it make the move. */
function judge(sentence: Sentence, language: Language, by: Judge): Known {
  const { tokens } = sentence;
  const framed = byFrames(tokens, language).map((place) => ({ ...place, by: 'frame' as const }));
  const words = new Set(tokens.filter(({ kind }) => kind === 'word').map(({ start }) => start)).size;
  if (by === 'frames' || words < FEWEST_WORDS) return { places: framed, sure: new Map() };
  const found = framed.map(({ move }) => move);
  const features = replyFeatures(sentence, found);
  const verdicts = new Map(REPLY_TARGETS.map((target) => [target as Move, replyVerdict(target, features, language)]));
  const sure = new Map([...verdicts].map(([move, { probability }]) => [move, probability]));
  const kept = framed.filter(({ move }) => verdicts.get(move)?.makes !== false);
  const added = REPLY_TARGETS.filter(
    (target) =>
      verdicts.get(target)?.makes &&
      !found.includes(target) &&
      !isVetoed(target, tokens, language) &&
      !(UNASKED.has(target) && (sure.get('ask') ?? 0) >= (sentence.asks ? PLAINLY : SURELY)),
  );
  const places = added.map((move) => {
    const evidence = replyEvidence(move, features, tokens.length, language);
    return { move, ...tellingWords(tokens, evidence), by: 'table' as const };
  });
  return { places: [...kept, ...places], sure };
}

function hit({ move, from, to, by }: Place, all: readonly Token[], sentence: number): MoveHit {
  const tokens = all.slice(from, to);
  return { move, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, sentence, tokens, by };
}
