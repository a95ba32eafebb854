import { describe, expect, it } from 'vitest';
import { insertionOf } from './insertion.ts';

const SAID = "I'm sorry.";

/** The draft with the statement in the place of "|". */
function insert(draft: string): string {
  const at = draft.indexOf('|');
  const text = draft.replace('|', '');
  return text.slice(0, at) + insertionOf(SAID, text, at) + text.slice(at);
}

describe('insertionOf', () => {
  it.each([
    ['|', "I'm sorry."],
    ['It comes soon.|', "It comes soon. I'm sorry."],
    ['It comes soon. |', "It comes soon. I'm sorry."],
    ['It comes soon.\u00a0|', "It comes soon.\u00a0I'm sorry."],
    ['|It comes soon.', "I'm sorry. It comes soon."],
    ['Hello. |It comes soon.', "Hello. I'm sorry. It comes soon."],
    ['Hello.| It comes soon.', "Hello. I'm sorry. It comes soon."],
    ['Hi Dana,|', "Hi Dana,\nI'm sorry."],
    ['Hi Dana!|', "Hi Dana!\nI'm sorry."],
    ['Hi Dana,|\nIt comes soon.', "Hi Dana,\nI'm sorry.\nIt comes soon."],
    ['Hi Dana,\n|\nBest regards,', "Hi Dana,\nI'm sorry.\nBest regards,"],
    ['Hi Dana,\n|Best regards,\nMaya', "Hi Dana,\nI'm sorry.\nBest regards,\nMaya"],
    ['Hi Dana,\n|It comes soon.', "Hi Dana,\nI'm sorry. It comes soon."],
    ['Hi Dana,\nIt comes soon,|', "Hi Dana,\nIt comes soon, I'm sorry."],
    ['I said (|).', "I said (I'm sorry.)."],
  ])('%j', (draft, expected) => {
    expect(insert(draft)).toBe(expected);
  });
});
