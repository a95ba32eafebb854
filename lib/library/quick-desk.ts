import type { HouseRules } from '../analyzer/house.ts';
import { builtInPack } from '../packs/built-in/index.ts';
import type { Statement } from '../packs/schema.ts';
import { createQuickInsert, type QuickQuestion, type QuickStatement } from './quick-insert.ts';

type Answer = (question: QuickQuestion) => readonly QuickStatement[];

/** Answers quick insert from the statements that hold now. Their index is made at the first question, and when others hold. */
export function quickDesk(house: () => Promise<HouseRules>) {
  let made: { readonly of: readonly Statement[]; readonly answer: Answer } | null = null;
  return async (question: QuickQuestion): Promise<readonly QuickStatement[]> => {
    const { library = builtInPack.statements } = await house();
    if (made?.of !== library) made = { of: library, answer: createQuickInsert(library) };
    return made.answer(question);
  };
}
