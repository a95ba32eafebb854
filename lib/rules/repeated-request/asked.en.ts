import type { AskedForms } from './contract.ts';

const WHICH = 'your|the|which|what|this|that|an|a|order|whose';
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
    ],
    'serial-number': [
      `[ ${WHICH} ~2 serial|imei|meter|frame|chassis ${NUMBER}? ]`,
      '[ number on|under ~1 plate|rating_plate|label|sticker|back|underside|bottom ]',
    ],
    'case-number': [
      `[ ${WHICH} ~1 case|ticket|claim|tracking|incident|reference|ref|crime ~1 ${NUMBER} ]`,
      '[ which|what parcel|shipment|claim|ticket ] is|are|do|does',
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
      '[ number ~6 reach|call|ring|contact|get_you|get_hold ~2 ]',
    ],
    device: [
      '[ your|the ~2 model|make ~1 number|name|is|do|are|it|have? ]',
      '[ which|what ~2 model|make|device|product|phone|laptop|printer|machine|appliance ~1 number|name|is|do|are|it|have? ]',
      '[ which|what exact? model|device|make|phone|laptop|printer|router|camera|tablet|machine ]',
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
    photo: ['[ photo|photos|picture|pictures|pic|pics|image|images|screenshot|screenshots|video ~3 ]'],
    receipt: ['[ your|the|a|copy_of ~3 receipt|proof_of_purchase ]'],
    'error-message': [
      '[ which|what|the|any|exact ~2 error|message ~1 message|code|text|say|says|reads|exactly|do|you|is|appears|shown ~3 ]',
      '[ what|which is|was the error|message ]',
      '[ wording of ~1 error|message ]',
      '[ error code|text|message ]',
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
  trouble: [
    "blurred|blurry|unreadable|illegible|cut_off|too_dark|too_small|did_not_open|won't_open|not_open|not_come_through|come_through|corrupt|corrupted|empty|missing|incomplete|does_not_match|not_match|not_find|no_longer|different_from|mistyped|typo|bounced|security|data_protection|to_be_sure|double-check|verify ~2",
    'only|short|one|too_many|too_few|extra|miss|misses|a ~2 digit|digits',
  ],
  anew: ['again|once_more'],
  excused: [
    'another|second|additional|new|newer|different|other|closer|clearer|sharper|better|bigger|larger ~6',
    'no|not ~2 need|necessary|have_to',
    'is|are ~5 still|correct|right|current|up_to_date ~3 $',
    '^ would you like|prefer',
    'keep|have_ready|to_hand|handy|quoting ~2',
    'if ~4 change|changed|changes|differs|different',
    // A key to something else: "track it on our page with your order number"
    `upload|log|sign|track|follow|check|view|see|download|find|manage|claim|register|online|website|site|link|portal|page|form|app ~8 with|using|under|via ~1 your|the ~2 ${NUMBER}`,
  ],
};
