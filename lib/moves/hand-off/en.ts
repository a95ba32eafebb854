import type { MoveForms } from '../contract.ts';

/** Passes the matter on: the agent forwards, transfers or points elsewhere. */
export const en: MoveForms = {
  frames: [
    "i|we|'ve|have|has|been|just|be|am|and ~2 forwarded|forwarding|passed|passing|transferred|transferring|escalated|escalating|relayed|handed|redirected|sent|raised|referred|assigned|logged|routed|reassigned ~5 to|on|over|onto|with|with_the ~3 @faceless|them|him|her|on|over",
    "will|'ll|to|let_me|shall|going_to ~1 forward|pass|transfer|escalate|relay|hand|redirect|refer|assign|route ~5 to|on|over|onto",
    "have|'ve been? ~1 escalated|forwarded|transferred",
    "not|isn't ~1 my|our|this department|area|responsibility|team|job|desk",
    'please|you_need_to|you_should|need_to|have_to|must ~1 contact|call|ask|reach_out_to|get_in_touch_with|write_to|speak_to|turn_to ~3 @faceless',
  ],
};
