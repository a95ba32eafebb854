import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { leaveOut, restate, statementAt } from '../statement-at.ts';
import { saysDone } from '../statements.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

type Say = ReturnType<typeof toReader>['say'];

/** What the phrase is about, and words that say it of this ticket. First match counts. */
const INSTEAD: readonly (readonly [RegExp, (say: Say) => readonly string[]])[] = [
  [
    /unannehmlich|umständ|entschuldig|bedauer/i,
    (say) => [
      `Es tut mir leid, dass ${say('dir', 'Ihnen', 'euch')} das passiert ist`,
      'Es tut mir leid, dass das schiefging',
    ],
  ],
  [
    /feedback|rückmeldung|anregung|hinweis|meinung|kritik/i,
    (say) => [
      `Gut, dass ${say('du mir das schreibst', 'Sie mir das schreiben', 'ihr mir das schreibt')}`,
      `${say('Deine', 'Ihre', 'Eure')} Beschreibung zeigt mir, was hier schiefging`,
    ],
  ],
  [
    /verständnis/i,
    (say) => [
      `Ich weiß, dass ${say('du dir', 'Sie sich', 'ihr euch')} eine andere Antwort gewünscht ${say('hast', 'haben', 'habt')}`,
      `Ich verstehe, wenn ${say('dich', 'Sie', 'euch')} das ärgert`,
    ],
  ],
  [
    /zöger|zoeger|verfügung|verfuegung|fragen|jederzeit|gern/i,
    (say) => [`${say('Schreib', 'Schreiben Sie', 'Schreibt')} mir einfach, wenn etwas unklar ist`],
  ],
  [
    /vertrauen|treue|begrüßen|begruessen|freuen/i,
    (say) => [`${say('Schreib', 'Schreiben Sie', 'Schreibt')} mir einfach, wenn noch etwas fehlt`],
  ],
  [
    /\bdank/i,
    (say) => [
      `Gut, dass ${say('du mir schreibst', 'Sie mir schreiben', 'ihr mir schreibt')}`,
      `Ich möchte das mit ${say('dir', 'Ihnen', 'euch')} klären`,
    ],
  ],
  [
    /wichtig|herzen|zufrieden|stelle|priorität|ernst|bestrebt|bemüht|anliegen|anfrage/i,
    (say) => [
      `Ich möchte das für ${say('dich', 'Sie', 'euch')} in Ordnung bringen`,
      `Ich möchte das mit ${say('dir', 'Ihnen', 'euch')} klären`,
    ],
  ],
];

/** Where nothing tells what the phrase is about. */
const ELSE = (say: Say): readonly string[] => [
  `Ich möchte das für ${say('dich', 'Sie', 'euch')} in Ordnung bringen`,
  `Ich kümmere mich jetzt für ${say('dich', 'Sie', 'euch')} darum`,
];

/** The same where the reply says that it is done. */
const AFTER = (say: Say): readonly string[] => [
  `${say('Schreib', 'Schreiben Sie', 'Schreibt')} mir einfach, wenn noch etwas fehlt`,
];

/** "…, dass ein Rabatt gewährt wird": what the phrase introduces. */
const TOLD = /^[^,.!?]{0,60}, (?=dass )/u;
const TELLS = /mitteil|teilen?\b.{0,40}\bmit\b|informieren|hinweisen|weisen?\b.{0,40}\bhin\b|in kenntnis/iu;

export const words: RuleWords = {
  title: 'Floskel',
  about: 'Ein Satz, der in jeder Antwort stehen könnte.',
  messages: {
    default: 'Das könnte in jeder Antwort stehen; sag es über diesen Fall, oder lass es weg.',
  },
  why: 'Konkrete Worte machen Kunden zufriedener, weil sie zeigen, dass jemand zugehört hat.',
  source: {
    label: 'Packard & Berger 2021, Journal of Consumer Research 47(5)',
    url: 'https://doi.org/10.1093/jcr/ucaa038',
  },
  rewrites(hit, reading) {
    return toldBehind(hit, reading) ?? [...instead(hit, reading), ...leaveOut(reading, hit)];
  },
  examples,
};

function instead(hit: Hit, reading: Reading): readonly Edit[] {
  const said = reading.request.reply.slice(hit.start ?? 0, hit.end ?? 0);
  const { say } = toReader(reading);
  const texts = INSTEAD.find(([about]) => about.test(said))?.[1](say) ?? (saysDone(reading) ? AFTER(say) : ELSE(say));
  return texts.map((text) => restate(reading, hit, text));
}

/** "Bezugnehmend auf Ihr Schreiben teilen wir Ihnen mit, dass …" is told in plain words; what is told stays. */
function toldBehind(hit: Hit, reading: Reading): readonly Edit[] | null {
  const { start } = statementAt(reading, hit);
  const { reply } = reading.request;
  const lead = TOLD.exec(reply.slice(start))?.[0];
  if (lead === undefined || !TELLS.test(lead)) return null;
  const you = toReader(reading).say('dir', 'Ihnen', 'euch');
  return [`Ich kann ${you} sagen, `, 'Es ist so, '].map((text) => ({
    start,
    end: start + lead.length,
    text: /^\p{Ll}/u.test(lead) ? text.charAt(0).toLowerCase() + text.slice(1) : text,
  }));
}
