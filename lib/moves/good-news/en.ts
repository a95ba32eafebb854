import type { MoveForms } from '../contract.ts';

/** The customer's problem is solved now. */
export const en: MoveForms = {
  frames: [
    "came|is|are|'s|coming|going|be back ~2 at|to|with|in|on|today|this|yesterday",
    'whole|full|money|refund|payment|#|parcel|order|bag|suitcase ~4 came|is|are|has|was|turned|arrived|landed ~2 back|arrived|through|up|here|safe|found',
    "@matter|your|everything|all|the ~4 is|are|'s|has_been|have_been|was|were ~2 back|fixed|solved|resolved|restored|working|unlocked|refunded|found|replaced|sorted|corrected|credited|reinstated|approved|recovered|live|running|delivered|on_its_way|rebooked|cleared|repaired|active",
    "@self have|'ve|just|managed ~2 found|fixed|solved|resolved|restored|refunded|recovered|corrected|reinstated|unlocked|repaired|rebooked|replaced|sorted|credited|got",
    '@self found|fixed|refunded|recovered|solved|restored|got|tracked',
    'good_as_new|up_and_running|problem_solved|all_sorted|back_online|back_up',
  ],
  vetoes: [
    'will|to|once|until|when|if|not|should ~2 be|is|are|has ~2 fixed|solved|resolved|restored|working|sorted|back',
  ],
};
