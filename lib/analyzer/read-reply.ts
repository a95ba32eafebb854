import type { Sentence, Token, Wording } from '../languages/contract.ts';
import { read } from '../languages/index.ts';
import type { MoveHit } from '../moves/contract.ts';
import { movesOf } from '../moves/read.ts';
import type { Language } from './contract.ts';
import type { ReplySentence } from './reading.ts';

/** Of each wording the sentence that was read last: before the place of a change it stands where it stood. */
const last: Readonly<Record<Language, WeakMap<Wording, ReadSentence>>> = { en: new WeakMap(), de: new WeakMap() };

/** The sentences of a reply with their moves. Sentences that stand where they stood are the very same objects. */
export function readReply(own: string, language: Language): readonly ReplySentence[] {
  return read(own, language).map((sentence, index) => {
    const known = last[language].get(sentence.wording);
    if (known?.start === sentence.start && known.line === sentence.line && known.index === index) return known;
    const fresh = new ReadSentence(sentence, index, language);
    last[language].set(sentence.wording, fresh);
    return fresh;
  });
}

/** Moves and tokens are put in place when a rule looks at them. */
class ReadSentence implements ReplySentence {
  readonly wording: Wording;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly asks: boolean;
  readonly index: number;
  private readonly sentence: Sentence;
  private readonly language: Language;
  private found: readonly MoveHit[] | null = null;

  constructor(sentence: Sentence, index: number, language: Language) {
    this.wording = sentence.wording;
    this.start = sentence.start;
    this.end = sentence.end;
    this.line = sentence.line;
    this.asks = sentence.asks;
    this.index = index;
    this.sentence = sentence;
    this.language = language;
  }

  get tokens(): readonly Token[] {
    return this.sentence.tokens;
  }

  get moves(): readonly MoveHit[] {
    this.found ??= movesOf(this.sentence, this.index, this.language);
    return this.found;
  }
}
