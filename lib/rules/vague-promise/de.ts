import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';
import { nameTime, type Times } from './name-time.ts';

const TIMES: Times = {
  email: ['bis morgen Abend', 'innerhalb von zwei Werktagen', 'noch heute'],
  tweet: ['in der nächsten Stunde', 'bis morgen Mittag', 'noch heute'],
  chat: ['in den nächsten zehn Minuten', 'in der nächsten Stunde', 'noch heute'],
};
/** "eine zeitnahe Antwort": a time cannot stand in an adjective's place. */
const ADJECTIVE = /(?:nahe|nahen|naher|nahes|liche|lichen|liches|lichst?en|ige|igen|iges|iger)$/i;

export const words: RuleWords = {
  title: 'Ohne Zeitangabe',
  about: '„Bald“, „schnellstmöglich“: keine Zeit, die sich einhalten ließe.',
  messages: { default: 'Das verspricht etwas, ohne zu sagen, wann; nenn einen Tag oder eine Uhrzeit, die du hältst.' },
  why: 'Sag, was möglich ist und bis wann. Ein „zeitnah“ lässt raten, ab wann man nachfragen darf.',
  source: {
    label: 'office call',
    url: 'https://www.office-call.de/mit-diesen-formulierungen-telefonieren-sie-erfolgreicher/',
  },
  rewrites(hit, reading) {
    const vague = reading.request.reply.slice(hit.start ?? 0, hit.end ?? 0);
    return ADJECTIVE.test(vague) ? [] : nameTime(hit, reading, TIMES);
  },
  examples,
};
