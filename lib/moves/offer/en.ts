import type { MoveForms } from '../contract.ts';

/** Offers another way. */
export const en: MoveForms = {
  frames: [
    'instead|alternatively|however_you|but_you|but_i|but_we|what_i_can|what_we_can|but_there|though_you ~6',
    "@self ~1 can|could|will|'ll|would|'d ~1 * ~6",
    'you can|could|may|are_welcome ~1 * ~6',
    'would|shall|should|may|can|do|could you|i|we|that|it ~6 ?',
    "there is|'s|are ~2 another|other|an_alternative|a_way|a_workaround|seats|two|one|still|also ~4",
    'or|option|options|alternative|voucher|credit|discount|workaround ~4',
    'let me ~5',
  ],
  vetoes: ['@self ~1 can|could|will|would not', 'can_not|cannot', 'unable'],
};
