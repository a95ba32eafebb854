import type { Reading } from '../../analyzer/reading.ts';
import type { PersonName } from '../../library/person-name.ts';
import type { RuleWords } from '../contract.ts';
import { addressOf } from '../to-reader.ts';
import { examples } from './examples.de.ts';
import { type GreetingForms, named, titled } from './named.ts';

/** Openers that need no gender of the reader. */
const OPENER = /^(?:hallo|hi|hey|guten (?:tag|morgen|abend)|moin|servus|grüß gott|grüezi)\b/i;
const TITLE = /^(?:herrn?|frau)$/i;
const LOWERED =
  /^(?:Der|Die|Das|Den|Dem|Wir|Ich|Es|Für|Vielen|Danke|Gerne|Gern|Leider|Bitte|Ja|Nein|Hier|Anbei|Da|Wenn|Natürlich|Selbstverständlich|Im|In|An|Auf|Mit|Nach|Von|Zu|Unser|Unsere|Dein|Deine|Du|Entschuldigung|Ein|Eine|Am|Ab|Bis)$/;

const forms: GreetingForms = { texts, lowered: LOWERED };

export const words: RuleWords = {
  title: 'Kein Name',
  about: 'Kein Name in der Anrede, obwohl er bekannt ist.',
  messages: {
    default: 'Diese Anrede könnte allen gelten; der Name ist bekannt.',
    none: 'Die Antwort beginnt ohne Anrede; der Name ist bekannt.',
  },
  why: 'Der eigene Name in der Antwort hebt die Zufriedenheit, solange er stimmt und nicht zu oft fällt. Einmal, in der Anrede, genügt.',
  source: { label: 'Journal of Retailing 2026', url: 'https://doi.org/10.1016/j.jretai.2026.03.008' },
  rewrites: (hit, reading) => named(hit, reading, forms),
  examples,
};

/** Without a title nobody's gender is guessed: "Guten Tag Swetlana Braun". */
function texts(name: PersonName, reading: Reading, written: string): readonly string[] {
  const title = titled(name, TITLE)?.replace(/^Herrn\b/, 'Herr');
  const opener = OPENER.exec(written)?.[0];
  const familiar = addressOf(reading) === 'du' || reading.customer.address === 'du';
  if (familiar && name.first !== null) return [`${opener ?? 'Hallo'} ${name.first}`, `Hallo ${name.first}`];
  const called = title ?? name.full;
  return [`${opener ?? 'Guten Tag'} ${called}`, `Guten Tag ${called}`, `Hallo ${called}`];
}
