import type { RuleWords } from '../contract.ts';
import { restate } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Keine echte Entschuldigung',
  about: 'Entschuldigt sich nur dem Anschein nach: „falls du dich …“, „tut mir leid, aber …“.',
  messages: {
    default:
      'Das entschuldigt sich für das Gefühl des anderen oder nimmt die Entschuldigung zurück; sag, was schiefging.',
  },
  why: 'Entschuldigen kann man sich für das, was man getan hat, nie dafür, wie sich jemand anderer fühlt.',
  source: {
    label: 'Graphics Pro, über unaufrichtige Entschuldigungen',
    url: 'https://graphics-pro.com/education/caution-avoid-insincere-apologies-to-customers/',
  },
  rewrites(hit, reading) {
    const { say } = toReader(reading);
    const texts = [
      'Es tut mir leid, dass das passiert ist',
      `Es tut mir leid, dass wir ${say('dir', 'Ihnen', 'euch')} damit Ärger gemacht haben`,
    ];
    return texts.map((text) => restate(reading, hit, text));
  },
  examples,
};
