import type { MoveForms } from '../contract.ts';

/** The customer threatens to leave, to complain elsewhere or to go to law. */
export const en: MoveForms = {
  frames: [
    'lawyer|lawyers|solicitor|attorney|legal_action|sue|suing|small_claims|court|ombudsman|trading_standards|ofcom|ofgem|bbb|regulator|watchdog|consumer_protection|police|chargeback|legal_advice|letter_before_action|action_fraud|data_protection|ico',
    "@self|going_to|will|'ll|or|am|'m ~3 cancel|cancelling|canceling|leave|leaving|switch|switching|moving|dispute|disputing|report|reporting|quit|quitting|take_my ~3 contract|subscription|account|you|to|elsewhere|everything|tomorrow|today|my|it|business|provider|bank|custom|unless|if|,",
    'never|wont|not ~2 order|buy|shop|use|fly|book|come|recommend|renew ~3 again|from|with|you|back|anyone',
    'take|taking|took my|our business|custom|money|account elsewhere|to|somewhere',
    "@self|will|'ll|going_to ~4 review|reviews|twitter|social_media|trustpilot|facebook|the_press|newspaper|everyone",
    'last|final chance|warning|straw|time_i',
    'lost|losing ~1 a|me|my customer|as_a|business|custom',
    'competitor|competitors|your_rivals|another_provider|other_providers',
    'escalate|escalating ~3',
  ],
  // A plain request: "I need to cancel my appointment", "how do I switch my account to …"
  vetoes: [
    'need|have|got|had|want|wish|like|love|possible|able ~1 to ~1 cancel|leave|switch|move|report ~1 my|our|the|a|an|this|that|it|to ~6',
    'how|when|where|can|could|may|shall ~1 do|to|can|should? ~1 i|we? ~1 cancel|leave|switch|report|move ~6',
  ],
};
