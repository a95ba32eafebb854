import { insertIntoBody } from '../../analyzer/spans.ts';
import type { RuleWords } from '../contract.ts';
import { saysDone, statementsFor } from '../statements.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Keine Entschuldigung für die Wartezeit',
  about: 'Eine späte Antwort oder Ärger über das Warten, und kein Wort der Entschuldigung.',
  messages: {
    default: 'Die Antwort kommt spät und entschuldigt sich nicht dafür.',
    late: 'Die Antwort kommt spät und entschuldigt sich nicht dafür.',
    complaint: 'Dein Gegenüber beklagt das Warten, und die Antwort entschuldigt sich nicht dafür.',
  },
  why: 'Von den Teilen einer Entschuldigung wiegt am schwersten, die Verantwortung zu übernehmen, danach das Angebot, es gutzumachen. Ein schlichter Satz zur Wartezeit genügt.',
  source: {
    label: 'Lewicki, Polin & Lount 2016, Ohio State University',
    url: 'http://eurekalert.org/pub_releases/2016-04/osu-t6e041116.php',
  },
  rewrites(hit, reading) {
    const own = `Es tut mir leid, dass ${toReader(reading).say('du warten musstest', 'Sie warten mussten', 'ihr warten musstet')}.`;
    // Eine Klage über das Warten sagt weder, wie lange es war, noch warum; also sagen es auch die Worte dafür nicht.
    const known = hit.message === 'late' ? statementsFor(reading, 'apologize', ['delay'], 2) : [];
    return [
      ...known,
      own,
      saysDone(reading)
        ? 'Es tut mir leid, dass das so lange gedauert hat.'
        : 'Es tut mir leid, dass das so lange dauert.',
    ].map((text) => insertIntoBody(reading, text));
  },
  examples,
};
