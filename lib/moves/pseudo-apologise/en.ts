import type { MoveForms } from '../contract.ts';

/** Sounds like an apology and takes nothing on. */
export const en: MoveForms = {
  frames: [
    'sorry|apologise|apologize|apologies|regret ~2 if ~1 you|this|that|it|we|any|anything',
    'sorry|regret|apologise|apologize ~1 that|if|you ~1 feel|felt|see|took|believe|think|thought',
    'sorry , but',
    'sorry but',
    'sorry|apologies|apologise|apologize for_any|for ~2 confusion|misunderstanding ~3 your|part|side',
    'if ~4 feel|felt|offended|upset|inconvenienced|bothered ~3 sorry|apologise|apologize|apologies|regret',
  ],
};
