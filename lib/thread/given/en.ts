import type { GivenForms } from './contract.ts';

const PICTURE =
  'photo|photos|photograph|photographs|picture|pictures|pic|pics|image|images|screenshot|screenshots|screengrab|screengrabs|snap|snaps|video|scan|scans';
const RECEIPT = 'receipt|receipts|invoice|proof_of_purchase|bill|delivery_note|statement|contract';
const SHOWN = 'attached|enclosed|below|included|uploaded|added|appended|here';
const SHOWS =
  "attached|enclosed|attaching|enclosing|including|uploaded|here_is|here_are|here_'s|heres|see_the|see_attached|i_sent|sent_you|have_sent";

export const given: GivenForms = {
  numbers: {
    'order-number': 'orders?|purchase|po|purchase order|order number|ordered (?:it |them |this |that )?under',
    'booking-number': 'booking|reservation|pnr|itinerary|confirmation|appointment',
    'invoice-number': 'invoice|bill',
    'customer-number':
      'account|customer|client|contract|policy|member(?:ship)?|subscription|card|library card|loyalty|user|student|patient|licence|license|pass|card ending(?: in)?|card ends(?: in)?',
    'serial-number': 'serial|s/n|sn|imei|meter|vin|chassis|frame|unit',
    'case-number':
      'ticket|case|reference|ref|claim|incident|complaint|request|crime reference|tracking|parcel|shipment|consignment',
    device: 'model|version|firmware|build|release|article|item|part|sku|type|size',
  },
  between: 'number|numbers|no|nr|num|id|ref|reference|code|is|are|was|with the|under|called|under the',
  verbMarks: 'to|can|could|will|would|i|we|please|must|should',
  phone: 'phone|telephone|tel|mobile|cell|call|ring|reach|text|whatsapp|number|contact|landline|dial|sms|me on|me at',
  months:
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
  dateOf: {
    'purchase-date': 'bought|buy|purchased?|got it|ordered|picked (?:it|them) up|receipt|acquired',
    'booking-date':
      'book(?:ed|ing)?|reserv(?:ed|ation)|appointment|check(?:ing)?[- ]?in|stay|arriv(?:e|ing|al)|table for',
  },
  told: {
    photo: {
      frames: [`${PICTURE} ~9 ${SHOWN}`, `${SHOWS} ~5 ${PICTURE}`],
      vetoes: [
        `not|unable|how|where|whether|if|should|shall|would|want|need|cannot ~5 ${PICTURE}`,
        `will|can|could ~3 send|attach|upload ~3 ${PICTURE}`,
        'not|will|can ~2 attached|enclosed|attach|enclose|upload',
      ],
    },
    receipt: {
      frames: [`${RECEIPT} ~4 ${SHOWN}`, `${SHOWS} ~5 ${RECEIPT}`],
      vetoes: [`not|unable|how|where|if|should|shall|would|need|cannot ~5 ${RECEIPT}`],
    },
    'error-message': {
      frames: [
        'error|err|code ~2 #',
        'error|message ~2 says|reads|said|saying|reading ~6',
        'says|reads|said|saying|shows|get|got|getting ~3 error ~6',
      ],
      vetoes: ['no|not ~2 error|message', 'an error $', 'in error'],
    },
    'steps-tried': {
      frames: [
        "@self|have|'ve|already|also ~2 tried|restarted|rebooted|reset|reinstalled|uninstalled|cleared|unplugged|replugged|swapped|updated|power-cycled|logged_out|signed_out|switched_it|turned_it|descaled|cleaned|changed_the|checked_the|replaced_the ~8",
        'restart|restarting|reset|resetting|reboot|rebooting|reinstalling ~3 not|no ~1 help|helped|difference|luck',
        'tried ~1 restarting|rebooting|resetting|reinstalling|clearing|unplugging|swapping|updating|turning|switching|logging|another|different|two|three|both|several|everything|all',
      ],
      vetoes: ['not|never|should|if|have_to ~2 tried|restarted|reset|tried'],
    },
  },
};
