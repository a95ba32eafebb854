import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Andere Sprache',
  messages: { default: 'Die Antwort ist in einer anderen Sprache als die Nachricht der Kundin.' },
  why: 'Empathie zeigt der Kundin, dass ihre Sicht verstanden ist; eine Antwort, die sie vielleicht nicht lesen kann, zeigt das nicht.',
  source: {
    label: 'EvaluAgent, in Call Centre Helper',
    url: 'https://www.callcentrehelper.com/empathy-statements-explained-226913.htm',
  },
  rewrites: () => [],
  examples,
};
