import type { Token } from '../../../languages/contract.ts';
import type { Answer, Question, Told } from './contract.ts';
import { isKin, isTopic, type Lexicon } from './lexicon.ts';
import { isAsserted, isMentioned, latest, placeOf } from './told.ts';
import { nameBehind, valueBehind } from './values.ts';

const WHICH = /^(?:which|what|was|welche[rsnm]?)$/;
const SORT = /^(?:sort|kind|type|make|model|brand|breed|size|art|sorte|typ|marke|modell|rasse)$/;
/** These are asked for as a choice or a detail, or are told otherwise. */
const NO_NAME =
  /^(?:days?|dates?|times?|nights?|tage?|datum|uhrzeit|termin|zeitraum|steps?|schritte?|part|teil|way|weg|option|page|seite|problem|issue|fehler|reason|grund|happens|happened|question|frage|questions|error|message|number|address|nummer|exactly|side|name|stelle|place|ort|point|punkt|area|bereich)$/;
/** It is of somebody else, or set against the customer's. */
const SOMEBODY =
  /^(?:yours|theirs|their|parents|his|her|he|she|they|neighbours?|driver|caller|sender|fahrer|nachbarn?|absender|eltern|seine[nmrs]?)$/;
const EXACTLY = /^(?:exactly|genau|genaue[nrsm]?)$/;
/** "Was für ein Becken". */
const FOR_A = /^eine?[nmr]?$/;
const YOURS = /^(?:your|ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?)$/;
const OUR = /^(?:our|the|your)$/;
const JOINED = /^(?:and|or|und|oder|\/)$/;
const BACK = /^(?:back|return|zurueck\p{L}*|retour)$/u;
const LONGEST = 3;
/** These tell nothing of which one it is. */
const GENERIC =
  /^(?:new|old|broken|faulty|first|last|next|second|whole|entire|same|little|big|small|nice|lovely|other|wrong|right|own|only|main|usual|current|exact|very|bloody|damn|poor|dear|beloved|neue[nrsm]?|alte[nrsm]?|kaputte[nrsm]?|ganze[nrsm]?|erste[nrsm]?|letzte[nrsm]?|naechste[nrsm]?|kleine[nrsm]?|grosse[nrsm]?|schoene[nrsm]?|gleiche[nrsm]?|selbe[nrsm]?|falsche[nrsm]?|richtige[nrsm]?|eigene[nrsm]?|defekte[nrsm]?|bestellte[nrsm]?|gekaufte[nrsm]?|gebuchte[nrsm]?|ordered|booked|bought|gute[nrsm]?|liebe[nrsm]?|tolle[nrsm]?|beide[nrsm]?|einzige[nrsm]?)$/;
const DETERMINER = /^(?:the|my|our|this|der|die|das|dem|den|meine?[nmrs]?|unser\p{L}{0,2}|im|am|vom|zum|beim)$/u;
const ADJECTIVE = /(?:e|er|en|em|es)$/;
const NEAR = 3;

/** "Which bike", "welcher Decoder", "tell me your room": the customer wrote it with a number, a name or a word that tells which. */
export function named(question: Question, told: readonly Told[], lexicon: Lexicon): Answer | null {
  if (question.tokens.some(({ norm }) => SOMEBODY.test(norm))) return null;
  for (const noun of nounsOf(question, lexicon)) {
    const answer = latest(told, (one) => withName(one, noun.norm, question, lexicon));
    if (answer) return answer;
  }
  return null;
}

function nounsOf({ tokens, word, named: listed, tells }: Question, lexicon: Lexicon): readonly Token[] {
  if (listed) return tells || !isBack(tokens) ? runFrom(behindYours(tokens), lexicon) : [];
  if (word < 0 || !WHICH.test(tokens[word]?.norm ?? '')) return [];
  return runFrom(behindSort(behindOurs(tokens.slice(word + 1))), lexicon);
}

/** "Machines" in "which of our machines". */
function behindOurs(tokens: readonly Token[]): readonly Token[] {
  return tokens[0]?.norm === 'of' && OUR.test(tokens[1]?.norm ?? '') ? tokens.slice(2) : tokens;
}

function behindYours(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(({ norm }) => YOURS.test(norm));
  return at < 0 ? [] : tokens.slice(at + 1);
}

/** The thing itself is wanted, not which one it is. */
function isBack(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }) => BACK.test(norm));
}

/** "Coffee machine": its head first. */
function runFrom(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const length = tokens.findIndex((token) => !isTopic(token, lexicon));
  const run = tokens.slice(0, length < 0 ? LONGEST : Math.min(length, LONGEST));
  // "Which building and unit", "your tower and flat number": either may have been told.
  const joined = JOINED.test(tokens[length]?.norm ?? '') ? runFrom(tokens.slice(length + 1), lexicon) : [];
  // In German a verb may follow the noun at once ("welchem Zug fahren Sie"); nouns have capitals, or the first word is one.
  const nouns = run.filter(({ text }, at) => lexicon.language === 'en' || at === 0 || /^\p{Lu}/u.test(text));
  return [...nouns.filter(({ norm }) => !NO_NAME.test(norm)).toReversed(), ...joined];
}

/** "Hive" in "what sort of hive is it", "Becken" in "was für ein Becken". */
function behindSort(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens.map(({ norm }) => norm);
  if (first === 'fuer' && FOR_A.test(second ?? '')) return tokens.slice(2);
  return SORT.test(first ?? '') && second === 'of' ? tokens.slice(2) : tokens;
}

function withName(told: Told, noun: string, { tokens, named: listed }: Question, lexicon: Lexicon): Answer | null {
  for (const [at, { norm, kind }] of told.tokens.entries()) {
    if (kind !== 'word' || !isKin(norm, noun, lexicon) || !isMentioned(told, at, lexicon)) continue;
    const behind = valueBehind(told, at) || nameBehind(told, at);
    if (behind > 0) return placeOf(told, at, behind);
    // "Which phone exactly" wants more than its sort.
    if (tokens.some((token) => EXACTLY.test(token.norm))) continue;
    if (isCompoundOf(norm, noun, lexicon)) return placeOf(told, at);
    const before = told.tokens[at - 1];
    if (listed) continue;
    const isAsked = tokens.some((token) => token.norm === before?.norm);
    if (before && !isAsked && isNameBefore(before, told, at, lexicon)) return placeOf(told, at - 1, at);
  }
  return null;
}

/** "Kirschmarmelade" tells which "Marmelade". */
function isCompoundOf(norm: string, noun: string, { language }: Lexicon): boolean {
  if (language !== 'de' || !norm.endsWith(noun)) return false;
  // "G-Saite" says which one as well.
  return norm.length - noun.length >= NEAR || norm.endsWith(`-${noun}`);
}

/** "National hive", "the kitchen tap", "die hintere Bremse". */
function isNameBefore(before: Token, told: Told, at: number, lexicon: Lexicon): boolean {
  if (/^\d+[.:]\d+$/.test(before.text)) return true;
  if (before.kind !== 'word') return false;
  if (/\d/.test(before.text)) return true;
  if (!isTopic(before, lexicon) || GENERIC.test(before.norm) || !isAsserted(told, at, lexicon)) return false;
  if (lexicon.language === 'en' && at >= 2 && /^\p{Lu}/u.test(before.text)) return true;
  if (lexicon.language === 'de' && !ADJECTIVE.test(before.norm)) return false;
  return DETERMINER.test(told.tokens[at - 2]?.norm ?? '');
}
