import type { MoveForms } from '../contract.ts';

/** Keeps the customer from writing. */
export const en: MoveForms = {
  frames: [
    'do|kindly|please ~2 not ~2 reply|respond|contact|write|email|message|call|open|reopen|submit|raise|create|send|chase|post|tweet|comment|bother|log|file|ring|dm ~6',
    'refrain|desist|abstain from ~6',
    'avoid|stop ~1 sending|opening|writing|raising|contacting|emailing|calling|submitting|messaging|chasing|tweeting|replying|asking|creating|posting ~5',
    'no need to|for ~1 email|emailing|message|write|contact|chase|open|reopen|ask|keep|send|call|ring ~6',
    'before you|contacting|opening|writing|raising ~1 contact|write|open|email|raise|ask|message|call|get|us|this|another|a_ticket|again ~6',
    'you could|can|would|might|should ~2 have ~2 found|seen|looked|read|checked|googled|worked_this|answered ~6',
    'had_you|if_you_had ~1 looked|checked|read|searched|consulted ~5 faq|website|help|page|guide|articles|manual|site',
    "is|are|'s|was all? ~3 explained|answered|covered|described|stated|written|listed|documented|set_out|spelled|spelt ~3 in|on|under|at ~4 faq|faqs|website|page|help|guide|manual|site|terms|documentation|section|article|articles|app|email|centre|center|policy|portal",
    'read|consult|check|study|use|refer|look ~3 faq|faqs|help_centre|help_center|website|manual|documentation|knowledge_base|guide|terms ~3 before|first|next_time|in_future|instead_of|carefully',
    'next time|in_future ~3 check|read|look|consult|search|try|use|please|google ~6',
    'this|we ~1 will|shall|is|are not|the|our|no ~4 final|last|longer|respond|reply|enter|answer|discuss|correspondence|message ~4',
    "further|more|additional|repeated|multiple|duplicate emails|tickets|messages|requests|enquiries|queries|contact|correspondence|calls ~4 slow|slows|delay|delays|will_not|won't|ignored|not|only|closed|unnecessary|unanswered|not_be",
    'only|just ~1 slow|slows|delay|delays|clog|clogs|takes ~4 down|queue|everyone|things|time',
    "matter|case|ticket|topic|conversation|discussion is|'s|now ~1 closed ~2",
    'we|i ~2 busy|other_customers|more_important|more_urgent ~4',
    'questions like this|these|that|of_this_kind',
    "this|the ~1 chat|channel|inbox|account|line|desk is|isn't ~2 not ~2 for|the_place|meant|monitored",
    'must you|do_you_have_to|is_it_necessary',
    'patience|be_patient ~2 and ~1 stop|wait|do_not ~5',
  ],
  vetoes: [
    'do not ~1 hesitate|worry|reply_to_the_automatic|send_money|send_the|send_us_your_password|call_the_number|open_the|open_it|open_attachments|send_cash|send_any|share',
    'no need to ~3 send|return|worry|ring_again|do_anything|reply|call|come|pay',
    "so_you|so_that_you|you_don't|then_you ~4",
    'write to_me|back if|when|any_time|anytime',
    'before you ~1 open|call ~1 the|it|box|lid|settings|app',
    "if ~4 fails|stuck|unclear|doesn't_work|not_clear",
  ],
};
