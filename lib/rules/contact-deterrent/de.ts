import type { RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Schlägt die Tür zu',
  about: 'Hält davon ab, noch einmal zu schreiben.',
  messages: {
    default: 'Das hält vom Schreiben ab; lass die Tür offen und biete die Hilfe als Hilfe an.',
  },
  why: 'Was weiteren Fragen die Tür verschließt, steht auf der Liste dessen, was guter Support weglässt.',
  source: {
    label: 'SkyVerge, Leitfaden für den Support',
    url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
  },
  rewrites(hit, reading) {
    const { say } = toReader(reading);
    const texts = [
      `Wenn noch etwas unklar ist, ${say('schreib', 'schreiben Sie', 'schreibt')} mir einfach`,
      `${say('Schreib', 'Schreiben Sie', 'Schreibt')} mir gern, wenn noch eine Frage offen ist`,
    ];
    return [...texts.map((text) => restate(reading, hit, text)), ...leaveOut(reading, hit)];
  },
  examples,
};
