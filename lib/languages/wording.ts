import type { Sentence, Token, Wording } from './contract.ts';
import { questionsAbout } from './facts.ts';

export const aboutWordings = questionsAbout<Wording>();

/** A sentence, or so much of one as tells its words. */
export type Worded = Pick<Sentence, 'wording'>;

/** Keeps what is found out about wordings, asked of the sentences that stand in a text. */
export function ofWording<T extends NonNullable<unknown> | null>(
  find: (wording: Wording) => T,
): (sentence: Worded) => T {
  const known = aboutWordings.ask(find);
  return ({ wording }) => known(wording);
}

/** The words that are the writer's own; the very same list where nothing is quoted, so that what is known of it stays known. */
export function unquoted(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(({ quoted }) => quoted) ? tokens.filter(({ quoted }) => !quoted) : tokens;
}
