import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

type Say = ReturnType<typeof toReader>['say'];

/** What the phrase is about, and words that say it of this ticket. First match counts. */
const INSTEAD: readonly (readonly [RegExp, (say: Say) => readonly string[]])[] = [
  [
    /unannehmlich|umständ|entschuldig|bedauer/i,
    (say) => [`Es tut mir leid, dass ${say('dir', 'Ihnen')} das passiert ist`, 'Es tut mir leid, dass das schiefging'],
  ],
  [
    /feedback|rückmeldung|anregung|hinweis|meinung|kritik/i,
    (say) => [
      `Gut, dass ${say('du mir das schreibst', 'Sie mir das schreiben')}`,
      `${say('Deine', 'Ihre')} Beschreibung zeigt mir, was hier schiefging`,
    ],
  ],
  [
    /verständnis/i,
    (say) => [
      `Ich weiß, dass ${say('du dir', 'Sie sich')} eine andere Antwort gewünscht ${say('hast', 'haben')}`,
      `Ich verstehe, wenn ${say('dich', 'Sie')} das ärgert`,
    ],
  ],
  [
    /zöger|zoeger|verfügung|verfuegung|fragen|jederzeit|gern/i,
    (say) => [`${say('Schreib', 'Schreiben Sie')} mir einfach, wenn etwas unklar ist`],
  ],
  [
    /wichtig|herzen|zufrieden|stelle|priorität|ernst|bestrebt|bemüht|anliegen|anfrage/i,
    (say) => [
      `Ich möchte das für ${say('dich', 'Sie')} in Ordnung bringen`,
      `Ich möchte das mit ${say('dir', 'Ihnen')} klären`,
    ],
  ],
];

/** Where nothing tells what the phrase is about. */
const ELSE = (say: Say): readonly string[] => [
  `Ich möchte das für ${say('dich', 'Sie')} in Ordnung bringen`,
  `Ich kümmere mich jetzt für ${say('dich', 'Sie')} darum`,
];

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
    return [...instead(hit, reading), ...leaveOut(reading, hit)];
  },
  examples,
};

function instead(hit: Hit, reading: Reading): readonly Edit[] {
  const said = reading.request.reply.slice(hit.start ?? 0, hit.end ?? 0);
  const texts = INSTEAD.find(([about]) => about.test(said))?.[1](toReader(reading).say) ?? ELSE(toReader(reading).say);
  return texts.map((text) => restate(reading, hit, text));
}
