import type { AskedForms } from './contract.ts';

const WHICH = 'your|the|which|what|this|that|an|a|order|whose';
/** What may have come through badly. */
const GIVEN_THING =
  'photo|photos|picture|pictures|image|images|screenshot|screenshots|attachment|attachments|file|files|email|mail|message|number|code|digit|digits|page|pages|receipt|form|document';
const NUMBER = 'number|numbers|no|nr|id|reference|ref|code';

/** Things that English replies ask for. */
export const asked: AskedForms = {
  items: {
    'order-number': [
      `[ ${WHICH} ~1 order|purchase|po ${NUMBER} ]`,
      '[ which|what order ~2 ]',
      '[ order|purchase number|no|nr|id|reference|# ]',
      '[ number of your|the order ]',
      '[ order|purchase # ]',
    ],
    'booking-number': [`[ ${WHICH} ~1 booking|reservation|pnr|confirmation ${NUMBER}? ] !date|dates|for`],
    'invoice-number': [
      `[ ${WHICH} ~1 invoice|bill ${NUMBER} ]`,
      '[ which|what invoice|bill ~2 ]',
      '[ invoice number ]',
      '[ number of your|the invoice|bill ]',
    ],
    'customer-number': [
      `[ ${WHICH} ~1 account|customer|client|contract|policy|membership|member|subscription|card|patient|meter|library ~1 ${NUMBER} ]`,
      '[ which|what account|contract|policy|membership|subscription ] is|are|do|does',
      '[ number|digits ~1 on|of ~6 card|account|membership|policy ]',
      '[ card|account|membership|policy there is a ~1 number ]',
      '[ last four|4 digits ]',
    ],
    'serial-number': [
      `[ ${WHICH} ~2 serial|imei|meter|frame|chassis ${NUMBER}? ]`,
      '[ number on|under ~1 plate|rating_plate|label|sticker|back|underside|bottom ]',
    ],
    'case-number': [
      `[ ${WHICH} ~1 case|ticket|claim|tracking|incident|reference|ref|crime ~1 ${NUMBER} ]`,
      '[ which|what parcel|shipment|claim|ticket ] is|are|do|does',
      '[ your|the|a|which|what reference|ref ]',
      '[ number ~1 on|from your|the|that ~1 slip|ticket|docket|label ]',
    ],
    'email-address': [
      '[ your|the|which|what ~2 email|e-mail|mail ~1 address? ] !say|said|says|about|from|you_sent',
      '[ email|e-mail address ]',
      '[ under|with|to which|what address ] ~2 account|login|registered|register|sign|log',
    ],
    'phone-number': [
      '[ your|a|the|which|what ~3 phone|telephone|mobile|cell|contact|callback|daytime|landline ~1 number? ]',
      '[ how|where ~1 can|could|may|do|should i|we ~1 reach|call|ring|phone you ~3 ]',
      '[ best|good number ~3 ]',
      '[ what ~1 can|could|may|do|should i|we ~1 reach|call|ring|phone|text|get you on|at|under ]',
      '[ number you are|were|have|use ~2 topping|calling|ringing|texting|using|with|on ~2 ]',
      '[ number ~4 i|we ~2 reach|call|ring|contact|get_you|get_hold ~2 ]',
      '[ number to reach|call|ring|contact|get you ~2 ]',
    ],
    device: [
      '[ your|the ~2 model|make ~1 number|name|is|do|are|it|have? ]',
      '[ which|what ~2 model|make|device|product|phone|handset|smartphone|mobile|laptop|printer|machine|appliance|e-reader|reader ~1 number|name|is|do|are|it|have? ]',
      '[ which|what exact? model|device|make|phone|handset|smartphone|laptop|printer|router|camera|tablet|machine|e-reader ]',
      '[ which|what ~2 version|firmware ~2 ]',
    ],
    system: [
      '[ your|the|which|what ~2 browser|operating_system|os|platform|app_version ~3 ]',
      '^ [ browser|operating_system ]',
      '[ browser|operating_system and|or|/ ]',
      '[ which|what system ] are|do|is',
      '[ windows|ios|mac or|, ~2 android|mac|windows|linux ]',
    ],
    'purchase-date': [
      '[ when|date ~6 bought|buy|purchased|purchase|ordered ~3 ]',
      '[ purchase date ]',
      '[ date of purchase ]',
    ],
    'booking-date': [
      '[ which|what dates|nights ~4 book|booked|stay|staying ]',
      '[ when|which_day|what_day|which_date|what_date|date ~6 booked|booking|reservation|appointment|stay|arriving|arrive ~2 ]',
    ],
    'event-date': [
      '[ when ~1 did|was|has ~4 happen|happened|start|started|begin|stolen|lost|go_missing|break|occur|occurred|arrive|arrived|delivered|charged|taken|notice|noticed|place ~2 ]',
      '[ which|what day|date ~5 happen|happened|start|started|arrive|arrived|delivered|charged|occur|was ~2 ]',
      '[ when ~1 was|did this|that|it ] $',
      '[ when this|that|it was|happened ]',
      '[ which|what day|date ~1 was|did ~2 ]',
      '[ date of the incident|theft|accident|damage|loss ]',
    ],
    photo: [
      '[ photo|photos|photograph|photographs|picture|pictures|pic|pics|image|images|screenshot|screenshots|video ~3 ]',
    ],
    receipt: ['[ your|the|a|copy_of ~3 receipt|proof_of_purchase ]'],
    'error-message': [
      '[ which|what|the|any|exact ~2 error|message ~1 message|code|text|say|says|reads|exactly|do|you|is|appears|shown ~3 ]',
      '[ what|which is|was the error|message ]',
      '[ wording of ~1 error|message ]',
      '[ error code|text|message ]',
      '[ what it|that says|shows|reads on ~3 screen|display|panel ]',
      '[ what ~2 program|programme|app|software|screen|display|machine|device|printer|boiler|panel|system says|shows|reads|displays ~3 ]',
      '[ what ~1 do|can you see|read on ~2 screen|display|panel ]',
      '[ which|what code ~3 shown|showing|flashing|displayed|display|screen|up ]',
      '[ which|what message|error ~1 shows|appears|comes|came|appeared|do|did ~2 ]',
      '[ what ~2 does ~2 error|message|screen|display|it ~1 say|show|read ]',
    ],
    'steps-tried': [
      '[ what|which ~4 tried|try ~3 ]',
      '[ have you ~2 tried|restarted|rebooted|reset|reinstalled ~4 ]',
      '[ steps ~3 taken|tried ]',
    ],
    amount: [
      '[ what sum|figure ~4 ]',
      '[ how_much ~3 charged|billed|paid|pay|taken ~2 ]',
      '[ the|which|what ~1 amount ~5 ]',
    ],
  },
  others: 'another new newer different other others more further old older previous former earlier first',
  ways: [
    '<!all i|we ~2 need|require|lack ~2 your|the|a|an|to_know|which|what|when|where|from_you',
    '<!all i|we ~2 need|require ~4 number|code|id|reference|photo|photos|picture|pictures|screenshot',
    'once|when|after|as_soon_as i|we ~1 receive|have|get|know ~1 your|the|which|what|a|an|photo|photos|pictures',
    'if you ~1 tell|send|share|give|drop|let|would_send|would_tell|would_give|would_share|would_drop|could_send|could_tell|could_share ~1 me|us|over|through|your|the|a|which|what',
    'would|will help ~2 know|have|see',
    'helpful|useful|handy|good to know|have|see which|what|when|where|how|your|the',
    'i|we ~1 would|will ~1 want|like to_know|to_see|to_have',
    '^|please|kindly mention|provide|indicate|furnish|supply|submit your|the|which|what',
    'please|kindly|just let me|us have',
    'please|kindly|^ copy|shoot|fire|text|type me|us|over|through|in ~1 your|the|a',
  ],
  trouble: [
    "blurred|blurry|unreadable|illegible|cut_off|too_dark|too_small|did_not_open|won't_open|not_open|not_come_through|come_through|corrupt|corrupted|incomplete|does_not_match|not_match|not_find|no_longer|different_from|mistyped|typo|bounced|security|data_protection|to_be_sure|double-check|verify ~2",
    `${GIVEN_THING} ~3 missing|empty|blank`,
    `missing|empty|blank ~1 ${GIVEN_THING}`,
    'only|short|one|too_many|too_few|extra|miss|misses|a ~2 digit|digits',
  ],
  anew: ['again|once_more'],
  excused: [
    'from the|our|your courier|carrier|warehouse|driver|depot|colleague|colleagues|supplier|workshop|bank',
    'second|additional|closer|clearer|sharper|better|bigger|larger ~6',
    'instead',
    // Done elsewhere, or handed to somebody else: nothing is asked here.
    'at|to the|any ~2 desk|counter|door|gate|machine|till|driver|courier|reception|entrance|guard|shop|branch|checkout|kiosk|terminal',
    'the driver|courier|guard|crew|engineer|technician with',
    'when|whenever you ~1 ring|call|phone|visit|arrive|collect|pick|come|contact|return|go',
    'put|write|stick ~6 on|in the|your',
    'when|if|after|once you ~1 hold|press|push|tap|click|restart|reboot|unplug|remove|disconnect',
    'no|not ~2 need|necessary|have_to',
    // What the agent does with it.
    'to show|read|check|pass|forward|hand|give|enter|look|keep ~4 your|the|at',
    'i|we ~1 have|get|know ~4 printed|checked|reviewed|forwarded|shown|noted|into|in_the_system',
    'have|get your|the ~3 checked|printed|noted|reviewed',
    'have_a_look',
    'have until',
    'help to_have ~3 when i|we',
    `${GIVEN_THING}|it does|do|did not ~1 show|tell|say`,
    'is|are|have ~3 all|everything|enough ~4 need|needed|require|required',
    'use|try|enter|bring ~3 with ~1 your|the',
    'is|are ~5 still|correct|right|current|up_to_date !now ~3 $',
    '^ would you like|prefer',
    'keep|have_ready|to_hand|handy|quoting ~2',
    'if ~4 change|changed|changes|differs|different',
    // A key to something else: "track it on our page with your order number"
    `upload|log|sign|track|follow|check|view|see|download|find|manage|claim_it|register|online|website|site|link|portal|page|form|app ~8 with|using|under|via ~1 your|the ~2 ${NUMBER}`,
  ],
};
