import type { Reading, ReplySentence } from '../../analyzer/reading.ts';
import { clauseOf, overlap } from '../../analyzer/spans.ts';
import { fold } from '../../languages/fold.ts';
import type { Given, GivenKind } from '../../thread/given/contract.ts';
import { referenceIn } from '../../thread/given/references.ts';
import { givenIn } from '../../thread/given.ts';
import type { Hit, Rule } from '../contract.ts';
import { askingIn, isAnother, isExcused, mayAsk, mayRepeat, thingsIn } from './asks-for.ts';
import { answeredIn } from './by-answer/answered.ts';
import { askedByName } from './by-name.ts';
import type { Asked, AskedOfKind } from './contract.ts';

/** A number that was given under one name answers the question for it under another. */
const ANSWERED_BY: Readonly<Partial<Record<GivenKind, readonly GivenKind[]>>> = {
  'order-number': ['order-number', 'booking-number'],
  'booking-number': ['booking-number', 'order-number'],
  system: ['system', 'device'],
};

/** Asked for by any of these names, a number that was given as a mere reference is meant. */
const REFERRING: ReadonlySet<GivenKind> = new Set([
  'order-number',
  'booking-number',
  'invoice-number',
  'customer-number',
  'case-number',
]);
const OPEN_QUESTION = /^(?:what|which|steps|was|welche)\b/i;
/** "Which phone is it?" asks for no router. */
const DEVICES: readonly RegExp[] = [
  /phone|handy|smartphone|pixel|galaxy|xperia|redmi/i,
  /laptop|notebook|macbook|thinkpad|computer|rechner/i,
  /tablet|ipad|kindle/i,
  /printer|drucker/i,
  /router|modem|fritz/i,
  /camera|kamera/i,
];
/** So far from a device's name stands what it is. */
const BESIDE = 25;
/** The last digits are of a card or an account. */
const DIGITS = /digits|ziffern|stellen/i;
const ENDS = /card|account|karte|konto|end/i;
const MODEL_OF = /^(?:which|what|welche[nmrs]?) (?!exact|genaue)(?<of>\p{L}{4,}) (?:model|make|type|modell|typ)/iu;
const VERSION = /version(?!.*(?:android|ios|windows|system))/i;
const VERSIONED = /version|firmware|build|update|\bapp\b[^.!?\n]{0,12}\d|\bv\d/i;
/** What a picture is to show. */
const OF_WHAT =
  /\b(?:photos?|photographs?|pictures?|images?|screenshots?|videos?|fotos?|bild(?:er)?|aufnahmen?|videos?) (?:of|from|showing|vom|von|der|des|mit) (?:the |your |this |that |dem |der |den |ihre[nmrs]? |deine[nmrs]? )?(?<what>\p{L}{2,})/iu;
const AS_SUCH =
  /^(?:it|them|this|that|both|all|everything|damages?|items?|contents?|problem|fault|defects?|issue|article|product|goods|error|message|allem?|beiden?|schadens?|schäden|mangels?|mängel|artikels?|ware|inhalts?|problem|fehlers?|stelle|defekts?|ganzen|fehlermeldung|meldung)$/u;
const STEM = 5;
const TOLD = 120;
const LONG_NUMBER = /\d{3,}/g;
/** These say that something was tried, not what. */
const EMPTY = /^(?:have|having|haben|tried|trying|already|schon|bereits|versucht|probiert|ausprobiert)$/i;

/** A thing that the reply asks for though the customer gave it. */
export interface Repeated extends Asked {
  readonly given: Pick<Given, 'words' | 'value'>;
}

/** Asks for what the customer already wrote. */
export const rule: Rule = {
  id: 'repeated-request',
  group: 'ownership',
  severity: 'advice',
  check(reading) {
    if (reading.customer.all.length === 0) return [];
    return askingIn(reading).flatMap((sentence) => toHit(repeatedIn(sentence, reading), reading));
  },
};

/** What a sentence asks for and the customer already gave. */
export function repeatedIn(sentence: ReplySentence, reading: Reading): readonly Repeated[] {
  const asked = thingsIn(sentence, reading);
  const byName = askedByName(sentence, reading);
  const byAnswer = answersIn(sentence, reading).filter((item) => !isExcused(item, sentence, reading));
  // Most sentences ask for nothing that is known, so how they ask is looked at in few.
  if (asked.length + byName.length + byAnswer.length === 0 || !mayAsk(sentence, reading)) return [];
  if (!mayRepeat(sentence, reading)) return byAnswer;
  const given = asked.length > 0 ? givenIn(reading.request.thread ?? [], reading.language) : [];
  const wanted = asked.filter((item) => !isAnother(item, sentence, reading));
  const known = wanted.flatMap((item) => {
    const answers = ANSWERED_BY[item.kind] ?? [item.kind];
    const answer =
      given.findLast((each) => answers.includes(each.kind) && isSame(item, each, reading)) ??
      (REFERRING.has(item.kind) ? unsaid(referenceIn(reading.request.thread ?? []), reading) : null);
    return answer && !confirms(sentence, answer, reading) ? [{ ...item, given: answer }] : [];
  });
  const named = apartFrom(asked, byName)
    .filter((item) => !isAnother(item, sentence, reading))
    .map((item) => ({ ...item, given: { words: item.words, value: null } }));
  // Of a picture it is told which one is wanted, whatever else was sent along.
  const pictures = asked.filter(({ kind }) => kind === 'photo');
  return [...known, ...named, ...apartFrom([...known, ...named, ...pictures], byAnswer)];
}

