import type { MoveForms } from '../contract.ts';

/** Gives a reason. "Policy" and "terms" are none. */
export const en: MoveForms = {
  frames: [
    'for ~2 reasons',
    'without ~3',
    'as ~2 sold|have|has|is|are|was|were|need|needs|only|do|does|will|would|went|came|told|takes|take|made|requires|must',
    ', as|so|since ~2 *',
    "because|since|as_the|as_it|as_we|as_they|reason|so_that|due_to|owing_to|thanks_to|which_is_why|that's_why|that_is_why|caused_by|in_order|otherwise|means_that|this_is_because|for_safety ~4",
    '– the|it|they|we|our|each|every ~6',
  ],
  vetoes: [
    'as ~1 soon|well|far|long|stated|set_out|described|mentioned|agreed|you_accepted',
    'as ~2 terms|policy|conditions|rules|contract',
    'due_to|because_of|reason ~3 policy|policies|terms|rules|conditions|guidelines',
    'since # ',
    'since ~2 january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|yesterday|last',
    'without ~1 exception|exceptions|fail|delay|an_appointment',
    ", so ~1 that? is|'s? ~1 a? ~1 no|nope|nah",
    'as it|they|is is|are|was|were .|,|;|$',
  ],
};
