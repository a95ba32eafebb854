import { isNames } from '../languages/closing.ts';
import type { Wording } from '../languages/contract.ts';
import { readAs } from '../languages/index.ts';
import { PlacedSentence } from '../languages/sentences.ts';
import { aboutWordings } from '../languages/wording.ts';
import { bitsOf, type MoveHit } from '../moves/contract.ts';
import { framesIn, makingOf, movesOf } from '../moves/read.ts';
import type { Language } from './contract.ts';
import type { ReplySentence } from './reading.ts';

/** Of each wording the sentence that was read last: before the place of a change it stands where it stood. */
const LAST: Readonly<Record<Language, (wording: Wording) => { sentence: ReadSentence | null }>> = {
  en: aboutWordings.ask(() => ({ sentence: null })),
  de: aboutWordings.ask(() => ({ sentence: null })),
};

/** The sentences of a reply with their moves. Sentences that stand where they stood are the very same objects. */
export function readReply(own: string, language: Language): readonly ReplySentence[] {
  const lastOf = LAST[language];
  return readAs(own, language, (wording, start, line, index) => {
    const last = lastOf(wording);
    const { sentence } = last;
    if (sentence?.start === start && sentence.line === line && sentence.index === index) return sentence;
    last.sentence = new ReadSentence(wording, start, line, index, language);
    return last.sentence;
  });
}

/** Moves are put in place when a rule looks at them. */
class ReadSentence extends PlacedSentence implements ReplySentence {
  readonly index: number;
  private readonly language: Language;
  private found: readonly MoveHit[] | null = null;
  private bits: number | null = null;

  constructor(wording: Wording, start: number, line: number, index: number, language: Language) {
    super(wording, start, line);
    this.index = index;
    this.language = language;
  }

  get making(): number {
    this.bits ??= isNames(this) ? bitsOf(this.moves.map(({ move }) => move)) : makingOf(this, this.language);
    return this.bits;
  }

  get moves(): readonly MoveHit[] {
    this.found ??= isNames(this) ? framesIn(this, this.index, this.language) : movesOf(this, this.index, this.language);
    return this.found;
  }
}
