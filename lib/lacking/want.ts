import type { Language } from '../analyzer/contract.ts';
import type { CustomerSide, Reading } from '../analyzer/reading.ts';
import type { Sentence } from '../languages/contract.ts';
import { read } from '../languages/index.ts';
import type { Move } from '../moves/contract.ts';
import { framesIn } from '../moves/read.ts';

/**
 * A question is answered by a fact; a problem, a request to do something and an upset customer's question are not. Who asks how
 * to do something, or tells of something that is to be mended, wants a way: a fact that is about them.
 */
export type Want = 'fact' | 'way' | 'act';

const TROUBLE: readonly Move[] = ['feel', 'harm', 'complain-waiting', 'threaten', 'ask'];
const PLEASED: readonly Move[] = ['soften', 'thank'];
/** Questions for an act or a way out. */
const ACT: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:and|so|but|hi|hello|please|pls) )*(?:(?:could|can|would|will) (?:you|u|someone|somebody|anyone|anybody|it|this|that)|what are you going|what now|any (?:fix|ideas?|help|chance|way|solution|advice)|what (?:can|could|should|shall|do) (?:i|we) (?:do|try)|what to do)\b|\b(?:what now|now what|what (?:do|shall|should) (?:i|we) do)$/,
  de: /^(?:(?:und|aber|hallo|bitte) )*(?:koennten|koennt|koenntest|koenntet|kannst|koennen|wuerden|wuerdest|wuerdet|kann) (?:sie|du|ihr|man|jemand|sich|wer|das)\b|\bwas (?:nun|jetzt|tun)$|\bund (?:nun|jetzt)$|^was (?:nun|jetzt|tun)\b|^was (?:kann|koennen|soll|sollen|muss|muessen) (?:ich|wir|man)(?: \w+)? (?:tun|machen|probieren|versuchen)\b|^gibt es (?:eine |da )*(?:abhilfe|loesung|rat|hilfe)\b|\bsich (?:das|dies) (?:mal )?(?:jemand|wer) ansehen\b/,
};
/** Questions for a way. */
const WAY: Readonly<Record<Language, RegExp>> = {
  en: /\bhow (?:do|can|could|should|would|am|are) (?:i|we|u|you)\b|\bhow to\b|\bhow (?:do|does) (?:one|this)\b/,
  de: /\bwie (?:kann|koennen|bekomm\w*|komm\w*|krieg\w*|geh\w*|mach\w*|stell\w*|soll\w*|loesch\w*|aender\w*|kuendig\w*|schick\w*|find\w*) (?:ich|wir|man)\b/,
};
const REQUEST =
  /\b(?:please|pls|kindly|(?:would|'d) like to|i need|we need|i want|we want|advise|bitte|möchten?|hätte gerne?|brauche|bräuchte|(?:tell|send|show) me|let me know|sag(?:t|en sie)? mir|sag(?:t|en sie)? uns|schick(?:t|en sie)? mir|ich (?:will|muss|müsste|würde)|wir (?:wollen|müssen|müssten|würden)|i (?:have|had) to|we (?:have|had) to)\b/i;
const FAULT =
  /\b(?:broken?|broke|missing|wrong|leak\w*|crack\w*|damaged|empty|stopped|doesn't|won't|can't|cannot|isn't|hasn't|haven't|never|not|error|faulty|lost|stolen|dirty|filthy|failed|dead|kaputt\w*|fehl\w*|falsch\w*|leckt|riss|beschädigt\w*|leer|nicht|kein\w*|defekt\w*|verloren|gestohlen|schmutzig|gestrichen|gesperrt|schon wieder)\b/i;
/** Told so that it is known, or over already: nothing is asked for. */
const NO_WISH =
  /\b(?:just so you know|for your information|fyi|no (?:need to )?(?:reply|answer)|nothing to do|never ?mind|found it|(?:works|working|sorted|solved|fixed|fine|done) now|all (?:good|sorted|fine)|just wanted to (?:say|let you know)|nur (?:mal )?zur (?:info|kenntnis|information)|nur fürs nächste mal|wollte (?:ich )?nur (?:sagen|mitteilen|bescheid)|hat sich erledigt|(?:ist )?erledigt|klappt jetzt|(?:geht|läuft|funktioniert) (?:jetzt|wieder)|vergessen sie es|könnt ihr vergessen|habe? (?:es|ihn|sie) gefunden)\b/i;
const TELL = /^(?:tell|say|explain|inform|know|clarify|advise|confirm|sagen|mitteilen|erklaeren|verraten)$/;

/** A thread stays while the reply is written. */
const wants = new WeakMap<CustomerSide, Partial<Record<Language, Want | null>>>();

/** What the customer's open messages want; null when they only thank, praise or tell. */
export function wantOf(reading: Reading): Want | null {
  const { customer, language } = reading;
  const known = wants.get(customer) ?? {};
  if (known[language] === undefined) known[language] = wantIn(reading);
  wants.set(customer, known);
  return known[language];
}

function wantIn(reading: Reading): Want | null {
  const { customer, language } = reading;
  if (customer.open.length === 0) return null;
  const theirs = customer.language === 'en' || customer.language === 'de' ? customer.language : language;
  const sentences = customer.open.flatMap(({ text }) => read(text, theirs));
  const questions = sentences.filter(({ asks }) => asks);
  const facts = questions.filter((sentence) => !asksFor(ACT, sentence, theirs));
  if (!customer.upset && facts.length > 0)
    return facts.every((sentence) => asksFor(WAY, sentence, theirs)) ? 'way' : 'fact';
  const moves = new Set(sentences.flatMap((sentence, at) => framesIn(sentence, at, theirs).map(({ move }) => move)));
  if (questions.length > 0) return 'act';
  const pleased = PLEASED.some((move) => moves.has(move)) && !customer.upset;
  if (customer.open.some(({ text }) => REQUEST.test(text))) return 'act';
  const troubled = TROUBLE.some((move) => moves.has(move)) || customer.open.some(({ text }) => FAULT.test(text));
  if (pleased) return null;
  if (customer.upset || troubled) return 'act';
  return reports(reading) ? 'way' : null;
}

/** Who writes first and asks for nothing reports something that is to be mended; later it may be an answer to a question. */
function reports({ customer, request }: Reading): boolean {
  const first = !(request.thread ?? []).some(({ author }) => author === 'agent');
  return first && customer.open.every(({ text }) => !NO_WISH.test(text));
}

function asksFor(forms: Readonly<Record<Language, RegExp>>, { tokens }: Sentence, language: Language): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  return forms[language].test(words.join(' ')) && !words.some((word) => TELL.test(word));
}
