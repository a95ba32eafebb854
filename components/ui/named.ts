import type { GivenKind } from '../../lib/thread/given/contract.ts';
import type { WordKey, Words } from './words.ts';

const MOMENTS: Readonly<Record<string, WordKey>> = {
  'double-charge': 'moment_double_charge',
  'billing-dispute': 'moment_billing_dispute',
  'warranty-claim': 'moment_warranty_claim',
  'missing-delivery': 'moment_missing_delivery',
  'broken-promise': 'moment_broken_promise',
  'account-locked': 'moment_account_locked',
  outage: 'moment_outage',
  'data-loss': 'moment_data_loss',
  cancellation: 'moment_cancellation',
  security: 'moment_security',
  'legal-threat': 'moment_legal_threat',
  'churn-risk': 'moment_churn_risk',
  bereavement: 'moment_bereavement',
  'repeat-contact': 'moment_repeat_contact',
};

/** The moments that Attune knows, by the ids that packs use. */
export const momentIds: readonly string[] = Object.keys(MOMENTS);

const GIVEN: Readonly<Record<GivenKind, WordKey>> = {
  'order-number': 'given_order_number',
  'booking-number': 'given_booking_number',
  'invoice-number': 'given_invoice_number',
  'customer-number': 'given_customer_number',
  'serial-number': 'given_serial_number',
  'case-number': 'given_case_number',
  'email-address': 'given_email_address',
  'phone-number': 'given_phone_number',
  device: 'given_device',
  system: 'given_system',
  'purchase-date': 'given_purchase_date',
  'booking-date': 'given_booking_date',
  'event-date': 'given_event_date',
  photo: 'given_photo',
  receipt: 'given_receipt',
  'error-message': 'given_error_message',
  'steps-tried': 'given_steps_tried',
  amount: 'given_amount',
};

/** A moment in plain words; one that Attune has no words for, e.g. of a pack, under the name that it has. */
export function momentName(moment: string, words: Words): string {
  const key = MOMENTS[moment];
  return key ? words.t(key) : moment;
}

export function givenName(kind: GivenKind, words: Words): string {
  return words.t(GIVEN[kind]);
}
