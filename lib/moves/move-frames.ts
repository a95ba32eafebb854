import type { Language } from '../analyzer/contract.ts';
import { read, SPELLING } from '../languages/index.ts';
import { once } from '../languages/once.ts';
import { COMMON_WORDS } from './common-words.ts';
import type { Move } from './contract.ts';
import { type StoredFrames, storedFrames } from './frame-store.ts';
import { moves } from './index.ts';

/** The frames of all moves, one behind the other, and whose they are. */
export interface MoveFrames {
  readonly frames: StoredFrames;
  readonly runs: readonly Run[];
}

/** So many frames of one move. */
interface Run {
  readonly move: Move;
  /** They take back what they overlap. */
  readonly veto: boolean;
  readonly frames: number;
}

/** In a build they are there as data, without what they were made of: `scripts/build/with-ready-data.ts`. */
export const moveFrames: Readonly<Record<Language, () => MoveFrames>> = {
  en: once(() => framesOf('en')),
  de: once(() => framesOf('de')),
};

function framesOf(language: Language): MoveFrames {
  const all = moves.flatMap(({ move, words }) => {
    const { frames, vetoes = [] } = words[language];
    return [
      { move, veto: false, sources: frames },
      { move, veto: true, sources: vetoes },
    ];
  });
  return {
    frames: storedFrames(
      all.flatMap(({ sources }) => sources),
      SPELLING[language],
      read(COMMON_WORDS[language], language).flatMap(({ tokens }) => tokens),
    ),
    runs: all.map(({ move, veto, sources }) => ({ move, veto, frames: sources.length })),
  };
}
