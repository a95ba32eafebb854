import type { MoveForms } from '../contract.ts';

/** Offers another way. */
export const en: MoveForms = {
  frames: [
    'but|though|although|however|yet|otherwise|only|just ~1 @self|you|our|the|there|it|if|on|with|via|in|at|by|through|for|from|a|one|this|that|until|up_to|has|have ~4',
    'instead|alternatively|however_you|but_you|but_i|but_we|what_i_can|what_we_can|but_there|though_you ~6',
    "@self ~1 can|could|will|'ll|would|'d ~1 * ~6",
    'you can|could|may|are_welcome ~1 * ~6',
    'would|shall|should|may|can|do|could you|i|we|that|it ~6 ?',
    "there is|'s|are ~2 another|other|an_alternative|a_way|a_workaround|seats|two|one|still|also ~4",
    'or_you|or_we|or_i|or_if|option|options|alternative|alternatives|voucher|discount|workaround|instead|next_best|closest|nearest|the_other_way ~4',
    'let me ~5',
  ],
  vetoes: [
    '@self|you|it|they ~1 can|could|will|would|may not',
    'unable',
    'no|not ~2 option|options|alternative|way|discount|voucher',
    '@self would|will|can|could ~1 like|be|have|say|ask|need|never|expect|appreciate',
    'you ~1 can|may|could|will ~2 imagine|see|read|find_this|find_that|have|be ~6 policy|terms|conditions|rules|website',
    'you would ?',
    'just|only how|what|where ~3',
    'not|no ~4 , only ~3 $',
    'anything|something|else ~1 else? ~1 @self can|could|may ~6',
    'any ~3 you may|might have',
  ],
};
