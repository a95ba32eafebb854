import type { Language } from '../analyzer/contract.ts';
import type { Sentence, Token } from '../languages/contract.ts';
import { spell } from '../languages/index.ts';
import type { Move, MoveHit } from './contract.ts';
import { featuresOf } from './features.ts';
import { type Frame, firstKeys, frame, matchAll, tokenKeys } from './frame.ts';
import { moves } from './index.ts';
import { REPLY_TARGETS, type ReplyTarget, replyProbability, replyVerdict } from './tables.ts';

/** All frames of a language, findable by what their first word asks for. */
interface Forms {
  readonly byKey: ReadonlyMap<string, readonly MoveFrame[]>;
  readonly anywhere: readonly MoveFrame[];
  readonly vetoes: ReadonlyMap<Move, readonly Frame[]>;
  readonly needs: ReadonlyMap<Move, readonly Frame[]>;
}

interface MoveFrame {
  readonly move: Move;
  readonly frame: Frame;
}

/** A move's words, as indexes of the sentence's unquoted tokens. */
interface Place {
  readonly move: Move;
  readonly from: number;
  readonly to: number;
}

type Judge = 'frames' | 'reply';

/** Names, departments and closings in a line of their own say too little for a table. */
const FEWEST_WORDS = 4;
const REMEMBERED = 3000;
const LONGEST_REMEMBERED = 80;

const formsOf = new Map<Language, Forms>();
const remembered = new Map<string, readonly Place[]>();

/** The moves that a reply's sentence makes, by frames and tables together, each with the words that make it. */
export function movesOf(sentence: Sentence, index: number, language: Language): readonly MoveHit[] {
  return hitsIn(sentence, index, language, 'reply');
}

/**
 * How likely a reply's sentence makes a move, 0 to 1, by the table alone: for rules that would rather stay quiet than miss
 * that it does.
 */
export function likelihood(target: ReplyTarget, sentence: Sentence, language: Language): number {
  const own = { ...sentence, tokens: sentence.tokens.filter((token) => !token.quoted) };
  const found = byFrames(own.tokens, language).map(({ move }) => move);
  return replyProbability(target, replyFeatures(own, found), language);
}

/** The moves that frames alone find in a sentence, of a customer's message or a reply. */
export function framesIn(sentence: Sentence, index: number, language: Language): readonly MoveHit[] {
  return hitsIn(sentence, index, language, 'frames');
}

/** Words in quotation marks are somebody else's and make no move. */
function hitsIn(sentence: Sentence, index: number, language: Language, by: Judge): readonly MoveHit[] {
  const tokens = sentence.tokens.filter((token) => !token.quoted);
  return placesIn({ ...sentence, tokens }, language, by).map(({ move, from, to }) =>
    hit(move, tokens.slice(from, to), index),
  );
}

/** A key press changes one sentence, and a suggestion is tried on the whole reply: the others are known already. */
function placesIn(sentence: Sentence, language: Language, by: Judge): readonly Place[] {
  const { tokens } = sentence;
  const judge = () => (by === 'frames' ? byFrames(tokens, language) : together(sentence, language));
  if (tokens.length > LONGEST_REMEMBERED) return judge();
  const key = `${by} ${language} ${tokens.map(({ text }) => text).join(' ')}`;
  const known = remembered.get(key);
  if (known) return known;
  const places = judge();
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, places);
  return places;
}

/** Where a table is sure, it overrules the frames; where it alone finds a move, the whole sentence makes it. */
function together(sentence: Sentence, language: Language): readonly Place[] {
  const { tokens } = sentence;
  const places = byFrames(tokens, language);
  if (tokens.filter(({ kind }) => kind === 'word').length < FEWEST_WORDS) return places;
  const features = replyFeatures(
    sentence,
    places.map(({ move }) => move),
  );
  const verdicts = new Map(
    REPLY_TARGETS.map((target) => [target as Move, replyVerdict(target, features, language)] as const),
  );
  const kept = places.filter(({ move }) => verdicts.get(move) !== false);
  const added = REPLY_TARGETS.filter(
    (target) =>
      !(target === 'third-party' && kept.some(({ move }) => move === 'own-act')) &&
      verdicts.get(target) &&
      !kept.some(({ move }) => move === target) &&
      hasWhatItNeeds(target, tokens, language),
  );
  return [...kept, ...added.map((move) => ({ move, ...wordsOf(tokens) }))];
}

