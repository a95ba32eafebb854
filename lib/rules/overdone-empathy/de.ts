import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';
import { less } from './less.ts';

export const words: RuleWords = {
  title: 'Zu viel Gefühl',
  about: 'Mehr Entschuldigung und Gefühl, als die Sache verlangt.',
  messages: {
    default: 'Das ist mehr Entschuldigung und Mitgefühl, als die Sache braucht; einmal genügt.',
    apologies: 'Die Antwort entschuldigt sich mehr als zweimal; eine Entschuldigung und eine Tat wiegen mehr.',
    calm: 'Hier wird in Ruhe nach etwas Alltäglichem gefragt; komm gleich zur Antwort.',
  },
  why: 'Zufrieden macht die Arbeit an der Lösung. Zu viel Beziehungspflege und gezeigtes Gefühl schwächen die Wirkung.',
  source: {
    label: 'Marinova, Singh & Singh 2018, Journal of Marketing Research',
    url: 'https://doi.org/10.1509/jmr.15.0243',
  },
  rewrites: less,
  examples,
};
