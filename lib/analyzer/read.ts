import { addressOf, customersAddress } from '../languages/address.ts';
import { type Detected, detect } from '../languages/detect.ts';
import { read } from '../languages/index.ts';
import { type Register, registerOf } from '../languages/register.ts';
import { valenceOf } from '../languages/valence.ts';
import { greetingOf } from '../thread/greeting.ts';
import { momentsOf } from '../thread/moments.ts';
import { KEPT_WAITING, type Mood, moodOf, UPSET } from '../thread/mood.ts';
import { triageOf } from '../thread/triage.ts';
import { unanswered, waitingTime } from '../thread/waiting.ts';
import type { AnalysisRequest, Language, ThreadMessage, Tone } from './contract.ts';
import { DEFAULT_HOUSE, type HouseRules } from './house.ts';
import { knownThread } from './known-thread.ts';
import { ownWords } from './own-words.ts';
import { readReply } from './read-reply.ts';
import type { CustomerSide, Reading } from './reading.ts';

interface ThreadSide extends Pick<Reading, 'customer' | 'moments' | 'triage'> {}

const FADING = 0.85;
const MOST_CUES = 4;
const threadSides = new WeakMap<readonly ThreadMessage[], Partial<Record<Language, ThreadSide>>>();
const threadLanguages = new WeakMap<readonly ThreadMessage[], { readonly language: Detected | null }>();

/** Reads reply and thread once, so that rules only have to look. */
export function readRequest(request: AnalysisRequest, house: HouseRules = DEFAULT_HOUSE): Reading {
  const own = ownWords(request.reply);
  const channel = request.channel ?? 'email';
  const thread = knownThread(request.thread);
  const detected = request.language ?? detect(own);
  const fallback = languageOf(threadLanguage(thread) ?? guess(own));
  const language = languageOf(detected, fallback);
  const sentences = readReply(own, language);
  const { customer, moments, triage } = threadSide(thread, fallback);
  const register = registerOf(sentences, language);
  return {
    request: { ...request, thread },
    house,
    own,
    language,
    detected,
    channel,
    sentences,
    greeting: greetingOf(own, language),
    register,
    address: addressOf(sentences, language),
    tone: toneOf(own, register, 0, language),
    customer,
    waiting: waitingTime(thread, house.lateAfter[channel], request.now, house.businessHours),
    triage,
    moments,
  };
}

function threadLanguage(thread: readonly ThreadMessage[]): Detected | null {
  const known = threadLanguages.get(thread);
  if (known) return known.language;
  const texts = thread.filter(({ author }) => author === 'customer').map(({ text }) => text);
  const language = detect(texts.at(-1) ?? '') ?? detect(texts.join('\n'));
  threadLanguages.set(thread, { language });
  return language;
}

/** The thread stays while the reply is written, and while suggestions are tried. */
function threadSide(thread: readonly ThreadMessage[], fallback: Language): ThreadSide {
  const known = threadSides.get(thread)?.[fallback];
  if (known) return known;
  const customer = readCustomer(thread, fallback);
  const texts = customer.all.map(({ text }) => text);
  const moments = momentsOf(texts, languageOf(customer.language, fallback));
  const cues = [...new Set(customer.moods.flatMap((mood) => mood.cues))].slice(0, MOST_CUES);
  const side = { customer, moments, triage: { level: triageOf(customer, moments), cues } };
  threadSides.set(thread, { ...threadSides.get(thread), [fallback]: side });
  return side;
}

function readCustomer(thread: readonly ThreadMessage[], fallback: Language): CustomerSide {
  const all = thread.filter(({ author }) => author === 'customer');
  const waiting = unanswered(thread);
  const open = waiting.length > 0 ? waiting : all.slice(-1);
  const text = open.map((message) => message.text).join('\n');
  const detected = detect(text) ?? detect(all.map((message) => message.text).join('\n'));
  const language = languageOf(detected, fallback);
  const moods = open.map((message) => moodOf(message.text, language));
  const sentences = read(text, language);
  const register = open.length > 0 ? registerOf(sentences, language) : null;
  const upset = upsetOf(all, open, moods, language);
  const everything = all.map((message) => message.text).join('\n');
  return {
    open,
    all,
    language: detected,
    moods,
    tone: register ? toneOf(text, register, upset, language) : null,
    upset: upset >= UPSET,
    complainsOfWaiting: waiting.length > 0 && moods.some(({ waits }) => waits >= KEPT_WAITING),
    register,
    address: customersAddress(sentences, language) ?? addressOf(read(everything, language), language),
  };
}

/** The strongest feeling in the open messages; earlier anger fades, and thanks without a new complaint end it. */
function upsetOf(
  all: readonly ThreadMessage[],
  open: readonly ThreadMessage[],
  moods: readonly Mood[],
  language: Language,
): number {
  const now = Math.max(0, ...moods.map((mood) => mood.upset));
  const relieved = moods.some((mood) => mood.moves.has('soften')) && now < 0.3;
  const before = all
    .filter((message) => !open.includes(message))
    .map((message) => moodOf(message.text, language).upset);
  return round(Math.max(now, relieved ? 0 : Math.max(0, ...before) * FADING));
}

function toneOf(text: string, register: Register, upset: number, language: Language): Tone {
  return { formality: register.score, sentiment: valenceOf(text, language), upset };
}

function languageOf(detected: Detected | null, fallback: Language = 'en'): Language {
  return detected === 'en' || detected === 'de' ? detected : fallback;
}

function guess(text: string): Detected {
  return /[äöüß]|\b(?:hallo|danke|bitte|gruß|liebe[rs]?|guten)\b/i.test(text) ? 'de' : 'en';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
