import type { Reading, ReplySentence } from '../../analyzer/reading.ts';
import { clauseOf, type Span } from '../../analyzer/spans.ts';
import type { Token } from '../../languages/contract.ts';
import { fold } from '../../languages/fold.ts';
import type { Move, MoveHit } from '../../moves/contract.ts';
import type { Want } from './want.ts';

const LEAST_STEM = 4;
const MOST_BESIDE = 5;
const LEAST_WORDS = 3;
/** "Bills can vary", "Wespen sind recht häufig": takes the customer's words up and tells nothing. */
const GENERAL =
  /\b(?:can|may|might|always|sometimes|often|usually|quite|common|number of reasons|koennen|kann|immer|manchmal|oft|haeufig|recht|gruenden|eben|halt|nun einmal)\b/;
/** These leave nothing of their sentence; the other empty moves leave the clauses beside them. */
const WHOLE: readonly Move[] = ['recite', 'dismiss', 'sympathise', 'cheer', 'pseudo-apologise', 'deter'];
/** Words that speak of the customer's own matter, or say that it is done. */
const OWN =
  /^(?:you|your|yours|u|ur|du|dein\p{L}*|dir|dich|euch|euer|eure\p{L}*|anbei|attached|done|fixed|sorted|erledigt|gemacht|passt)$/u;
const FORMAL = /^(?:Sie|Ihr\p{L}*)$/u;
/** Says that something is otherwise than before. */
const CHANGED =
  /^(?:now|again|already|ready|back|new|replacement|free|attached|enclosed|available|active|cancelled|refunded|jetzt|wieder|bereits|schon|neue?[nrsm]?|fertig|frei|anbei|beigefuegt|aktiv|unterwegs|kostenlos|storniert|erledigt|gutgeschrieben|zurueck|bereit|anhang|anlage|done|fixed|sorted|gemacht|passt)$/;
/** Is to come, has come, or is under way: "has been moved", "will", "meldet sich". */
const HAPPENS =
  /\b(?:(?:has|have) been|(?:is|are) being|will|shall|going to|wird|werden|melde[nt]? sich|(?:prueft|pruefen|sucht|klaert|kuemmert|schaut|laeuft|kommt|sagt|liegt bei|in klaerung)\b)/;
/** "Refunded.", "Took the fee off". */
const ELLIPTIC = ['participle', 'past-verb', 'gerund'];
const YES_OR_NO =
  /^(?:yes|no|nope|yep|yeah|yup|sure|correct|exactly|right|okay|ok|certainly|absolutely|gladly|ja|jep|jo|nein|doch|klar|genau|richtig|gern|gerne|natuerlich|selbstverstaendlich|okay|logo)$/;
/** Holds the line: "one moment", "bear with me". */
const HOLDS =
  /\b(?:moment|sec|second|minute|bear with|hang on|hold on|sekunde|augenblick|kleinen moment|gleich|kurz)\b/;
/** Beginnings of sentences about one certain thing; commonplaces begin with a bare noun, "every" or "our". */
const CERTAIN =
  /^(?:the|an?|these|those|all|both|i|we|it|they|he|she|there|for|in|on|at|under|from|with|to|by|until|since|as|der|die|den|dem|eine?[nmrs]?|alle|beide|ich|wir|es|er|sie|fuer|im|am|auf|an|ab|bis|mit|zum|zur|von|nach|seit|unter|bei|noch|aktuell|derzeit|laut)$/;
