import type { MoveForms } from '../contract.ts';

/** Signs of a calm or happy customer. */
export const en: MoveForms = {
  frames: [
    'thank|thanks|thx|ty|cheers|ta !for_nothing',
    'no|not ~1 rush|hurry|worries|biggie|drama|complaint|big_deal|urgent|stress',
    'love|loving|loved|adore|lovely|brilliant|wonderful|fantastic|excellent|delighted|happy|pleased|impressed|enjoying|perfect|awesome|great|amazing ~3',
    'just wondering|curious|checking|wanted_to|a_quick|quick',
    'quick|small|little|tiny question|thing|one|query',
    'whenever you|it',
    'haha|lol|hehe|hahaha',
    'out of curiosity',
  ],
  vetoes: [
    "not|never|was|n't|would ~2 happy|pleased|impressed|great|delighted|perfect|love|brilliant",
    'great|brilliant|fantastic|lovely|wonderful ~2 so|now|another|just',
  ],
};
