import type { Token } from './contract.ts';

/** Where writers without full stops begin a new sentence. Folded words, separated by spaces. */
export interface RunOnForms {
  /** Begin one by themselves: "please", "leider". */
  readonly begins: string;
  /** Begin one where a verb follows: "ich" before "habe". */
  readonly subjects: string;
  readonly verbs: string;
  /** Behind these nothing begins: "because", "dass", a question's verb. */
  readonly binds: string;
}

export interface RunOns {
  readonly begins: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly binds: ReadonlySet<string>;
}

/** So many words without any mark are more than one sentence. */
const LONGEST = 18;
const SHORTEST_PART = 4;
const MARK = /[,;:.!?()–—]/;
/** Written with a capital anywhere. */
const POLITE = /^(?:Sie|Ihr|Ihre[nmrs]?|Ihnen)$/;

export function runOns({ begins, subjects, verbs, binds }: RunOnForms): RunOns {
  const words = (text: string) => new Set(text.split(/\s+/));
  return { begins: words(begins), subjects: words(subjects), verbs: words(verbs), binds: words(binds) };
}

/** Whether a stretch of words goes on without any mark for longer than sentences do. */
export function isRunOn(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
  return words > LONGEST && !tokens.slice(0, -1).some(({ kind, text }) => kind === 'mark' && MARK.test(text));
}

/** Cuts what was written or dictated without punctuation where a new sentence begins; leaves all else as it is. */
export function cutRunOn(tokens: readonly Token[], forms: RunOns): readonly (readonly Token[])[] {
  const runOn = isRunOn(tokens);
  if (!runOn && !isUnmarked(tokens)) return [tokens];
  const parts: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const part = parts.at(-1) ?? [];
    if (
      part.length >= SHORTEST_PART &&
      tokens.length - at >= SHORTEST_PART &&
      (runOn ? beginsAt(tokens, at, forms) : beginsTidily(tokens, at, forms))
    )
      parts.push([token]);
    else part.push(token);
  });
  return parts;
}

/** Without a mark in it and none at its end. */
function isUnmarked(tokens: readonly Token[]): boolean {
  return tokens.length >= 2 * SHORTEST_PART && !tokens.some(({ kind, text }) => kind === 'mark' && MARK.test(text));
}

/** Forgot the full stop, but not the capital behind it: "danke fürs Foto Welche Höhe …". */
function beginsTidily(tokens: readonly Token[], at: number, { begins, subjects, binds }: RunOns): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || token.quoted || before.start === token.start || /^\p{Lu}/u.test(before.text)) return false;
  const small = [begins, subjects, binds].some((words) => words.has(token.norm));
  return small && /^\p{Lu}\p{Ll}/u.test(token.text) && !POLITE.test(token.text);
}

function beginsAt(tokens: readonly Token[], at: number, { begins, subjects, verbs, binds }: RunOns): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || token.quoted || before.start === token.start) return false;
  const small = [begins, subjects, binds].some((words) => words.has(token.norm));
  if (small && /^\p{Lu}\p{Ll}/u.test(token.text) && !POLITE.test(token.text)) return true;
  if (binds.has(before.norm)) return false;
  return begins.has(token.norm) || (subjects.has(token.norm) && next !== undefined && verbs.has(next.norm));
}
