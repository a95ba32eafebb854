import type { MomentForms } from '../moments.ts';

export const moments: MomentForms = {
  'double-charge': [
    'charged|billed|debited|taken|charge|paid ~4 twice|double|two_times|again|three_times|2x',
    'double|duplicate|twice charge|charged|payment|billing|billed|debited',
    'two|2 charges|payments|debits ~4 same|one|identical|instead|for',
  ],
  'billing-dispute': [
    'overcharged|overcharge|unauthorised|unauthorized|incorrectly_charged|wrongly_charged',
    "never|not|n't ~3 agreed|authorised|authorized|ordered|owe|signed ~4",
    'wrong|incorrect|too_high ~2 bill|invoice|charge|amount',
    'bill|invoice|charge|charged|charges ~6 wrong|incorrect|dispute|contest|too_high|should_be|instead_of|despite|never_agreed|although|mistake|unexplained',
    'dispute ~4 charge|bill|invoice|payment',
  ],
  'warranty-claim': ['warranty|guarantee|guaranteed_for', 'under ~2 warranty|guarantee'],
  'missing-delivery': [
    "parcel|package|order|delivery|item|shipment|letter|card|bag|luggage|suitcase|it|box ~8 never|not|n't ~3 arrived|come|turned_up|delivered|received|here|shown_up|reached",
    'parcel|package|order|delivery|shipment|bag|luggage|suitcase|box ~6 missing|lost|vanished|nowhere|disappeared|stuck|gone|still_in|left_behind',
    'where ~3 parcel|package|order|delivery|shipment|bag|my_stuff',
    'still|yet ~3 waiting ~4 parcel|package|order|delivery',
    'marked|says|shows ~3 delivered ~6',
    "never|not|n't|haven't ~2 received|got|had ~4 parcel|package|order|delivery|item|card|refund_slip",
  ],
  'broken-promise': [
    'promised|promise|promises|assured|swore|guaranteed|supposed_to|was_told|were_told|you_said|you_told|told_me|they_said|said_it_would|agreed_to ~9',
    'never|nobody|no_one ~1 called|rang|phoned|came|showed|turned|wrote ~1 back|up',
  ],
  'account-locked': [
    'locked|blocked|shut|kicked|frozen|suspended|disabled|deactivated ~2 out|account|card|login|me|my|from|access',
    'account|card|login|access|profile ~4 locked|blocked|frozen|suspended|disabled|deactivated|closed|rejected',
    'can|could|unable|able not|to ~2 log_in|login|sign_in|get_in|access',
  ],
  outage: [
    'outage|blackout|downtime|offline|power_cut|no_signal|burst_main',
    'service|site|website|app|internet|system|server|network|power|water|broadband|line|everything|wifi|it|heating|signal ~4 down|off|out|dead|offline|gone',
    'no ~1 power|water|internet|electricity|broadband|signal|gas|dial_tone|service',
    'down ~2 since|again|for|all',
  ],
  'data-loss': [
    'photos|files|data|work|documents|projects|backup|history|notes|folder|save|progress|contacts|everything|recipes|entries ~4 gone|lost|deleted|erased|wiped|vanished|disappeared|missing|empty',
    'lost|deleted|erased|wiped ~4 photos|files|data|work|documents|projects|notes|progress|folder|everything',
    'data_loss',
  ],
  cancellation: [
    'cancel|cancelling|canceling|cancellation|terminate|termination|unsubscribe ~6',
    'close ~2 account',
    'end ~2 contract|subscription|membership',
  ],
  security: [
    'hacked|hacker|phishing|fraud|fraudulent|scam_call|stolen|identity_theft|breach|compromised|unauthorised_access|suspicious|leaked|data_breach',
    'somebody|someone|stranger|not_me ~4 logged|accessed|used|ordered|login|bought',
    "did_not|n't_make|do_not recognise|recognize|make ~4",
    "login|transaction|order|purchase|device ~4 not_mine|wasn't_me|not_me|was_not_me",
  ],
  'legal-threat': [
    'lawyer|lawyers|solicitor|attorney|legal_action|legal_steps|sue|suing|small_claims|court|ombudsman|trading_standards|letter_before_action|legal_advice|regulator|litigation',
  ],
  'churn-risk': [
    'cancelling|canceling|cancel ~4 tomorrow|subscription|contract|account|if|unless|or|everything|membership',
    'switch|switching|moving|leave|leaving|going ~3 to|provider|elsewhere|competitor|you|bank|for_good',
    'never ~2 order|buy|shop|use|fly|book|come|stay|again',
    'take ~3 business|custom|money ~2 elsewhere',
    'last ~1 chance|order|time_i',
    'competitor|competitors|elsewhere',
    'lost|losing ~2 customer',
  ],
  bereavement: [
    'died|passed_away|death|deceased|funeral|late_husband|late_wife|late_father|late_mother|bereavement|widow|widower|probate',
    'lost my|our husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|partner',
  ],
  'repeat-contact': [
    '@ordinal|#th|another ~1 time|email|message|call|attempt|ticket|letter ~4',
    'again|keep|kept|repeatedly|several_times|multiple_times|many_times|twice|three_times|# ~3 asked|written|contacted|called|emailed|explaining|chasing|asking|writing|calls|emails|tickets|messages|times',
    'asked|written|wrote|contacted|called|emailed|phoned|rung|told ~5 twice|times|already|before|repeatedly|again',
    'already ~2 asked|written|wrote|contacted|called|emailed|told|sent|explained',
    'no|not ~2 reply|answer|response ~4 email|message|emails|messages|calls',
    'how_many times',
  ],
};
