import type { MoveForms } from '../contract.ts';

/** Asks what was tried, or makes a step depend on it. */
export const en: MoveForms = {
  frames: [
    'have|did|has you|anyone ~3 already|tried|try|restarted|reset|cleared|checked|had ~5',
    'what have|did|else you ~3 tried|try|done',
    'which steps|things have|did|of ~4',
    "if|in_case|unless you ~2 not|n't|already|have ~5 yet|already|tried|done|so",
    'unless|in_case you ~3 already ~4',
    "you ~1 already|said|wrote|mentioned|'ve|have ~4 tried|restarted|reset|cleared|reinstalled|checked|rebooted ~4",
  ],
};
