import type { MoveForms } from '../contract.ts';

/** Says no. */
export const en: MoveForms = {
  frames: [
    "@self ~1 can|could|am|are|will|would|may not|n't|unable|never ~1 able? ~1 * ~6",
    "can_not|cannot|can't ~1 be ~1 * ~5",
    "@self am|are|'m|'re ~1 unable|not_able|not_permitted|not_allowed ~6",
    "not|n't ~1 possible|permitted|allowed|available|something_we|an_option|in_a_position|eligible|entitled|offered|accepted|refundable|provided|furnished|covered|supported|feasible|able",
    'non-refundable|impossible|ineligible|out_of_the_question|no_exceptions',
    '^ unfortunately ,? no|not|we|i|it|there|this|that|your|the ~10',
    "i am|'m afraid ~2 not|no|we|i|that|this|it|there ~8 not|no|n't|can't",
    'against|per|under|due_to|because_of|according_to|in_line_with ~2 policy|policies|terms|rules|guidelines|conditions|regulations',
    "policy|policies|terms|rules ~3 not|n't|prohibit|prohibits|forbid|forbids|state|states|says ~4",
    'we ~1 do not|never ~1 offer|provide|accept|refund|ship|deliver|exchange|make|allow|issue|support|sell|give|do|replace|furnish|reserve|take|extend|combine ~5',
    'must|have_to|had_to ~1 decline|refuse|reject|turn',
    'request|claim|application|refund|appeal ~3 declined|rejected|refused|denied|turned_down|not_approved|not_be_granted',
    'nothing ~2 i|we|that_can ~3 can|could|be ~2 do|done',
    'no|not_a ~1 exception|exceptions|refund|refunds|way|chance ~3',
    'regret|regrets ~3 not|unable|can_not ~4',
  ],
  vetoes: [
    'can|could not ~1 find|see|reproduce|tell|wait|thank|imagine|understand|confirm_without|help_but|apologise|apologize|believe|open_the|read|reach_you|locate|say_yet',
    "do not|n't ~1 hesitate|worry|know|think|want|have_to|need",
    "you ~1 do_not|don't|will_not|won't|need_not|cannot_see ~4",
    'not only|just',
    "if|when|why|because|in_case|where|once|whether ~6 not|n't ~1 possible|available|work|able|covered",
    "will not|n't ~1 be charged|happen|lose|have|cost|take|need|be_billed|let|stop|rest|close",
    "should not|n't",
    'not available|possible at|on|until|before ~2 moment|present|the_moment|present ~2',
  ],
};
