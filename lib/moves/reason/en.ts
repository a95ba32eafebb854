import type { MoveForms } from '../contract.ts';

/** Gives a reason. "Policy" and "terms" are none. */
export const en: MoveForms = {
  frames: [
    "because|since|as_the|as_it|as_we|as_they|reason|so_that|due_to|owing_to|thanks_to|which_is_why|that's_why|that_is_why|caused_by|in_order|otherwise|means_that|this_is_because|for_safety ~4",
    '– the|it|they|we|our|each|every ~6',
  ],
  vetoes: [
    'due_to|because_of|reason ~3 policy|policies|terms|rules|conditions|guidelines',
    'since # ',
    'since ~2 january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|yesterday|last',
  ],
};
