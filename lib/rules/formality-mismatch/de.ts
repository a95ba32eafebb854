import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';
import { toNeutral } from './neutral.ts';
import { readdressed } from './readdressed.ts';

export const words: RuleWords = {
  title: 'Förmlichkeit',
  about: 'Deutlich steifer oder lockerer als dein Gegenüber, oder du gegen Sie.',
  messages: {
    default: 'Die Antwort klingt deutlich anders als dein Gegenüber.',
    'too-formal': 'Dein Gegenüber schreibt locker, die Antwort ist steif; komm ihm entgegen.',
    'too-casual': 'Dein Gegenüber schreibt förmlich, die Antwort ist flapsig; komm ihm entgegen.',
    'sie-to-du': 'Dein Gegenüber sagt „du“, die Antwort sagt „Sie“.',
    'du-to-sie': 'Dein Gegenüber sagt „Sie“, die Antwort sagt „du“.',
    'team-too-formal': 'Die Antwort ist steifer, als dein Team schreibt.',
    'team-too-casual': 'Die Antwort ist lockerer, als dein Team schreibt.',
    'team-sie-to-du': 'Dein Team sagt „du“, die Antwort sagt „Sie“.',
    'team-du-to-sie': 'Dein Team sagt „Sie“, die Antwort sagt „du“.',
  },
  why: 'Leser ordnen jede Nachricht zwischen locker und förmlich ein, und wer sich versteht, bewegt sich darauf aufeinander zu.',
  source: {
    label: 'Pavlick & Tetreault 2016, TACL 4',
    url: 'https://transacl.org/ojs/index.php/tacl/article/view/732',
  },
  rewrites(hit, reading) {
    if (hit.message?.endsWith('sie-to-du')) return readdressed('du', reading);
    if (hit.message?.endsWith('du-to-sie')) return readdressed('Sie', reading);
    return toNeutral(hit.message?.endsWith('too-formal') ? 'looser' : 'properer', reading);
  },
  examples,
};
