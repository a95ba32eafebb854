import type { Language } from '../../analyzer/contract.ts';
import { hitsOf, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import { ofWording } from '../../languages/wording.ts';
import { frame, matchAll } from '../../moves/frame.ts';
import { likelihood } from '../../moves/read.ts';
import type { Rule } from '../contract.ts';

const THANKS_FOR_WAITING = {
  en: frame('patience|patient|wait|waited|waiting|bearing'),
  de: frame('geduld|geduldig|warten|gewartet|wartezeit|abwarten'),
} as const satisfies Record<Language, unknown>;
/** "My bad, your mail slipped through.": takes it on without the word. */
const OWNING =
  /\b(?:(?:my|our) (?:bad|fault|failing|mistake|oversight)|mea (?:maxima )?culpa|ow(?:e|ed) you an apology|(?:i|we) (?:do |deeply |very much |sincerely )?regret (?!to\b|the inconvenience)|regret it|let you down|dropped the ball|embarrassed|inexcusable|pardons?|forgive|asche auf (?:mein|unser) haupt|(?:mein|unser) (?:fehler|versaeumnis)|eine entschuldigung (?:schuldig|schulden)|schuld(?:e|en) (?:ich |wir )?(?:ihnen|dir|euch) eine entschuldigung|verzeih\w*|bedau(?:re|ern) (?:ich|wir|sehr|das|die verzoegerung|die verspaetung)|(?:ich|wir) bedau(?:re|ern) ,? ?(?:sehr |zutiefst )?,? ?(?:das|dass|die)|peinlich|unentschuldbar|unverzeihlich|geht (?:ganz |voll |allein )?auf (?:meine|unsere) kappe|(?:bitte|bitten) (?:ich|wir)? ?um nachsicht|nehm\w* (?:ich|wir) auf (?:meine|unsere) kappe)\b/;
const HARDLY = 0.35;
/** So sure is the table where a reader may find an apology. */
const LIKELY = 0.4;

/** Late by the clock, or the customer complains of waiting, and the reply holds no real apology. */
export const rule: Rule = {
  id: 'missing-delay-apology',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    const { waiting } = reading;
    if (!waiting.overdue && !complains(reading)) return [];
    if (reading.sentences.length === 0 || hitsOf(reading, 'apologise').length > 0) return [];
    if (reading.house.thanksForWaitingCounts && thanksForWaiting(reading)) return [];
    if (reading.sentences.some((sentence) => ownsUp(sentence) || mayApologise(sentence, reading))) return [];
    return [{ start: null, end: null, message: waiting.overdue ? 'late' : 'complaint' }];
  },
};

/** Asking in good humour how long it takes is no complaint. */
function complains({ customer, triage }: Reading): boolean {
  return customer.complainsOfWaiting && (triage.level !== 'routine' || (customer.tone?.upset ?? 0) >= HARDLY);
}

function thanksForWaiting({ sentences, language }: Reading): boolean {
  return sentences.some(
    ({ moves, tokens }) =>
      moves.some(({ move }) => move === 'thank') && matchAll(THANKS_FOR_WAITING[language], tokens).length > 0,
  );
}

/** "Please forgive the silence": an apology that no frame knows; thanks for waiting and a regret with a but are none. */
function mayApologise(sentence: ReplySentence, { language }: Reading): boolean {
  const hollow = sentence.moves.some(
    ({ move }) => move === 'recite' || move === 'pseudo-apologise' || move === 'sympathise',
  );
  return !hollow && likelihood('apologise', sentence, language) >= LIKELY;
}

const ownsUp = ofWording(({ tokens }) => OWNING.test(tokens.map(({ norm }) => norm).join(' ')));
