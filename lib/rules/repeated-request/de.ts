import type { RuleWords } from '../contract.ts';
import { addressOf } from '../to-reader.ts';
import type { AskedKind } from './contract.ts';
import { examples } from './examples.de.ts';
import { type Confirmation, isQuotable, takeAsGiven } from './take-as-given.ts';

/** Feminine nouns, so that one possessive serves all. */
const NUMBERS: Readonly<Partial<Record<AskedKind, string>>> = {
  'order-number': 'Bestellnummer',
  'booking-number': 'Buchungsnummer',
  'invoice-number': 'Rechnungsnummer',
  'customer-number': 'Nummer',
  'serial-number': 'Seriennummer',
  'case-number': 'Vorgangsnummer',
  'phone-number': 'Telefonnummer',
  'email-address': 'E-Mail-Adresse',
};
const THINGS: Readonly<Partial<Record<AskedKind, string>>> = {
  photo: 'Danke für die Bilder.',
  receipt: 'Danke für den Beleg.',
  'error-message': 'Danke für die Fehlermeldung.',
};
const TRIED = {
  du: 'Danke, dass du das alles schon versucht hast.',
  ihr: 'Danke, dass ihr das alles schon versucht habt.',
  Sie: 'Danke, dass Sie das alles schon versucht haben.',
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
    const address = addressOf(reading);
    const your = address === 'du' ? 'Deine' : address === 'ihr' ? 'Eure' : 'Ihre';
    if (noun && given.value) return `${your} ${noun} ${given.value} liegt mir vor.`;
    if (kind === 'steps-tried') return TRIED[address];
    const from = `${your.toLowerCase() === 'ihre' ? 'Ihrer' : `${your.toLowerCase()}r`} Nachricht`;
    return (
      THINGS[kind] ??
      (isQuotable(given.value ?? given.words) ? `„${given.value ?? given.words}“ habe ich aus ${from}.` : null)
    );
  },
  goesOn: 'Ich prüfe das gerade.',
};
