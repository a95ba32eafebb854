import type { Address, AddressForms, AddressMark, Form, Sentence, Token, Wording } from '../contract.ts';
import { ofForm } from '../forms.ts';
import { switchAddress } from './switch-address.ts';
import { commanded } from './verbs.ts';

const DU = /^(?:du|dir|dich|dein(?:e[mnrs]?)?|deinetwegen|deinerseits)$/;
const DU_VERBS =
  /^(?:bist|hast|kannst|willst|magst|musst|sollst|darfst|wirst|weisst|moechtest|koenntest|haettest|waerst|wuerdest|brauchst|findest|siehst|bekommst|erhaeltst|schreibst|meldest|gibst|gehst|machst|klickst|hattest|warst|konntest|wolltest|solltest|zahlst|bezahlst|nimmst|kriegst|schickst|suchst|bestellst|oeffnest|kommst|denkst|meinst|sagst|hilfst|wartest|bleibst|stellst|rufst|erreichst)$/;
/** Imperatives that only "du" has; at a sentence's beginning they are nothing else. */
const IMPERATIVE = /^(?:sage|schaue|gib|nimm|lies|sieh|klick|tipp|loesch|drueck|probier|hilf|vergiss|wirf|iss|sprich)$/;
/** Nouns that are spelt as a command. */
const NOUN_TOO = /^(?:buch|druck|ruf|halt|zahl|pack|teil|plan|frage|suche|stelle|antwort|wahl|sprich|wende)$/;
const SIE = /^(?:sie|ihnen)$/;
const POSSESSIVE = /^ihr(?:e[mnrs]?)?$/;
const SIE_ONLY = /^(?:ihrerseits|ihretwegen)$/;
const IHR = /^(?:euch|euer|eure[mnrs]?|eurerseits)$/;
const IHR_VERBS =
  /^(?:habt|seid|koennt|wollt|muesst|sollt|duerft|werdet|wisst|moechtet|koenntet|haettet|waert|wuerdet|braucht|findet|macht|schickt|meldet|gebt|geht|schreibt|sagt|kommt|helft|liefert|antwortet|schafft|bietet|schaut|reagiert)$/;
/** "Ihr lasst uns stehen": behind "Ihr" at a sentence's beginning only a verb of "ihr" ends like this, and what is no adjective. */
const ENDS_AS_IHR_VERB = /^(?!(?:nicht|jetzt|erst|zuletzt|dort|mit|seit|laut|statt|fast|meist|selbst)$)\p{Ll}{2,}t$/u;
const PLURAL_VERB =
  /^(?:haben|sind|koennen|moechten|wollen|muessen|sollen|duerfen|werden|waren|hatten|koennten|haetten|wuerden|\p{L}+(?:en|ern|eln))$/u;

/** So many words behind a command "bitte" may stand. */
const PLEA_WITHIN = 3;

const ASKING =
  /^(?:koennen|koennten|haben|wuerden|wollen|moechten|sind|bitte|werden|schicken|senden|sagen|geben|melden)$/;

/** Imperatives that ask a friend. */
const COAXING = /^(?:sage?|schaue?|mache?|gucke?|kuck|hoer|schreib|schick|meld|ruf|pruef|check)$/;

function addressMarks({ tokens }: Wording): readonly AddressMark[] {
  const words = tokens.filter((token) => !token.quoted && token.kind === 'word');
  return words.flatMap((token, at) => {
    const form = mayAddress(token.form) ? markOf(token, words, at) : null;
    return form ? [form] : [];
  });
}

/** Most words address nobody, wherever they stand. */
const mayAddress = ofForm(
  ({ norm, text }: Form) =>
    [DU, DU_VERBS, IMPERATIVE, IHR, SIE_ONLY, SIE, POSSESSIVE].some((pattern) => pattern.test(norm)) ||
    commanded(text.toLowerCase()) !== undefined,
);

