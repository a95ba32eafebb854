import type { GivenKind } from '../../thread/given/contract.ts';
import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';
import { type Confirmation, takeAsGiven } from './take-as-given.ts';

/** Feminine nouns, so that one possessive serves all. */
const NUMBERS: Readonly<Partial<Record<GivenKind, string>>> = {
  'order-number': 'Bestellnummer',
  'booking-number': 'Buchungsnummer',
  'invoice-number': 'Rechnungsnummer',
  'customer-number': 'Nummer',
  'serial-number': 'Seriennummer',
  'case-number': 'Vorgangsnummer',
  'phone-number': 'Telefonnummer',
  'email-address': 'E-Mail-Adresse',
};
const THINGS: Readonly<Partial<Record<GivenKind, string>>> = {
  photo: 'Danke für die Bilder.',
  receipt: 'Danke für den Beleg.',
  'error-message': 'Danke für die Fehlermeldung.',
  'steps-tried': 'Danke, dass schon so viel versucht wurde.',
};

export const words: RuleWords = {
  title: 'Schon bekannt',
  about: 'Fragt nach etwas, das schon in der Nachricht stand.',
  messages: { default: 'Das steht schon in der Nachricht: „{words}“.' },
  why: 'Ein Textbaustein übersieht, was jemand schon getan und gesagt hat: Er kann einen Satz beantworten, aber keine Lage verstehen.',
  source: {
    label: 'Support is not about templates, itahir.com',
    url: 'https://itahir.com/writing/support-is-not-about-templates/',
  },
  rewrites: (hit, reading) => takeAsGiven(hit, reading, confirmation),
  examples,
};

const confirmation: Confirmation = {
  confirm({ kind, given }, reading) {
    const noun = NUMBERS[kind];
    const address = reading.address ?? reading.customer.address;
    const your = address === 'du' ? 'Deine' : address === 'ihr' ? 'Eure' : 'Ihre';
    return noun && given.value ? `${your} ${noun} ${given.value} liegt mir vor.` : (THINGS[kind] ?? null);
  },
  goesOn: 'Ich prüfe das gerade.',
};
