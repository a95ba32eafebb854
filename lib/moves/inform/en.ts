import type { MoveForms } from '../contract.ts';

/** Answers with a fact about the matter. */
export const en: MoveForms = {
  frames: [
    '^ yes|no|yep|nope|yeah|correct|exactly|indeed|sure|absolutely|certainly ,|.|!|–',
    'the|your|our|it|this|that|there|they|we|all|every|both|each ~6 is|are|was|were|has|have|costs|takes|opens|closes|starts|ends|runs|works|covers|includes|comes|left|goes|applies|shows|arrives|expires|lasts|fits|supports|allows|means|offer|offers|do|does|can|will ~3',
    '# ~6',
  ],
  vetoes: [
    '^ this|that|it ~3 @feeling-of-thing|@bad-thing',
    "^ it is|'s ~2 great|good|nice",
    'your ~2 satisfaction|feedback|call|message|patience|email|loyalty ~2 is|are|has',
  ],
};
