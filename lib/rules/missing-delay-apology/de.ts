import { insertIntoBody } from '../../analyzer/spans.ts';
import type { RuleWords } from '../contract.ts';
import { statementsFor } from '../statements.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Keine Entschuldigung für die Wartezeit',
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
  rewrites(_hit, reading) {
    const own = 'Es tut mir leid, dass die Antwort so lange gedauert hat.';
    return [...statementsFor(reading, 'apologize', ['delay'], 2), own].map((text) => insertIntoBody(reading, text));
  },
  examples,
};
