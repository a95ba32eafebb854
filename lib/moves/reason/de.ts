import type { MoveForms } from '../contract.ts';

/** Gibt einen Grund. „Richtlinien“ und „AGB“ sind keiner. */
export const de: MoveForms = {
  frames: [
    'weil|da_die|da_der|da_das|da_wir|da_es|da_sie|da_ihr|denn|grund|damit|deshalb|sonst|andernfalls|naemlich|aufgrund|wegen|deswegen|daher|liegt_daran|haengt_damit ~4',
  ],
  vetoes: ['grund|aufgrund|wegen ~4 richtlinien|agb|bedingungen|vorschriften|bestimmungen|regeln'],
};
