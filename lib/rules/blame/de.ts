import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { sentenceAt } from '../../analyzer/spans.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

/** "Wie bereits mitgeteilt, verlängert sich …": a reminder that stands where the verb comes right behind it. */
const REMINDER = /^wie (?:\p{L}+ ){0,4}\p{L}+(?:t|en)(?: (?:wurde|worden|ist|habe|haben|hatten)){0,2}, (?=\p{Ll})/iu;
const INSTEAD = ['Soweit ich sehe, ', 'Nach jetzigem Stand '];

export const words: RuleWords = {
  title: 'Schuldzuweisung',
  about: 'Schiebt die Schuld auf die Kundin oder den Kunden.',
  messages: {
    default: 'Das gibt deinem Gegenüber die Schuld; lass den Vorwurf weg und sag, wie es in Ordnung kommt.',
  },
  why: 'Handbücher für den Support raten, das „Sie“ zu meiden, wo der Kunde den Fehler gemacht hat.',
  source: { label: 'Niteo, Handbuch', url: 'https://github.com/teamniteo/handbook' },
  rewrites(hit, reading) {
    const { say } = toReader(reading);
    const texts = [
      `Ich zeige ${say('dir', 'Ihnen', 'euch')} gern, wie wir das in Ordnung bringen`,
      `Ich erkläre ${say('dir', 'Ihnen', 'euch')} gern, wie das funktioniert`,
    ];
    return [
      ...withoutReminder(hit, reading),
      ...texts.map((text) => restate(reading, hit, text)),
      ...leaveOut(reading, hit),
    ];
  },
  examples,
};

/** Other words in the reminder's place, so that what it introduces stays as it is. */
function withoutReminder({ start }: Hit, reading: Reading): readonly Edit[] {
  const at = start ?? 0;
  const { reply } = reading.request;
  const reminder = REMINDER.exec(reply.slice(at, sentenceAt(reading, at)?.end))?.[0];
  if (reminder === undefined) return [];
  const large = /^\p{Lu}/u.test(reminder);
  return INSTEAD.map((text) => ({
    start: at,
    end: at + reminder.length,
    text: large ? text : text.charAt(0).toLowerCase() + text.slice(1),
  }));
}
