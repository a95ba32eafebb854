import type { RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Unterstellung',
  about: 'Unterstellt etwas, das niemand gesagt hat.',
  messages: {
    default: 'Das nimmt etwas über dein Gegenüber an, das niemand gesagt hat; frag nach, oder erklär es ohne das.',
  },
  why: 'Worte von oben herab stehen auf der Liste dessen, was guter Support weglässt.',
  source: {
    label: 'SkyVerge, Leitfaden für den Support',
    url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
  },
  rewrites(hit, reading) {
    const { say } = toReader(reading);
    const texts = [
      `Ich gehe das gern Schritt für Schritt mit ${say('dir', 'Ihnen', 'euch')} durch`,
      `Was ${say('hast du', 'haben Sie', 'habt ihr')} bisher gesehen?`,
    ];
    return [...texts.map((text) => restate(reading, hit, text)), ...leaveOut(reading, hit)];
  },
  examples,
};
