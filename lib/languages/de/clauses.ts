import type { Sentence, Token } from '../contract.ts';

/** The words between two marks. */
export interface Clause {
  readonly words: readonly Token[];
  /** The clause before it in the same sentence. */
  readonly before: Clause | null;
  /** A full stop, dash or colon, or nothing but the sentence's beginning, stands before it: no comma. */
  readonly opens: boolean;
  readonly asks: boolean;
}

const JOINT = /^(?:und|oder|aber|sondern|denn|sowie|bzw)$/;
const SUBORDINATOR =
  /^(?:dass|wenn|weil|ob|falls|sobald|solange|sofern|soweit|damit|bevor|ehe|nachdem|waehrend|als|wie|wo|wofuer|womit|wodurch|woran|worauf|wozu|wohin|woher|wann|warum|weshalb|wieso|was|wer|wen|wem|welche[mnrs]?|da|bis|seit|seitdem|indem|obwohl|sodass|der|die|das|den|dem|deren|dessen|denen|worueber|wovon|wonach)$/;
const PREPOSITION = /^(?:an|auf|aus|bei|durch|fuer|gegen|in|mit|nach|ueber|um|unter|von|vor|zu|ohne|seit|mit)$/;

/** Cuts a sentence at its marks; words in quotation marks are somebody else's and are left out. */
export function clausesOf({ tokens, asks }: Sentence): readonly Clause[] {
  const clauses: Clause[] = [];
  let words: Token[] = [];
  let opens = true;
  const close = (comma: boolean) => {
    if (words.length > 0) clauses.push({ words, before: opens ? null : (clauses.at(-1) ?? null), opens, asks });
    if (words.length > 0 || !comma) opens = !comma;
    words = [];
  };
  for (const token of tokens) {
    if (token.kind === 'word' && !token.quoted) words.push(token);
    else if (token.kind === 'emoji' || token.kind === 'mark') {
      if (!/^["„“”»«'‚‘()/&%+*#\]-]$/u.test(token.norm)) close(token.norm === ',');
    }
  }
  close(false);
  return clauses;
}

/** Where the clause's own words begin: behind "und". */
export function openerOf({ words }: Clause): number {
  return JOINT.test(words[0]?.norm ?? '') && words.length > 1 ? 1 : 0;
}

/** Whether the verb stands at the end: behind "wenn", "dass", or, in the middle of a sentence, "die", "in der". */
export function isSubordinate(clause: Clause): boolean {
  const at = openerOf(clause);
  const [first = '', second = ''] = [clause.words[at]?.norm ?? '', clause.words[at + 1]?.norm ?? ''];
  if (/^(?:der|die|das|den|dem|deren|dessen|denen)$/.test(first)) return clause.before !== null;
  if (/^(?:auch|nur|erst|selbst|so|egal|schon|gerade|je|besonders)$/.test(first)) return SUBORDINATOR.test(second);
  return SUBORDINATOR.test(first) || (clause.before !== null && PREPOSITION.test(first) && SUBORDINATOR.test(second));
}

/** "…, sich anzumelden", "…, um Sie zu erreichen". */
export function isInfinitive({ words }: Clause): boolean {
  return words.some(
    ({ norm }, at) => (norm === 'zu' && /n$/.test(words[at + 1]?.norm ?? '')) || /^\p{L}{2,}zu\p{L}{3,}n$/u.test(norm),
  );
}

export function isJoint(token: Token | undefined): boolean {
  return token !== undefined && JOINT.test(token.norm);
}
