import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';
import { sober } from './sober.ts';

export const words: RuleWords = {
  title: 'Zu fröhlich',
  about: 'Fröhliche Worte oder Smileys an jemanden, der aufgebracht ist.',
  messages: { default: 'Dein Gegenüber ist aufgebracht, und das klingt fröhlich; lass es weg.' },
  why: 'Smileys lassen Schreibende wärmer, aber weniger kompetent wirken, und wie sie ankommen, hängt von Stimmung und Gewohnheit der Leser ab.',
  source: {
    label: 'Li, Chan & Kim 2019, Journal of Consumer Research 45(5)',
    url: 'https://scholars.hkbu.edu.hk/en/publications/service-with-emoticons-how-customers-interpret-employee-use-of-em-2',
  },
  rewrites: sober,
  examples,
};
