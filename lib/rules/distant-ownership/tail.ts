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
/** "Wird geprüft, was fünf Tage dauert" asks nothing. */
const REMARK = /ge\p{L}+t, was /u;
/** "…, und meldet sich dann": the others are the subject there too. */
const SAME_SUBJECT =
  /^,? (?:und|oder) (?!(?:nicht|jetzt|dort|damit|seit|mit|erst|selbst|sonst|ist das) )(?:\p{Ll}+t|wird|muss|kann|soll|will) (?!(?:ich|wir|Sie|du|ihr|es|er|man|das|die|der|den|unsere?|eine?) )/u;
const LOST =
  /^(?:, (?:was|sobald|nachdem|wenn|falls|sofern|die|der|den|dem|deren|dessen|welche[rsn]?)|,? und (?:sobald|wenn|falls) (?:sie|er|die|das|es)) /u;
/** Where another main clause begins. */
const GOES_ON = /(?:, (?:und|aber|denn|doch) |[;:–—])/u;

/** The clauses behind `clause` in its sentence that can't stay as they are beside another subject; null where none are. */
export function tailOf(clause: Span, reading: Reading): Tail | null {
  const sentence = sentenceAt(reading, clause.start);
  if (!sentence) return null;
  const { reply } = reading.request;
  const rest = reply.slice(clause.end, sentence.end).replace(/\s*[.!?…]+$/, '');
  const kind = kindOf(rest, reply.slice(clause.start, clause.end));
  if (kind === null) return null;
  const lead = /^,? \p{L}+ /u.exec(rest)?.[0].length ?? 0;
  const stop = rest.slice(lead).search(GOES_ON);
  const text = stop < 0 || /^,? und /.test(rest) ? rest : rest.slice(0, lead + stop);
  const more = rest.slice(text.length);
  return { kind, text, end: clause.end + (SAME_SUBJECT.test(more) ? rest.length : text.length) };
}

function kindOf(rest: string, clause: string): Tail['kind'] | null {
  if (WHEN.test(rest)) return 'when';
  if (QUESTION.test(rest) && !REMARK.test(clause + rest)) return 'question';
  return LOST.test(rest) || SAME_SUBJECT.test(rest) ? 'lost' : null;
}