/** A reference that the reply says is noted, as another number than the one asked for. */
function unsaid(
  reference: ReturnType<typeof referenceIn>,
  { own }: Pick<Reading, 'own'>,
): ReturnType<typeof referenceIn> {
  return reference?.value && own.includes(reference.value) ? null : reference;
}

/** Those that no other one is known as already. */
function apartFrom<T extends Asked>(others: readonly Asked[], items: readonly T[]): readonly T[] {
  return items.filter((item) => !others.some((other) => overlap(item, other)));
}

/** What is asked for by the sort of answer that it wants. */
function answersIn(sentence: ReplySentence, reading: Reading): readonly Repeated[] {
  const { request } = reading;
  const said = request.reply.slice(sentence.start, sentence.end);
  return answeredIn(sentence, reading).flatMap(({ start, end, answer }) => {
    if (!answer) return [];
    const words = request.thread?.[answer.message]?.text.slice(answer.start, answer.end) ?? '';
    // "Which account is it, the 00417 one?"
    if (words.match(LONG_NUMBER)?.some((number) => said.includes(number))) return [];
    return [{ kind: 'answer' as const, start, end, given: { words, value: null } }];
  });
}

function isSame(asked: AskedOfKind, given: Given, reading: Reading): boolean {
  const words = reading.request.reply.slice(asked.start, asked.end);
  if (DIGITS.test(words) && !ENDS.test(given.words)) return false;
  if (VERSION.test(words)) return hasVersion(given, reading);
  if (asked.kind === 'photo') return showsSame(asked, given, reading);
  if (asked.kind === 'device' && !isOfThat(words, given, reading)) return false;
  return asked.kind === 'device' ? isSameDevice(asked, given, reading) : isSameStep(asked, given, reading);
}

/** "A photo of the label" is no photo of the crack: of what it is wanted, the customer wrote, or it is of the damage as such. */
function showsSame({ start, end }: Asked, { message }: Given, { request, own }: Reading): boolean {
  const what = OF_WHAT.exec(own.slice(start, end + BESIDE))?.groups?.what?.toLowerCase();
  if (what === undefined || AS_SUCH.test(what)) return true;
  const text = request.thread?.[message]?.text.toLowerCase() ?? '';
  return text.includes(what.length > STEM ? what.slice(0, -1) : what);
}

/** "Which version" is answered by the program's, not by the phone that it runs on. */
function hasVersion({ message, start, end }: Given, { request }: Reading): boolean {
  const around = request.thread?.[message]?.text.slice(Math.max(0, start - BESIDE), end + BESIDE) ?? '';
  return VERSIONED.test(around);
}

/** "Which charger model": what it is the model of stands beside the device that was named. */
function isOfThat(words: string, { message, start, end }: Given, { request }: Reading): boolean {
  const of = MODEL_OF.exec(words)?.groups?.of?.toLowerCase();
  if (of === undefined || DEVICES.some((each) => each.test(of))) return true;
  const around = request.thread?.[message]?.text.slice(start, end + BESIDE) ?? '';
  return (/^[^,.;!?]*/.exec(around.toLowerCase())?.[0] ?? '').includes(of);
}

/** Asked for by what it is, the device that was named has to be one. */
function isSameDevice({ start, end }: Asked, given: Given, { request }: Reading): boolean {
  const what = DEVICES.find((words) => words.test(request.reply.slice(start, end)));
  const text = request.thread?.[given.message]?.text ?? '';
  const from = Math.max(0, given.start - BESIDE);
  const named = DEVICES.find((words) => words.test(text.slice(from, given.end)));
  return what === undefined || (named ? named === what : what.test(text.slice(from, given.end + BESIDE)));
}

/** Of steps, only the very one that the customer tried; "what have you tried?" asks for all. */
function isSameStep({ kind, start }: AskedOfKind, given: Given, reading: Reading): boolean {
  if (kind !== 'steps-tried') return true;
  const asked = /^[^?!.\n]*/.exec(reading.request.reply.slice(start))?.[0] ?? '';
  if (OPEN_QUESTION.test(asked)) return true;
  const told = reading.request.thread?.[given.message]?.text.slice(given.start, given.start + TOLD) ?? '';
  const tried = new Set(stemsOf(told));
  return stemsOf(asked).some((stem) => tried.has(stem));
}

function stemsOf(text: string): readonly string[] {
  return (text.match(/\p{L}{5,}/gu) ?? []).filter((word) => !EMPTY.test(word)).map((word) => fold(word).slice(0, STEM));
}

/** "Is 4711 still the right number?" */
function confirms({ start, end }: ReplySentence, { value }: Pick<Given, 'value'>, reading: Reading): boolean {
  return (
    value !== null &&
    value.length > 2 &&
    (value.match(LONG_NUMBER) ?? [value]).some((part) => reading.request.reply.slice(start, end).includes(part))
  );
}

function toHit(repeated: readonly Repeated[], reading: Reading): readonly Hit[] {
  const [first] = repeated;
  if (!first) return [];
  const start = clauseOf(reading, first).start;
  const end = Math.max(...repeated.map((item) => clauseOf(reading, item).end));
  return [{ start, end, values: { words: first.given.words } }];
}
