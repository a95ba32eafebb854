import type { MoveForms } from '../contract.ts';

/** Sounds like an apology and takes nothing on. */
export const en: MoveForms = {
  frames: [
    'sorry|apologise|apologize|apologies|apology|regret|regrets|regretful|forgive ~3 if|should ~1 you|this|that|it|we|any|anything|anyone|something|our|the|my|there|u ~8',
    'sorry|regret|apologise|apologize|sad|shame|pity|unfortunate|regrettable ~2 you|u|your|customers ~2 feel|felt|see_it_that|saw_it_that|see_it_this|see_it_so|see_things|saw_things|took_it|take_it|took_this|took_offence|took_offense|believe|think|thought|perceived|perceive|interpreted|consider|considered|misunderstood|misread|got_the_impression|have_the_impression|had_the_impression|are_offended|were_offended|feelings ~6',
    'sorry|apologise|apologize|apologies|regret|regrets|apology ,? but ~8',
    'sorry|apologies|apologise|apologize|regret|regrets ~3 confusion|misunderstanding|misunderstandings|impression|offence|offense|upset ~5 your|you ~1 part|side|end|may|might|had|felt|feel|have|could ~3',
    'regret|sorry|apologise|apologize|apologies ~2 any|possible|potential ~1 misunderstanding|misunderstandings|offence|offense|confusion|upset ~4',
    'if|should|where ~1 you|anyone|anybody|it|this|that|we|our|anything|something|someone|the|any ~~9 sorry|apologise|apologize|apologies|regret ~3',
    'mistakes were made',
    'sorry|regret|apologise|apologize ~2 the|that ~1 way you|things ~3 feel|felt|took|turned ~3',
  ],
  vetoes: [
    'sorry|regret|apologise|apologize to ~1 say|tell|inform|ask|hear|read|see|learn|bother|trouble ~9',
    'but ~1 could|would|which|what|may|can ~1 you|i ~9 ?',
    'sorry|apologies|apologise|apologize for|about|that we|i|our|the|my ~9',
    'let|tell|write|email|call|contact ~1 me|us ~2 if ~6',
    'no need|reason to ~2 apologise|apologize|sorry ~6',
    'not|never|no|nothing ~3 sorry|apology ~6',
  ],
};
