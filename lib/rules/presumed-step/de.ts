import type { RuleWords } from '../contract.ts';
import { insertBefore, leaveOut, prefixed, statementAt } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

const TELLS = /^(?:danach|sie|er|es|du|das|ich|wir|der|die|anschließend)\b/i;

const JOINED = /\bund $/;
const STEP = /^\p{L}+(?: (?:Sie|du|ihr)\b)?/u;

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
        insertBefore(reading, hit, `Was ${say('hast du', 'haben Sie', 'habt ihr')} bisher versucht? `),
        ...leaveOut(reading, hit),
      ];
    const untried = say(
      'du das noch nicht versucht hast',
      'Sie das noch nicht versucht haben',
      'ihr das noch nicht versucht habt',
    );
    const start = hit.start ?? 0;
    // "Bitte nennen Sie … und starten Sie …": only the second step is one that may be done.
    const step = STEP.exec(reading.request.reply.slice(start))?.[0].length ?? 0;
    if (JOINED.test(reading.request.reply.slice(statementAt(reading, hit).start, start)))
      return [{ start: start + step, end: start + step + 1, text: `, falls ${untried}, ` }];
    return [
      prefixed(reading, hit, `Falls ${untried}, `),
      insertBefore(
        reading,
        hit,
        `Was ${say('hast du', 'haben Sie', 'habt ihr')} bisher versucht? Falls noch nicht geschehen: `,
      ),
    ];
  },
  examples,
};
