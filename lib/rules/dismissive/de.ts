import type { RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Kleingeredet',
  about: 'Redet die Sache klein oder schreibt vor, was jemand fühlen soll.',
  messages: {
    default: 'Das redet die Sache klein oder befiehlt Gefühle; nimm sie so ernst, wie dein Gegenüber es tut.',
  },
  why: 'Kleine Worte wie „kein Problem“ setzen herab, worum es den Menschen geht.',
  source: {
    label: 'cozwei coaching, Kundenorientierte Kommunikation',
    url: 'https://www.cozwei-coaching.com/blog/artikel/kundenorientierte-kommunikation',
  },
  rewrites(hit, reading) {
    const { say } = toReader(reading);
    const texts = [
      `Ich verstehe, dass ${say('dir', 'Ihnen', 'euch')} das wichtig ist`,
      `Ich kann nachvollziehen, dass ${say('dich', 'Sie', 'euch')} das stört`,
    ];
    return [...texts.map((text) => restate(reading, hit, text)), ...leaveOut(reading, hit)];
  },
  examples,
};
