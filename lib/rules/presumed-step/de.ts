import type { RuleWords } from '../contract.ts';
import { insertBefore, leaveOut, prefixed, statementAt } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

const TELLS = /^(?:danach|sie|er|es|du|das|ich|wir|der|die|anschließend)\b/i;

export const words: RuleWords = {
  title: 'Vorausgesetzter Schritt',
  about: '„Leeren Sie den Cache“ an jemanden, der das vielleicht längst getan hat.',
  messages: {
    default: 'Das ist vielleicht längst getan; frag, was schon versucht wurde, oder setz ein „falls“ davor.',
  },
  why: 'Eine Vorlage, die zum Leeren des Cache oder zum Update auffordert, übersieht, was der Kunde schon getan hat.',
  source: {
    label: 'Tahir, Support is not about templates',
    url: 'https://itahir.com/writing/support-is-not-about-templates/',
  },
  rewrites(hit, reading) {
    const { say } = toReader(reading);
    // What tells of the step, and doesn't ask for it, cannot be made conditional.
    if (TELLS.test(reading.request.reply.slice(statementAt(reading, hit).start)))
      return [
        insertBefore(reading, hit, `Was ${say('hast du', 'haben Sie')} bisher versucht? `),
        ...leaveOut(reading, hit),
      ];
    return [
      prefixed(reading, hit, `Falls ${say('du das noch nicht versucht hast', 'Sie das noch nicht versucht haben')}, `),
      insertBefore(reading, hit, `Was ${say('hast du', 'haben Sie')} bisher versucht? Falls noch nicht geschehen: `),
    ];
  },
  examples,
};
