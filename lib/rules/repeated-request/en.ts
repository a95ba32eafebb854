import type { RuleWords } from '../contract.ts';
import type { AskedKind } from './contract.ts';
import { examples } from './examples.en.ts';
import { type Confirmation, isQuotable, takeAsGiven } from './take-as-given.ts';

const NUMBERS: Readonly<Partial<Record<AskedKind, string>>> = {
  'order-number': 'your order number',
  'booking-number': 'your booking number',
  'invoice-number': 'the invoice number',
  'customer-number': 'your account number',
  'serial-number': 'the serial number',
  'case-number': 'the reference',
  'phone-number': 'your phone number',
  'email-address': 'your email address',
};
const THINGS: Readonly<Partial<Record<AskedKind, string>>> = {
  photo: 'Thank you for the pictures.',
  receipt: 'Thank you for the receipt.',
  'error-message': 'Thank you for the error message.',
  'steps-tried': 'Thank you for telling me what you tried.',
};

export const words: RuleWords = {
  title: 'Already given',
  about: 'Asks for something that the customer already gave.',
  messages: { default: 'The customer already wrote this: “{words}”.' },
  why: 'A prepared answer misses what the customer already did and said: it can answer a sentence, but it cannot understand a situation.',
  source: {
    label: 'Support is not about templates, itahir.com',
    url: 'https://itahir.com/writing/support-is-not-about-templates/',
  },
  rewrites: (hit, reading) => takeAsGiven(hit, reading, confirmation),
  examples,
};

const confirmation: Confirmation = {
  confirm({ kind, given, start, end }, { request: { reply } }) {
    const called = kind === 'case-number' ? /\b(\w+ number)\b/i.exec(reply.slice(start, end))?.[1] : undefined;
    const number = called ? `your ${called.toLowerCase()}` : NUMBERS[kind];
    if (number && given.value) return `I have ${number}, ${given.value}.`;
    return (
      THINGS[kind] ??
      (isQuotable(given.value ?? given.words) ? `I have “${given.value ?? given.words}” from your message.` : null)
    );
  },
  goesOn: 'I am looking into it now.',
};
