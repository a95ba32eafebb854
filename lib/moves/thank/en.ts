import type { MoveForms } from '../contract.ts';

export const en: MoveForms = { frames: ['thank|thanks|thx|cheers|grateful|appreciate ~6'] };
