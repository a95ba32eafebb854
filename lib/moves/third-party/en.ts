import type { MoveForms } from '../contract.ts';

/** Work that somebody without a name will do: a team, somebody, or nobody at all in the passive. */
export const en: MoveForms = {
  frames: [
    "[ they will|'ll|are|shall ~1 get_back|look|looking|fix|fixing|check|checking|contact|investigate|investigating|resolve|sort|review|reviewing|handle|be_in_touch|reach_out|come_back|call|email|update|let_you_know|take_care|deal|work|working|follow|respond|reply|answer|help ~7 ]",
    "[ ^ the|our|a|an? @faceless|officers|engineering|*team|service_department|department ~2 will|'ll|shall|is|are|get|gets !@stative * ~8 ]",
    "[ ^ engineering|officers|colleagues|specialists|legal|accounts|billing|support|tech|finance|logistics|maintenance will|'ll|shall|is|are !@stative * ~8 ]",
    '[ replacement|refund|credit|technician|engineer|courier|parcel|item|part ~2 is_going_to|will|shall ~1 be ~1 sent|arranged|issued|organised|organized|dispatched|scheduled|booked ~5 by|from ~4 ]',
    "[ the|our|relevant|responsible ~2 @faceless|engineers|officers ~1 will|'ll|shall have_a_look|take_a_look|get|attend|come|be|decide|pick|give|do|sort|see_to|find ~7 ]",
    '[ from somebody|someone|@faceless|one_of ~6 ]',
    "[ the|our|a|an|my|your|relevant|some|any|one|another? ~3 @faceless ~3 will|'ll|shall|should|would|are_going_to|is_going_to|may|might|can|is_sure_to|are_sure_to|plans_to|hope_to|are_due_to not? !@stative * ~8 ]",
    "[ @faceless ~4 is|are|'s|'re|has_been|have_been not? !@stative @gerund|@worked-on|on_it|going_to ~8 ]",
    "[ someone|somebody|one_of|a_member|a_colleague|an_agent|a_representative|a_specialist|an_expert|a_technician|an_engineer ~7 will|'ll|shall|should|is_going_to|is|'s ~1 !@stative * ~8 ]",
    '[ @faceless ~2 takes|take|handles|handle|deals|deal|looks|look|reviews|review|decides|decide|investigates|contacts|contact|calls|will_call|gets_back|get_back|follows|follow ~1 care|your|this|that|it|such|the|all|with|into|after|to_you|up|back ~4 ]',
    "[ @matter|your|the|these|those|everything|necessary|all|appropriate|further ~3 will|shall|should|is_going_to|are_going_to|is_to|are_to|has_to|needs_to|'ll be|get ~1 @worked-on !on_the_left ~5 ]",
    "[ @matter|your|the|these|those|everything ~2 is|are|'s|'re currently? being|getting ~1 @worked-on ~5 ]",
    "[ @matter ~1 will|'ll|shall be|get ~1 @worked-on ~4 ]",
    "[ you will|'ll|shall|should|can ~1 be contacted|called|informed|notified|updated|advised|emailed|phoned|kept_informed|kept_up|visited|reimbursed|refunded ~6 ]",
    "[ you will|'ll|can|should expect? ~1 hear|receive|get|have|expect ~3 from|call|contact|answer|reply ~2 someone|somebody|@faceless|them|the|our ~4 ]",
    "[ @matter|your|the ~3 is|are|'s|has_gone|went ~1 with|to|in_the_hands_of|under_review|under_investigation|under_consideration|in_progress|in_process|in_the_queue|being|sitting_with ~1 @faceless|the|our|review|consideration|it ~4 ]",
    '[ under review|investigation|consideration ]',
    '[ leave it ~1 with|to them|@faceless ~3 ]',
    "[ @faceless ~2 's|is|are|has|have been? ~1 on_it|on_the_case|aware|informed|told|notified|alerted ~5 ]",
    '[ fingers_crossed|hopefully ~2 @faceless !@stative * ~4 ]',
    "[ an? answer|decision|ruling|outcome|update|reply|response|investigation|visit is|are|will|'s ~1 be|expected|pending|arranged|being|underway|under_way|follow|provided|given|come ~4 ]",
  ],
  vetoes: [
    'from|than|by|anyone_else|someone_else|if|whether|in_case anyone|anybody|someone|somebody|anyone_else|else',
    'protects|stops|keeps|prevents ~4 anyone|someone',
    "@faceless ~3 will|'ll|is|are love|like|enjoy|need|see|notice|appreciate|find|be_closed|open|closed|be_on|meet|be_happy|know",
    'if|unless|should @faceless',
    'your|you|their|his|her team|colleague|colleagues|manager|bank|department|engineer|plumber|landlord|electrician|accountant|supplier|developer|developers|account_manager',
    'you will be asked|charged|billed|taken|redirected|able|prompted|logged|sent|given|shown',
    'will be taken to|off|from|out',
    'by me|us|myself',
    'by_@self',
  ],
};