function hasWhatItNeeds(move: Move, tokens: readonly Token[], language: Language): boolean {
  const needs = compiled(language).needs.get(move) ?? [];
  return needs.length === 0 || needs.some((each) => matchAll(each, tokens).length > 0);
}

/** The features of a reply's sentence, with the moves that frames find in it. */
export function replyFeatures(sentence: Sentence, found: readonly Move[]): readonly number[] {
  const text = sentence.tokens.map((token) => token.text).join(' ');
  return featuresOf(
    text,
    [sentence],
    found.filter((move) => REPLY_TARGETS.includes(move as ReplyTarget)),
  );
}

/** From the first word to the last, behind openers. */
function wordsOf(tokens: readonly Token[]): { readonly from: number; readonly to: number } {
  const first = tokens.findIndex(({ kind, classes }) => kind === 'word' && !classes.has('opener'));
  const last = tokens.findLastIndex(({ kind }) => kind === 'word' || kind === 'number');
  return { from: first < 0 || first > last ? 0 : first, to: last + 1 };
}

function byFrames(tokens: readonly Token[], language: Language): readonly Place[] {
  const forms = compiled(language);
  const found = new Map<Move, Place[]>();
  const covers = new Map<Move, readonly number[]>();
  for (const { move, frame: each } of candidates(tokens, forms)) {
    const places = matchAll(each, tokens);
    if (places.length === 0) continue;
    const known = found.get(move) ?? [];
    found.set(move, known);
    const covered = covers.get(move) ?? coverage(forms.vetoes.get(move) ?? [], tokens);
    covers.set(move, covered);
    for (const { from, to, spanFrom, spanTo } of places) {
      if ((covered[to] ?? 0) === (covered[from] ?? 0)) known.push({ move, from: spanFrom, to: spanTo });
    }
  }
  return [...found.values()].flatMap(merge);
}

function candidates(tokens: readonly Token[], forms: Forms): ReadonlySet<MoveFrame> {
  const keys = new Set(tokens.flatMap(tokenKeys));
  return new Set([...forms.anywhere, ...[...keys].flatMap((key) => forms.byKey.get(key) ?? [])]);
}

/** Running count of tokens that a veto covers, so that any stretch can be asked at once. */
function coverage(vetoes: readonly Frame[], tokens: readonly Token[]): readonly number[] {
  const vetoed = new Set<number>();
  for (const veto of vetoes) {
    for (const { from, to } of matchAll(veto, tokens)) for (let at = from; at < to; at += 1) vetoed.add(at);
  }
  const counts = [0];
  for (let at = 0; at < tokens.length; at += 1) counts.push((counts[at] ?? 0) + (vetoed.has(at) ? 1 : 0));
  return counts;
}

/** Joins overlapping spans, so that one phrase found by two frames is one hit. */
function merge(places: readonly Place[]): readonly Place[] {
  const merged: Place[] = [];
  for (const place of [...places].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && place.from < last.to) merged[merged.length - 1] = { ...last, to: Math.max(last.to, place.to) };
    else if (place.to > place.from) merged.push(place);
  }
  return merged;
}

function compiled(language: Language): Forms {
  const known = formsOf.get(language) ?? compile(language);
  formsOf.set(language, known);
  return known;
}

function compile(language: Language): Forms {
  const read = (source: string) => frame(source, (word) => spell(word, language));
  const byKey = new Map<string, MoveFrame[]>();
  const anywhere: MoveFrame[] = [];
  for (const { move, words } of moves) {
    for (const source of words[language].frames) {
      const entry = { move, frame: read(source) };
      const keys = firstKeys(entry.frame);
      if (!keys) anywhere.push(entry);
      for (const key of keys ?? []) byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    }
  }
  const of = (part: 'vetoes' | 'needs') =>
    new Map(moves.map(({ move, words }) => [move, (words[language][part] ?? []).map(read)] as const));
  return { byKey, anywhere, vetoes: of('vetoes'), needs: of('needs') };
}

function hit(move: Move, tokens: readonly Token[], sentence: number): MoveHit {
  return { move, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, sentence, tokens };
}
