import type { MoveForms } from '../contract.ts';

export const de: MoveForms = { frames: ['danke|dank|dankeschoen|merci|bedanke|bedanken|dankbar ~6'] };
