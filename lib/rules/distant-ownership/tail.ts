import type { Reading } from '../../analyzer/reading.ts';
import { type Span, sentenceAt } from '../../analyzer/spans.ts';

/** What hangs on the clause that says what others do. */
export interface Tail {
  /** `when` names the time of the news, `question` what is looked into, `lost` hangs on words that go. */
  readonly kind: 'when' | 'question' | 'lost';
  readonly text: string;
  readonly end: number;
}

/** "…, sobald ein Termin feststeht": but what "sie" is, nobody would know any more. */
const WHEN = /^, (?:sobald|nachdem|wenn|falls|sofern) (?!(?:sie|er|diese[rsn]?) |d(?:ie|er) (?!(?:\p{Ll}+ )?\p{Lu}))/u;
const QUESTION = /^, (?:ob|wie|was|wann|warum|wieso|weshalb|woran|wo|wer|welche[rsn]?) /u;
const LOST =
  /^(?:, (?:sobald|nachdem|wenn|falls|sofern|die|der|den|dem|deren|dessen|welche[rsn]?)|,? und (?:sobald|wenn|falls) (?:sie|er|die|das|es)) /u;
/** Where another main clause begins. */
const GOES_ON = /(?:, (?:und|aber|denn|doch) |[;:–—])/u;

/** The clauses behind `clause` in its sentence that can't stay as they are beside another subject; null where none are. */
export function tailOf(clause: Span, reading: Reading): Tail | null {
  const sentence = sentenceAt(reading, clause.start);
  if (!sentence) return null;
  const rest = reading.request.reply.slice(clause.end, sentence.end).replace(/\s*[.!?…]+$/, '');
  const kind = WHEN.test(rest) ? 'when' : QUESTION.test(rest) ? 'question' : LOST.test(rest) ? 'lost' : null;
  if (kind === null) return null;
  const lead = /^,? \p{L}+ /u.exec(rest)?.[0].length ?? 0;
  const stop = rest.slice(lead).search(GOES_ON);
  const text = stop < 0 || /^,? und /.test(rest) ? rest : rest.slice(0, lead + stop);
  return { kind, text, end: clause.end + text.length };
}
