import type { RuleWords } from '../contract.ts';
import { addressOf } from '../to-reader.ts';
import { examples } from './examples.de.ts';
import { addBehind } from './open-up.ts';

export const words: RuleWords = {
  title: 'Ein bloßes Nein',
  about: 'Ein bloßes Nein, ohne Grund oder anderen Weg.',
  messages: { default: 'Ein bloßes Nein ist eine Wand; sag, warum, oder was du stattdessen tun kannst.' },
  why: '„Das geht nicht“ braucht einen Grund und eine Alternative.',
  source: {
    label: 'Cozwei Coaching',
    url: 'https://www.cozwei-coaching.com/blog/artikel/kundenorientierte-kommunikation',
  },
  rewrites(hit, reading) {
    const address = addressOf(reading);
    const [you, yours] = address === 'du' ? ['dir', 'dich'] : address === 'ihr' ? ['euch', 'euch'] : ['Ihnen', 'Sie'];
    const tell = address === 'du' ? 'Schreib mir' : address === 'ihr' ? 'Schreibt mir' : 'Schreiben Sie mir';
    return [
      addBehind(hit, reading, `Ich kann stattdessen mit ${you} einen anderen Weg suchen.`),
      addBehind(
        hit,
        reading,
        `${tell} gern, was für ${yours} am wichtigsten ist, dann kann ich eine Alternative suchen.`,
      ),
      // A question leads on whatever else is said.
      addBehind(hit, reading, `Welche andere Lösung würde ${you} helfen?`),
    ];
  },
  examples,
};
