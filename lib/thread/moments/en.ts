import type { MomentForms } from '../moments.ts';

const SENT = 'parcel|package|order|delivery|item|shipment|letter|card|bag|luggage|suitcase|box|replacement|copy';
const DATA =
  'photos|pictures|files|data|work|documents|projects|project|archive|backup|history|notes|folder|save|saves|progress|contacts|everything|recipes|entries|columns|records|board|boards|playlist|playlists|list|lists|library|messages|emails|recordings|runs|log|logs|drawings|spreadsheet|bookmarks|level|lvl|account_data|settings';
const FAMILY =
  'husband|wife|father|mother|dad|mum|mom|son|daughter|brother|sister|partner|grandmother|grandfather|grandma|grandad|nan|gran|uncle|aunt|friend|spouse|parents';
const SERVICE =
  'service|site|website|app|internet|system|systems|server|servers|network|power|electricity|water|broadband|line|lines|everything|wifi|wi-fi|heating|signal|phones|crm|portal|checkout|platform|gateway|api|shop|store|webshop';
const WRITTEN = 'email|e-mail|message|call|attempt|ticket|letter|chat|complaint|request|report|tweet';
const AGAIN = 'second|third|fourth|fifth|sixth|seventh|eighth|tenth|umpteenth|nth|2nd|3rd|4th|5th|6th';

