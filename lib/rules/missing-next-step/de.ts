import type { RuleWords } from '../contract.ts';
import { statementsFor } from '../statements.ts';
import { addressOf } from '../to-reader.ts';
import { examples } from './examples.de.ts';
import { addAtEnd } from './lead-on.ts';

/** Only the agent knows what is done already. */
const DONE = /\b(?:ich habe|habe ich|wir haben|haben wir|wurde|ist jetzt)\b/i;

export const words: RuleWords = {
  title: 'Kein nächster Schritt',
  about: 'Löst nichts, fragt nichts und sagt nichts zu.',
  messages: { default: 'Die Antwort löst nichts, fragt nichts nach und sagt nicht, wie es weitergeht.' },
  why: 'Zufrieden macht die Arbeit an der Lösung; freundliche Worte allein tun es nicht.',
  source: {
    label: 'Marinova, Singh & Singh 2018, Journal of Marketing Research',
    url: 'https://doi.org/10.1509/jmr.15.0243',
  },
  rewrites(_hit, reading) {
    const address = addressOf(reading);
    const you = address === 'du' ? 'dir' : address === 'ihr' ? 'euch' : 'Ihnen';
    const can = address === 'du' ? 'Kannst du' : address === 'ihr' ? 'Könnt ihr' : 'Können Sie';
    const own = [
      `Ich prüfe das jetzt und schreibe ${you} bis morgen Abend.`,
      `${can} mir noch etwas mehr dazu schreiben, damit ich das prüfen kann?`,
    ];
    return [
      ...statementsFor(reading, 'act', [])
        .filter((text) => !DONE.test(text))
        .slice(0, 1),
      ...own,
    ].map((text) => addAtEnd(reading, text));
  },
  examples,
};
