import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';
import { noteBefore } from './note.ts';

export const words: RuleWords = {
  title: 'Andere Sprache',
  about: 'Eine Antwort in einer anderen Sprache als die Nachricht.',
  messages: { default: 'Die Antwort ist in einer anderen Sprache als die Nachricht davor.' },
  why: 'Empathie zeigt, dass die Sicht des anderen verstanden ist; eine Antwort, die er vielleicht nicht lesen kann, zeigt das nicht.',
  source: {
    label: 'EvaluAgent, in Call Centre Helper',
    url: 'https://www.callcentrehelper.com/empathy-statements-explained-226913.htm',
  },
  rewrites: (_hit, reading) => noteBefore(reading),
  examples,
};