export const moments: MomentForms = {
  'double-charge': [
    'charged|billed|debited|taken|charge|paid|deducted ~4 twice|double|two_times|again|three_times|2x|three_or_four_times',
    'double|duplicate|twice charge|charged|payment|billing|billed|debited|payments|charges',
    'two|2|three charges|payments|debits|deductions ~4 same|one|identical|instead|for|of',
  ],
  'billing-dispute': [
    'overcharged|overcharge|over-charged|overbilled|incorrectly_charged|wrongly_charged|mischarged',
    'not|never ~3 agreed|owe|signed|ordered ~5 charge|charged|pay|bill|fee|to_this|for|up',
    'wrong|incorrect|too_high|unexplained ~2 bill|invoice|charge|amount|fee|price',
    'bill|invoice|charge|charged|billed|charges|fee|statement ~6 wrong|incorrect|mistake|unexplained|too_high|too_much|twice_as_high|doubled',
    'charged|billed|invoiced|charge|paid|took ~~8 instead_of|although|despite|but_my|but_our|but_the|rather_than|and_our_contract|and_my_contract',
    'contract|quote|quotation|offer|agreement|price ~3 says|said|was|states|stated ~1 #|only|lower',
    'agreed|quoted ~4 # ~~6 bill|charged|take|took|taken|now|but',
    'dispute|disputing|contest|challenge ~4 charge|bill|invoice|payment|fee|amount',
    'you ~1 have? taken|took|debited|withdrew|charged ~4 payment|money|instalment|rent|early|without',
  ],
  'warranty-claim': [
    'warranty|guarantee|guaranteed_for|warranties',
    'is|are ~1 it|this|that|they ~1 still? covered',
    'still ~2 covered',
  ],
  'missing-delivery': [
    `${SENT}|it|mine ~8 never|not|n't ~3 arrived|come|turned_up|delivered|received|here|shown_up|reached|materialised`,
    `${SENT} ~6 missing|lost|vanished|nowhere|disappeared|stuck|gone|still_in|left_behind|overdue|empty`,
    `where ~3 ${SENT}|my_stuff`,
    "where is|'s mine|it",
    `still|yet ~3 waiting ~4 ${SENT}`,
    'marked|says|shows|claims|claim|shown|tracking ~4 delivered ~6',
    `never|not ~2 received|got|had|get|receive ~4 ${SENT}`,
    'never|not ~2 received|receive it|them|anything|mine',
    `${SENT} ~2 # ~1 min|mins|minutes|hour|hours|days|weeks late`,
    `${SENT} ~3 late|overdue`,
    'everyone|everybody else ~3 has|have|got ~3 copy|theirs|order',
  ],
  'broken-promise': [
    'promised|promise|promises|assured|swore|guaranteed|pledged|gave_me_your_word',
    'you|they|he|she|agent|colleague|advisor|adviser|someone|somebody|people ~1 said|told|say|confirmed ~4 would|will|tomorrow|was_going|within|going_to|definitely',
    'told|said ~4 by monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|#|the_#|the_end',
    'was|were|been told ~5 would|will|within|tomorrow|to_expect|in_hand|resolved ~4',
    'you|they said ~2 last_time|before ~6',
    'never|nobody|no_one|none ~2 called|rang|phoned|came|showed|turned|wrote ~1 back|up|either|yesterday|then|.',
    'nobody|no_one|none came|showed|rang|called|did',
    'no-show|no-shows|no_show|no_shows|stood_me_up|stood_us_up',
    'supposed|meant ~1 to ~1 come|arrive|be|call|ring|deliver|happen|get|have ~~9 but|never|not|nobody|still|nothing|yet|no',
    'appointment|deadline|date ~3 not|never ~1 kept|met|honoured|honored',
    'went_back_on|broke_your|broken_your|your_word',
  ],
  'account-locked': [
    'locked|blocked|shut|kicked|frozen|suspended|disabled|deactivated ~2 out|account|card|login|me|my|from|access',
    'account|card|login|access|profile ~4 locked|blocked|frozen|suspended|disabled|deactivated|rejected',
    'can|could|unable|able not|to ~2 log_in|login|sign_in|get_in|log_on|access_my|get_into',
  ],
  outage: [
    'outage|outages|blackout|downtime|power_cut|power_cuts|no_signal|burst_main|status_page',
    `${SERVICE} ~1 is|are|'s|was|were|been|went|gone|goes|has_been|have_been|keeps|keep ~2 down|off|out|dead|offline|going_down|unavailable|unreachable !of`,
    `${SERVICE} ~1 down|dead|offline`,
    `is|are ~1 ${SERVICE} ~1 down|off|out|dead|offline`,
    'no|without ~2 power|water|internet|electricity|broadband|signal|gas|dial_tone|service|heating|hot_water ~2 since|for|in|at|again|all|here|on|and|.|!|,|?|anywhere',
    'anyone|everyone|everybody|whole|entire ~4 down|offline|without_power|no_service',
    'down ~2 since|again|for|all ~4',
    'lost ~2 the? crm|power|internet|connection|service|signal|access_to_the ~3 for|at|since|again|during',
  ],
  'data-loss': [
    `${DATA} ~5 is|are|was|were|have|has|all|now|just|'s ~2 gone|lost|deleted|erased|wiped|vanished|disappeared|missing|empty|corrupted`,
    `${DATA} ~1 gone|wiped|erased|vanished|deleted`,
    `lost|deleted|erased|wiped|zapped|corrupted|ate|overwrote|destroyed ~6 ${DATA}`,
    'data_loss',
    'threw away ~4 typed|entered|written|everything',
  ],
  cancellation: [
    'cancel|cancelling|canceling|cancellation|terminate|termination|unsubscribe ~6',
    'close|closing ~3 account',
    'end|stop|quit ~2 contract|subscription|membership|plan',
    'give_notice|giving_notice|opt_out_of',
  ],
  security: [
    'hacked|hacker|hackers|phishing|phished|fraud|fraudulent|fraudster|scam|scammed|scam_call|identity_theft|breach|compromised|unauthorised|unauthorized|data_breach|malware',
    'suspicious ~2 login|email|e-mail|activity|message|transaction|link|call|charge|text|payment|sign-in',
    'somebody|someone|stranger|strangers|not_me ~4 logged|accessed|used|ordered|login|bought|signed_in|changed_my',
    'did_not|have_not|never|not ~2 recognise|recognize|make|authorise|authorize|set_up|do|place|request ~2 this|it|that|them|the|these|any|.',
    "login|transaction|transfer|payee|payment|order|purchase|device|charge ~8 not|never|n't ~1 mine|me|set_up|made|make|recognise|recognize|authorised",
    'password|passwords|data|details|account|card|identity|photos|number ~3 leaked|stolen|exposed|cloned',
    'leaked|stolen|cloned|exposed ~3 password|passwords|data|details|account|card|identity|phone',
    "other|another|somebody_else's|someone_else's|strangers ~1 children's|people's|customer's|customers|families|user's|users|person's|customers' ~1 photos|data|account|accounts|orders|name|names|details|pictures|address|invoice|messages|records",
    'left|gone|vanished|taken|missing from? my account ~8 not|never|unknown|somebody|someone',
  ],
  'legal-threat': [
    'lawyer|lawyers|solicitor|solicitors|attorney|legal_action|legal_steps|legal_proceedings|sue|suing|small_claims|court|tribunal|ombudsman|trading_standards|letter_before_action|legal_advice|regulator|litigation|consumer_protection|ofcom|ofgem|action_fraud',
  ],
  'churn-risk': [
    'cancel|cancelling|canceling|leave|leaving ~6 if|unless|or_i|or_we|otherwise|today|tomorrow|right_now|immediately',
    'if|unless|or|otherwise ~2 @self ~5 cancel|cancelling|canceling|leave|leaving|switch|switching|go_elsewhere',
    'switch|switching|moving|move|going|go|change|changing ~3 to ~3 provider|providers|competitor|competitors|supplier|another|rival|elsewhere|bank',
    'switch|switching|change|changing|find ~2 provider|providers|supplier|suppliers|banks|another',
    'switching|moving|going|go|look|looking|shop|shopping elsewhere',
    'thinking|considering|tempted ~2 cancelling|canceling|leaving|switching|to_leave',
    'never|not ~2 order|buy|shop|use|fly|book|come|stay|renew|recommend ~4 again|you|anyone|with_you|here',
    'take|taking|moving ~2 business|custom|money|account ~2 elsewhere|to',
    'last ~1 chance|order|straw|time_i',
    'your|a|another|the|to competitor|competitors|rival|rivals',
    'lost|losing|lose ~2 customer|custom|my_business',
  ],
  bereavement: [
    'died|passed_away|deceased|funeral|bereavement|bereaved|widow|widower|probate|executor|death_certificate|passing_of|passed_on',
    `late ${FAMILY}|mr|mrs`,
    `lost|buried|lose my|our ${FAMILY}`,
    'death of',
  ],
  'repeat-contact': [
    `${AGAIN} ~1 ${WRITTEN}`,
    `${AGAIN} ~1 time ~4 i|we|writing|asking|ask|write|contact|contacting|calling|call|chasing|chase|emailing|message|messaging|reporting|telling|explaining|requesting|now_that|about`,
    'again|keep|kept|repeatedly|several_times|multiple_times|many_times|twice|three_times ~3 asked|written|contacted|called|emailed|explaining|chasing|asking|writing|messaged|reported',
    'asked|written|wrote|contacted|called|call|emailed|phoned|rung|rang|told|messaged|chased|reported|write|ask|contact|explain ~5 twice|two_times|three_times|four_times|five_times|several_times|many_times|#_times|#x|repeatedly|times_now|times_already|times_before',
    'already|previously ~2 asked|written|wrote|contacted|called|emailed|told|messaged|reported|explained_this|phoned',
    'wrote|written|emailed|called|rang|messaged|asked|phoned|contacted|reported ~~12 no|not|nobody|without|never|still ~3 reply|replied|answer|answered|heard|response|reaction|back|happened',
    'no|not ~2 reply|answer|response ~4 email|message|emails|messages|calls',
    'did|have|has you|anyone|anybody ~2 get|see|seen|received|read|got my ~2 email|e-mail|message|letter|mail|note',
    'how_many times|emails|calls',
    'passed|pushed|sent|handed ~1 around|round|from_pillar|back_and_forth|between',
    '@number-word|# ~1 calls|emails|messages|tickets|letters|chats ~3 and|later|so_far|now|already|in|to',
  ],
};

