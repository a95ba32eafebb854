import type { Sentence, Wording } from './contract.ts';
import { questionsAbout } from './facts.ts';

export const aboutWordings = questionsAbout<Wording>();

/** Keeps what is found out about wordings, asked of the sentences that stand in a text. */
export function ofWording<T extends NonNullable<unknown> | null>(
  find: (wording: Wording) => T,
): (sentence: Sentence) => T {
  const known = aboutWordings.ask(find);
  return ({ wording }) => known(wording);
}
