import type { MoveForms } from '../contract.ts';

/** What a house did to its customer, or made its customer do: to be sorry for that takes it on. */
const BURDEN =
  'waiting|waited|had_to_wait|had_to_chase|had_to_ask|had_to_write|had_to_call|had_to_email|had_to_contact|had_to_explain|had_to_repeat|had_to_come|to_wait|to_chase|to_ask|to_write|to_call|to_explain|to_repeat|to_contact|left|kept|given|sent|charged|billed|told|passed_around|misled|overcharged|cut_off|fobbed|bounced|messed|been_left|been_kept|been_given|been_sent|been_charged|been_billed|been_told|been_passed|been_misled|been_overcharged|been_cut_off|been_waiting|the_wrong|wrong|a_broken|a_damaged|a_faulty|no_answer|no_reply|nothing|received';

/** Takes something on: a plain apology for what happened, not for how somebody feels. */
export const en: MoveForms = {
  frames: [
    '@self|and|to|must|do|would|must ~3 apologise|apologize|apologising|apologizing',
    '^ apologise|apologize|apologising|apologies|apols',
    'apologising|apologizing for|that',
    'my|our|sincere|sincerest|deepest|humble|many|huge|massive|full|with|please_accept|heartfelt|an|owe_you_an|the|another|big apologies|apology',
    'apologies for|that|about',
    'sorry|sry|soz for|about|that|it|this|we|i|our|my|the|you|u|again|once|to !hear|read|learn|see|if|feel|u_feel|you_feel|bother|say|inform|tell|find|discover|know|but',
    'sorry|sry|soz $',
    'sorry ,|.|!|– !but',
    'so|very|truly|really|terribly|deeply|genuinely sorry !to_hear|if|you_feel|but|for_you',
    'forgive|forgiveness|pardon|excuse me|us|the|my|our|this|that !me_if',
    'beg|ask|asking ~2 pardon|forgiveness|indulgence',
    `sorry|apologies ~2 you|u ~2 have|'ve|had|were|was|are|'re|got|ended_up ~1 ${BURDEN} ~2`,
    'mea culpa',
    'regret|regrets|regretted that|the|this|our|my|any|having|not|how|it ~2 we|i|delay|delays|wait|waiting|our|long|error|mistake|slow|late|silence|trouble|inconvenience|took',
    'i|we hold|put hands|my_hands up',
    "should have|'ve ~1 answered|replied|written|been_in_touch|got_back|responded|come_back ~3 sooner|earlier|before|faster",
  ],
  vetoes: [
    'apologise|apologize|apologies|sorry|regret ~2 if|but',
    'sorry|sad to ~1 hear|read|learn|see|find|discover|say|inform|tell|be_told|know|bother',
    'sorry if|but|, but',
    'sorry , but',
    'sorry ~2 you|u|that_you feel|felt',
    'sorry for you|u',
    'sorry|apologies|apologise|apologize for_any|for ~1 confusion ~2 your|part',
    'sorry ,|. which|what|who|could|can|did',
    'no need to apologise|apologize',
    'you|not|no|never ~2 apology|apologise|apologize|apologies',
    'sorry about all? the|your|this|that ordeal|bad_luck|misfortune|loss',
    'better_safe_than sorry',
    `sorry you|u have|'ve !${BURDEN} had|been|got|are|were|ran|run|missed|had|'re !${BURDEN} ~6 !waiting|waited`,
    'my|our sympathies|condolences',
  ],
};