/** "That's a good question", "das ist uns bekannt": says something about what was said. */
const REMARK =
  /^(?:(?:that|this|das|dies) (?:is|'s|was|ist|war|passiert|happens|can|kann)\b|(?:we|wir|i|ich) (?:value|appreciate|love|strive|are|believe|care|treat|take|always|really|freu\w*|schaetz\w*|legen|nehmen|sind|danken|moechten|bemueh\w*)\b|(?:an?|eine?) (?:\w+ )?(?:question|point|topic|frage|thema|anregung)$)/;
/** "Your letter has arrived": tells what the customer knows. */
const RECEIPT = /^(?:received|reached|noted|eingegangen|erhalten|zugegangen|vermerkt|notiert|kenntnis)$/;

/**
 * Whether a sentence tells something about the customer's matter: a number, a link, yes or no, the customer's own thing,
 * one certain thing, or, to a question, the customer's words taken up. Commonplaces tell nothing, nor do the words of an
 * empty move.
 */
export function answers(sentence: ReplySentence, empty: readonly MoveHit[], want: Want, reading: Reading): boolean {
  const gone = empty.map((hit) => (fills(hit, sentence) ? sentence : clauseOf(reading, hit)));
  const behind = reading.greeting?.end ?? 0;
  const tokens = sentence.tokens.filter(
    (token) => token.kind !== 'mark' && token.start >= behind && !gone.some((span) => holds(span, token)),
  );
  const timed = sentence.moves.some(
    ({ move, start }) => move === 'set-time' && tokens.some((token) => token.start === start),
  );
  if (timed || tokens.some(({ kind }) => kind === 'number' || kind === 'link' || kind === 'placeholder')) return true;
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (HOLDS.test(words.map(({ norm }) => norm).join(' '))) return true;
  if (empty.length === 0 && YES_OR_NO.test(words[0]?.norm ?? '')) return true;
  if (words.some(({ norm }) => RECEIPT.test(norm))) return false;
  if (words.some(isDone) || isElliptic(words) || words.some(({ norm }) => CHANGED.test(norm))) return true;
  if (want === 'act') return HAPPENS.test(words.map(({ norm }) => norm).join(' '));
  if (words.some(({ norm, text }) => OWN.test(norm) || FORMAL.test(text))) return true;
  return words.length >= LEAST_WORDS && isAbout(words, want, reading);
}

/** Work on the matter, or somebody who does it. */
function isDone({ classes }: Token): boolean {
  return classes.has('worked-on') || classes.has('faceless');
}

function isElliptic([first, ...rest]: readonly Token[]): boolean {
  const finite = rest.slice(0, 3).some(({ classes }) => classes.has('be'));
  return !finite && ELLIPTIC.some((each) => first?.classes.has(each));
}

/** "Please be advised that …" only introduces what it tells; "danke, dass Sie …" goes on. */
function fills(hit: MoveHit, { tokens }: ReplySentence): boolean {
  if (!WHOLE.includes(hit.move) && hit.move !== 'thank') return false;
  const next = tokens.find(({ start }) => start >= hit.end)?.norm ?? '';
  const introduces = /^(?:that|dass|:)$/.test(next) || /^(?:that|dass)$/.test(hit.tokens.at(-1)?.norm ?? '');
  if (hit.move === 'thank') return tokens.some(({ start, norm }) => start >= hit.end && norm === 'dass');
  return (hit.move === 'recite' && !introduces) || tokens.length - hit.tokens.length <= MOST_BESIDE;
}

function holds({ start, end }: Span, token: Token): boolean {
  return start <= token.start && token.start < end;
}

function isAbout(words: readonly Token[], want: Want, reading: Reading): boolean {
  const text = words.map(({ norm }) => norm).join(' ');
  if (REMARK.test(text)) return false;
  if (CERTAIN.test(words[0]?.norm ?? '') || words[0]?.norm === 'das') return true;
  if (GENERAL.test(text)) return false;
  const theirs = want === 'fact' ? stemsOf(reading) : new Set<string>();
  return words.some(({ norm }) => norm.length >= LEAST_STEM && theirs.has(norm.slice(0, LEAST_STEM)));
}

function stemsOf({ customer }: Reading): ReadonlySet<string> {
  const words = customer.open.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []);
  return new Set(words.map((word) => fold(word).slice(0, LEAST_STEM)));
}
