import type { Reading } from '../../analyzer/reading.ts';
import type { Hit, Rule } from '../contract.ts';
import { apologiesIn, type Statement, statementsIn } from './statements.ts';

const MOST_APOLOGIES = 2;
const MOST_TO_CALM = 1;
/** Words and marks of a short sentence. */
const ONE_BREATH = 12;
/** Anger in earlier messages fades, and may still be met. */
const STIRRED = 0.5;
const KINDLY =
  /\b(?:hi|hello|hey|hallo|moin|thanks?|thx|cheers|please|love\w*|great|danke\w*|dank|bitte|gr[uü]ße?|gru[sß]+|lg|liebe\w*|super|toll\w*|schöne\w*|freue)\b/i;

/** More than two apologies, or feeling upon feeling for a calm and routine request. */
export const rule: Rule = {
  id: 'overdone-empathy',
  group: 'feeling',
  severity: 'hint',
  check(reading) {
    const statements = isRoutine(reading) ? breathsOf(statementsIn(reading), reading) : [];
    if (statements.length > MOST_TO_CALM) return surplus(statements.slice(MOST_TO_CALM), reading, 'calm');
    return surplus(apologiesIn(reading).slice(MOST_APOLOGIES), reading, 'apologies');
  },
};

/** Nothing calls for feeling: the customer is calm, nobody waited, nobody died. */
function isRoutine({ customer, triage, waiting, moments, request }: Reading): boolean {
  const known = (request.thread ?? []).some(({ author }) => author === 'customer');
  const grave = moments.some((moment) => moment !== 'cancellation');
  const stirred = (customer.tone?.upset ?? 0) >= STIRRED;
  return (
    known &&
    !stirred &&
    triage.level === 'routine' &&
    !customer.complainsOfWaiting &&
    !waiting.overdue &&
    !grave &&
    !customer.open.some(({ text }) => isLoud(text))
  );
}

/** "That's annoying, sorry." is said in one breath, and counts once. */
function breathsOf(hits: readonly Statement[], { sentences }: Reading): readonly Statement[] {
  return hits.filter(({ sentence: at }, index) => {
    const again = hits[index - 1]?.sentence === at;
    return !again || (sentences[at]?.tokens.length ?? 0) > ONE_BREATH;
  });
}

/** An exclamation that is neither greeting nor thanks. */
function isLoud(text: string): boolean {
  return (text.match(/[^.!?\n]+[.!?\n]?/g) ?? []).some((part) => part.endsWith('!') && !KINDLY.test(part));
}

function surplus(hits: readonly Statement[], reading: Reading, message: string): readonly Hit[] {
  const sentences = [...new Set(hits.map(({ sentence }) => sentence))].flatMap((at) => reading.sentences[at] ?? []);
  return sentences.map(({ start, end }) => ({ start, end, message }));
}
