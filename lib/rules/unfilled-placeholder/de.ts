import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';
import { filled } from './filled.ts';
import { withoutDe } from './without-de.ts';

export const words: RuleWords = {
  title: 'Platzhalter übrig',
  about: 'Ein Platzhalter aus einer Vorlage, den niemand ausgefüllt hat.',
  messages: { default: 'Hier steht noch eine Marke aus der Vorlage; füll sie aus oder nimm sie heraus.' },
  why: 'Ein richtiger Name zahlt sich aus, ein falscher kostet Vertrauen; eine Marke an seiner Stelle zeigt, dass niemand hingesehen hat.',
  source: {
    label: 'Rank-Christman et al., University of Wisconsin–Milwaukee',
    url: 'http://uwm.edu/news/using-customer-names-pays-off-unless-get-wrong/',
  },
  rewrites: (hit, reading) => filled(hit, reading, withoutDe),
  examples,
};
