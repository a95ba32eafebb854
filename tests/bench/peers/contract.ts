import type { Language } from '../../../lib/analyzer/contract.ts';

/** Judges one text and returns what it found; the same work that an editor would ask for after a change. */
export type Judge = (text: string, language: Language) => unknown | Promise<unknown>;

/** What each of the bundles exports: everything that has to happen before the first text. */
export type Load = () => Judge | Promise<Judge>;
