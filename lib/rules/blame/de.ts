import type { RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Schuldzuweisung',
  about: 'Schiebt die Schuld auf die Kundin oder den Kunden.',
  messages: {
    default: 'Das gibt deinem Gegenüber die Schuld; lass den Vorwurf weg und sag, wie es in Ordnung kommt.',
  },
  why: 'Handbücher für den Support raten, das „Sie“ zu meiden, wo der Kunde den Fehler gemacht hat.',
  source: { label: 'Niteo, Handbuch', url: 'https://github.com/teamniteo/handbook' },
  rewrites(hit, reading) {
    const { say } = toReader(reading);
    const texts = [
      `Ich zeige ${say('dir', 'Ihnen')} gern, wie wir das in Ordnung bringen`,
      `Ich erkläre ${say('dir', 'Ihnen')} gern, wie das funktioniert`,
    ];
    return [...texts.map((text) => restate(reading, hit, text)), ...leaveOut(reading, hit)];
  },
  examples,
};
