import type { ThreadMessage } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { fold } from '../../languages/fold.ts';
import type { Given } from '../../thread/given/contract.ts';
import type { Asked, AskedOfKind } from './contract.ts';

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
export const DIGITS = /digits|ziffern|stellen/i;
const ENDS = /card|account|karte|konto|\bend(?:s|ing|et|ziffer|nummer|ung)/i;
const MODEL_OF = /^(?:which|what|welche[nmrs]?) (?!exact|genaue)(?<of>\p{L}{4,}) (?:model|make|type|modell|typ)/iu;
const VERSION = /(?:version|welchem stand)(?!.*(?:android|ios|windows|system))/i;
const VERSIONED = /version|firmware|build|update|\bapp\b[^.!?\n]{0,12}\d|\bv\d/i;
/** What a picture is to show. */
const OF_WHAT =
  /\b(?:photos?|photographs?|pictures?|images?|screenshots?|videos?|fotos?|bild(?:er)?|aufnahmen?) (?:of|from|showing|vom|von|der|des|mit) (?:the |your |this |that |an? |dem |der |den |eine[nmrs]? |ihre[nmrs]? |deine[nmrs]? )?(?<what>\p{L}{2,})/iu;
const AS_SUCH =
  /^(?:it|them|this|that|both|all|everything|damages?|items?|contents?|problem|fault|defects?|issue|article|product|goods|error|message|allem?|beiden?|schadens?|schäden|mangels?|mängel|artikels?|ware|inhalts?|fehlers?|stelle|defekts?|ganzen|fehlermeldung|meldung)$/u;
const STEM = 5;
const TOLD = 120;
/** These say that something was tried, not what. */
const EMPTY = /^(?:have|having|haben|tried|trying|already|schon|bereits|versucht|probiert|ausprobiert)$/i;

const spoken = new WeakMap<ThreadMessage, Map<string, boolean>>();

/** Whether what was given is the very thing that is asked for, where their kind alone does not tell. */
export function isSame(asked: AskedOfKind, given: Given, reading: Reading): boolean {
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
  const told = request.thread?.[message];
  return told !== undefined && speaksOf(told, what.length > STEM ? what.slice(0, -1) : what);
}

/** Known by message: each picture that is asked for meets each that was given. */
function speaksOf(message: ThreadMessage, word: string): boolean {
  const known = spoken.get(message) ?? new Map<string, boolean>();
  spoken.set(message, known);
  const speaks = known.get(word) ?? message.text.toLowerCase().includes(word);
  known.set(word, speaks);
  return speaks;
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
