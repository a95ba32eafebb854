import type { MoveForms } from '../contract.ts';

/** Refuses responsibility, or says that the customer is wrong. */
export const en: MoveForms = {
  frames: [
    "not|n't|never|hardly ~2 our|my|us ~2 fault|responsibility|problem|doing|mistake|job|concern|error|to_blame",
    "not|n't|can_not ~3 responsible|liable|accountable|to_blame|at_fault|answerable ~4",
    "not|n't ~1 down|up to us|me",
    'take|accept|bear|assume|carry ~1 no ~1 responsibility|liability|blame',
    "not|n't|can_not ~2 take|accept|be_held|bear ~3 responsibility|liability|blame|responsible|liable|accountable",
    "we|i ~1 did|have|'ve done? nothing|no ~1 wrong|mistake|error",
    'nothing ~2 wrong|faulty ~2 with|on|at ~1 our|the_system|us',
    'nobody|no_one|none ~2 else|other ~3 complained|complains|complain|reported|has|problem|problems|having|mentioned|seems|ever',
    'no|not_one other|single ~1 customer|customers|guest|guests|user|users|one|complaint ~4',
    'everyone|everybody|others|other_customers|all_our_other|most_customers|most_people else? ~3 happy|manages|managed|fine|satisfied|copes|understood|no_trouble|gets|without|love',
    'works|work|working|worked ~3 fine|perfectly|flawlessly|as_intended|as_designed ~2 here|on_our_end|for_us|for_everyone|our_side|for_all',
    "that|this is|'s simply|just|plainly? not true|correct|right|the_case|how_it_works|accurate|what_happened",
    "you are|'re|have_been ~1 mistaken|wrong|incorrect|exaggerating|imagining|confusing|misinformed",
    'you ~1 must|may|might|have be|have|obviously ~1 mistaken|misread|misheard|misunderstood|confused|imagined',
    "we|our_system|our_records ~3 never|always|do_not|don't ~3 make|makes|wrong|mistakes|errors|lie|lies|fail",
    'beyond|outside|out_of ~1 our control|hands',
    'according_to_our_records|our_records_show|our_records|our_system ~6 did|correctly|properly|delivered|no_fault|on_time|nothing',
    'we_have_no|i_have_no control|influence|say ~4',
    'followed|acted|handled|processed ~3 correctly|properly|by_the_book|procedure|to_the_letter|in_accordance',
    'take ~2 up with|that_up_with ~2 courier|the_courier|them|the_carrier|manufacturer|supplier|your_bank',
    "is|are|'s|lies ~1 the|your ~1 courier|courier's|carrier|carrier's|supplier's|manufacturer's|landlord's|bank's responsibility|fault|problem|business|with",
  ],
  vetoes: [
    'not your|their',
    'nobody|no_one else ~2 will|can|has_access',
    "and_that_is|we_are|i'm|is our responsibility|fault",
    'not ~2 right|ok|okay|good that|and|,',
    'i am not responsible|the_right_person ~3 but',
    "is|was|'s|are ~1 our fault|responsibility|mistake",
  ],
};
