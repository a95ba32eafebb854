import type { RuleWords } from '../contract.ts';
import { restate } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Weitergereicht, und dann?',
  about: 'Reicht die Sache weiter und hört dort auf.',
  messages: { default: 'Das reicht die Sache weiter und endet da; sag, warum und wie es weitergeht.' },
  why: 'Statt „dafür bin ich nicht zuständig“: sagen, wer es ist, und selbst verbinden.',
  source: {
    label: 'cozwei coaching, Kundenorientierte Kommunikation',
    url: 'https://www.cozwei-coaching.com/blog/artikel/kundenorientierte-kommunikation',
  },
  rewrites(hit, reading) {
    const { say } = toReader(reading);
    const texts = [
      `Ich frage bei den Kollegen nach, die das bearbeiten, und schreibe ${say('dir', 'Ihnen', 'euch')}, was sie sagen`,
      `Ich verbinde ${say('dich', 'Sie', 'euch')} mit den Kollegen, die das entscheiden, und bleibe dran, bis ${say('du eine Antwort hast', 'Sie eine Antwort haben', 'ihr eine Antwort habt')}`,
    ];
    return texts.map((text) => restate(reading, hit, text));
  },
  examples,
};