export const vetoes: MomentForms = {
  cancellation: [
    "is|was|been|got|were|are|'s|has ~1 cancelled|canceled",
    'by|until|till when|what_date ~8 cancel ~2',
    'how|when|can ~6 cancel ~3 free|charge|deadline',
    'you|they|u ~2 cancelled|canceled|cancel',
    'cancellation|cancel|late fee|charge|policy',
    'mind ~2 cancelling|canceling',
    'can|could|may i|we ~3 still? cancel ~8 ?',
  ],
  outage: [
    'use|work|works|possible ~8 without|power_cut',
    'upside down',
    'machine|coffee|device|printer|kettle|toilet|washing ~6',
    'logged|locked|kicked ~4',
    'switched|turned ~3 off',
  ],
  'churn-risk': [
    'switch|switching ~3 plan|plans|tariff|size|colour|color|from|language|seat|seats|room',
    'would|will|can never ~2 guess',
    'leave ~1 it|everything|them|the|parcel|a|my|our|in|at|on ~3',
    'leaving ~1 it|the|from|on|at|for|at_#',
  ],
  'missing-delivery': ['whether|if ~4 delivered', 'where is my_nearest|the_nearest', 'where ~2 mine ~2 field|button'],
  'account-locked': ['locker|padlock'],
  security: ['breach ~3 contract|agreement|terms', 'for|in|of breach', 'do a thing', 'did not do anything ~2 wrong'],
  'repeat-contact': ['again ~2 soon|later'],
  'broken-promise': ['told ~3 to_do|to_clear|to_restart|to_write|to_contact', 'promise ~2 you|not_to'],
};
