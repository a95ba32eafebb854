import type { Rule } from '../contract.ts';
import { placeholderMarks } from '../placeholder-marks.ts';

/** Template marks that nobody filled. */
export const rule: Rule = {
  id: 'unfilled-placeholder',
  group: 'form',
  severity: 'warning',
  check: placeholderMarks,
};