function markOf(token: Token, words: readonly Token[], at: number): AddressMark | null {
  const { norm } = token;
  const first = at === 0;
  const capital = /^\p{Lu}/u.test(token.text);
  const allCaps = token.text.length > 1 && token.text === token.text.toUpperCase();
  if (DU.test(norm)) return { form: 'du', token, sure: true };
  if (DU_VERBS.test(norm) && !words.some((word) => DU.test(word.norm)) && !nounLike(token, first))
    return { form: 'du', token, sure: norm.endsWith('st') };
  if (first && IMPERATIVE.test(norm) && !/^(?:ich|wir|sie|er|es)$/.test(words[at + 1]?.norm ?? ''))
    return { form: 'du', token, sure: true };
  if (isPleaded(words, at)) return { form: 'du', token, sure: true };
  if (IHR.test(norm)) return { form: 'ihr', token, sure: true };
  if (norm === 'ihr' && IHR_VERBS.test(words[at + 1]?.norm ?? '')) return { form: 'ihr', token, sure: true };
  if (norm === 'ihr' && first && ENDS_AS_IHR_VERB.test(words[at + 1]?.text ?? ''))
    return { form: 'ihr', token, sure: true };
  if (norm === 'ihr' && !capital && IHR_VERBS.test(words[at - 1]?.norm ?? ''))
    return { form: 'ihr', token, sure: true };
  if (!capital || allCaps) return null;
  if (SIE_ONLY.test(norm)) return { form: 'Sie', token, sure: true };
  if (SIE.test(norm)) return sieMark(token, words, at);
  if (POSSESSIVE.test(norm)) return possessiveMark(token, words, at);
  return null;
}

/** "Unterschreib sie bitte", "Bitte leg den Zettel bei": without "bitte" it may be a statement whose "ich" was left out. */
function isPleaded(words: readonly Token[], at: number): boolean {
  const [token, next] = [words[at], words[at + 1]];
  const word = token?.text.toLowerCase() ?? '';
  if (!token || nounLike(token, at === 0) || NOUN_TOO.test(word) || commanded(word) === undefined) return false;
  if (/^(?:ich|wir|er|es|man)$/.test(next?.norm ?? '') || next?.text === 'Sie') return false;
  const near = words.slice(at + 1, at + 1 + PLEA_WITHIN);
  return at === 0 ? near.some((word) => word.norm === 'bitte') : at === 1 && words[0]?.norm === 'bitte';
}

function sieMark(token: Token, words: readonly Token[], at: number): AddressMark | null {
  if (at > 0) return { form: 'Sie', token, sure: !isGreetingName(words, at) };
  const verb = words[at + 1]?.norm ?? '';
  if (token.norm === 'sie' && !PLURAL_VERB.test(verb)) return null;
  return { form: 'Sie', token, sure: false };
}

/** "Ihr Termin", "Ihre alte Rechnung": at the beginning of a sentence a noun has to follow within two words. */
function possessiveMark(token: Token, words: readonly Token[], at: number): AddressMark | null {
  if (at > 0) return { form: 'Sie', token, sure: true };
  const noun = words.slice(at + 1, at + 3).some((word) => /^\p{Lu}/u.test(word.text));
  return noun ? { form: 'Sie', token, sure: true } : null;
}

function isGreetingName(words: readonly Token[], at: number): boolean {
  return words[at - 1]?.norm === 'gruess';
}

/** "Ein Test", "die Post": capitalised within the sentence is a noun. */
function nounLike(token: Token, first: boolean): boolean {
  return !first && /^\p{Lu}/u.test(token.text);
}

/** What else tells the address of a customer: "können sie" without capitals, "sag mal". */
function lenientAddressOf(sentences: readonly Sentence[]): Address {
  for (const { tokens } of sentences) {
    const words = tokens.filter((token) => token.kind === 'word' && !token.quoted);
    if (
      words.some((word, at) => word.norm === 'ihnen' || (word.norm === 'sie' && ASKING.test(words[at - 1]?.norm ?? '')))
    )
      return 'Sie';
    if (words.some(({ norm }, at) => COAXING.test(norm) && /^(?:mal|ma|bitte)$/.test(words[at + 1]?.norm ?? '')))
      return 'du';
  }
  return null;
}

export const address: AddressForms = { marks: addressMarks, lenient: lenientAddressOf, change: switchAddress };
