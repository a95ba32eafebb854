import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';
import { right } from './right.ts';

export const words: RuleWords = {
  title: 'Falscher Name',
  about: 'Der Name von jemand anderem in der Anrede.',
  messages: { default: 'Das grüßt jemand anderen; richtig wäre {name}.' },
  why: 'Wer seinen Namen falsch liest, wendet sich ab und kauft seltener wieder.',
  source: {
    label: 'Rank-Christman et al., University of Wisconsin–Milwaukee',
    url: 'http://uwm.edu/news/using-customer-names-pays-off-unless-get-wrong/',
  },
  rewrites: right,
  examples,
};
