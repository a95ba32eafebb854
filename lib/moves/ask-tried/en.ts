import type { MoveForms } from '../contract.ts';

/** Asks what was tried, or makes a step depend on it. */
export const en: MoveForms = {
  frames: [
    'have|had|did you|anyone ~3 already|tried|try|restarted|reset|cleared|checked|had_a_chance|rebooted|unplugged|reinstalled|updated|got_round|been_able ~5',
    'what|which|anything|how_far ~1 steps|have|did|things|else ~2 you ~3 tried|try|done|do|got|checked ~2',
    'what|which|anything ~3 tried|been_tried|done_so_far ~2',
    'tell|let|know|say ~4 what|which|if|whether ~2 you ~3 tried|done|restarted|reset ~2',
    "if|in_case|unless|should you|this|that|it ~2 have_not|n't|not|already|have|has_not|has ~5 yet|already|tried|done|so|been",
    'if|unless ~1 not ~1 already|yet|done|tried ~4',
    'unless|in_case you ~3 already ~4',
    "you|you've ~1 already|said|wrote|mentioned|'ve|have ~4 tried|restarted|reset|cleared|reinstalled|checked|rebooted|unplugged ~4",
  ],
};
