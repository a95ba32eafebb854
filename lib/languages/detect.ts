import type { Language } from '../analyzer/contract.ts';
import { fold } from './fold.ts';
import { type Line, lineOf, linesBetween, ofLine } from './lines.ts';
import { remembered } from './remembered.ts';
import { bySpelling } from './spelling.ts';

/** A language that was recognised; `other` is neither English nor German. */
export type Detected = Language | 'other';

/** How much a text says of each language; `scores` in tenths, in the order of `IDS`. */
interface Profile {
  readonly letters: number;
  readonly latin: number;
  readonly foreign: number;
  readonly scores: readonly number[];
}

// Function words: they carry no topic, so they tell the language in any trade. Words that two languages share are left out.
const WORDS: Readonly<Record<string, string>> = {
  en: "the and you your is are was were have has had this that these those with for not from my me we our they them would could should will can please thanks thank hi hello dear sorry what when where which who how why there here been being about after before still just but if because or it its it's i'm i've i'll don't didn't doesn't can't won't of to on at by as do does did let know get got any some all no yes regards ok i a be so",
  de: 'der die das und ich sie ihr ihre ihren ihnen ist sind war waren habe haben hat hatte mit fuer nicht von mein meine mir mich wir uns unser unsere dass wird werden wurde kann koennen koennte bitte danke vielen hallo sehr geehrte geehrter liebe lieber guten wann wo welche wer wie warum hier auf nach vor noch nur aber wenn weil oder es den dem des ein eine einen einem einer zu zum zur bei im am aus auch schon immer kein keine keinen leider gruesse gruss freundliche freundlichen mal was du dir dich dein deine euch ihr gibt geht moechte als um an so ja nein ab bis seit heute morgen gern gerne mfg lg bin bist hab moin servus nix isch nid noed haend hend gsi scho chan cha oeppis gits gaht wieso merci guete gruezi gruess uf vo eus oes des a ned net i koennts wann bitt bitte passt kriag hob griass gell eh ois mia wos',
  fr: 'le la les et vous votre vos est sont je suis nous avec pour pas mon ma mes une des du que qui dans sur bonjour merci ne ce cette mais plus avez ai ete depuis toujours commande encore aucune reponse ce cet ces leur leurs aux par sans tres bien fait faire jour jours semaine quand comment pourquoi deux puis alors svp colis bonsoir aujourd hui',
  es: 'el los las y usted su es son yo nosotros con para mi una de del que en por hola gracias este esta pero mas ha he sido desde todavia pedido como cuando muy tengo quiero puede donde porque nada todo esta estoy tiene dias semana alguien buenos tardes dias hacer pero sin sobre les nos ustedes paquete',
  it: 'il gli le e lei suo sono io noi con per non mio mia una di del della che in ciao grazie questo questa ma piu ha ho stato ancora ordine come quando molto buongiorno vorrei posso delle dei degli dal dalla sul sulla alle alla agli nel nella anche sempre nessuno davvero perche dove cosa tutto essere fatto settimana numero ordine scritto',
  nl: 'het een en u uw jij je zijn ik wij met voor niet van mijn dat deze wat hallo bedankt dank maar als omdat nog naar bij heb heeft hebben kan kunt geen graag wanneer bestelling goedemorgen ook hoe deze dit die er aan op zo wel geen waar waarom week dagen graag al meer mij me pakket alstublieft bent hebt wordt worden kunnen moet moeten zou zouden wil dan heel erg iets niets onze hun kapot gesloten geleverd ontvangen winkel levering terug groeten alvast toch nu',
  pt: 'os as voce seu sua sao eu nos com para nao meu minha uma do da que em por ola obrigado obrigada este esta mas mais foi desde ainda pedido como quando muito tenho quero pode onde porque nada tudo estou tem dias semana bom dia boa tarde sem sobre encomenda isso esse essa',
  pl: 'nie sie jest na z i w do to ze jak dziekuje prosze dzien dobry moje moj moja czy ale od jeszcze zamowienie kiedy mam gdzie dlaczego juz jestem byl byla bylo tylko przez dla po od przesylka paczka pan pani tego ten ta prosze',
  sv: 'och jag det att en ett har inte med for pa min mitt ni er tack hej kan vi men om nar var fran hur fatt aennu inte skall varfoer ocksa efter utan skickat ordern bestaellning paketet hjaelp hjaelpa haelsningar eller nagon vill',
  tr: 've bir bu icin ben siz degil merhaba tesekkurler var yok nasil ne zaman siparis hala ama cok neden',
  cs: 'je na se ze to jsem dobry den prosim dekuji ale kdy moje muj jak jeste neni objednavka',
  da: 'og jeg det at en et har ikke med til paa min mit de tak hej kan vi men om hvornaar hvor fra mig dig os jer vores ikke endnu ennaa kommet skal vil ville hvad hvordan fordi eller ogsaa efter uden sendt faet modtaget ordre bestilling pakke pakken hjaelp hjaelpe hjelpe hilsen',
};
const IDS = Object.keys(WORDS);
/** By word: the languages that it tells, as indexes of `IDS`. */
const TOLD_BY = toldBy();
const LATIN = /\p{Script=Latin}/gu;
const LETTERS = /\p{L}/gu;
const NOT_ASCII = /[^ -~]+/gu;
const [A, Z] = [97, 122];
/** The bit that tells small ASCII letters from capitals. */
const CASE = 32;
/** Without one of these a line holds nothing but words. */
const MAY_HOLD_OTHERS = /https?:|@|\{\{|`/;
const NOT_WORDS = /https?:\S+|[^\s@]{1,64}@\S+|\{\{.{0,200}?\}\}|`[^`]*`/g;
/** Words with letters that neither English nor German has; names may have one, so one word alone tells little. */
const FOREIGN = /[ığşąęłńśźżćřěůčžőűățñãõçèêàùòìå¿¡]/iu;
const WORDS_AND_MARKS = /\p{L}+|[¿¡]/gu;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;
const NO_LANGUAGES: readonly number[] = [];
const TENTHS = 10;
const REMEMBERED = 6000;
const profileOfLine = ofLine(profile);
const SEEN = 4000;
const FEWEST_LETTERS = 12;
const MARGIN = 1.25;
/** Up to so many letters it is better not to tell than to be wrong. */
const SHORT = 20;
const SHORT_MARGIN = 4;

/**
 * Tells the language of a text by its function words and script, or null when the text is too short or its words too mixed
 * to tell. Names, addresses and code have no say. `margin`: how many times the second language's score the first needs;
 * `from`: the offset of the first letter that has a say.
 */
export function detect(text: string, margin = MARGIN, from = 0): Detected | null {
  const plain = text.slice(from, from + SEEN);
  const { letters, latin, foreign, scores } = profileOf(plain, text, from);
  if (letters < FEWEST_LETTERS) return null;
  if (latin < letters / 2) return 'other';
  const short = letters <= SHORT;
  const [first, second] = twoBest(scores);
  if (foreign >= 2 && !(first && (first.id === 'en' || first.id === 'de') && first.score >= 2)) return 'other';
  if (!first || first.score < 2 || (second && first.score < second.score * (short ? SHORT_MARGIN : margin)))
    return short ? null : bySpelling(wordsOf(plain));
  if (first.id === 'en' || first.id === 'de') return first.id;
  // Dialects and mixed talk look foreign at first sight; a third language has to stand out.
  if (first.score + foreign >= 3 && first.score >= (second?.score ?? 0) * 1.6) return 'other';
  return bySpelling(wordsOf(plain));
}

/** Whether a line or sentence of a text is in a language, as in bilingual replies. */
export function holds(text: string, language: Detected): boolean {
  return text.split(/\n+|(?<=[.!?])\s+/).some((part) => detect(part) === language);
}

function toldBy(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  for (const [at, words] of Object.values(WORDS).entries()) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), at]);
  }
  return map;
}

/** Line by line, since most lines are those of the text before; code in backticks may go on over several. */
function profileOf(plain: string, text: string, from: number): Profile {
  const lines = plain.includes('`') ? [lineOf(plain)] : linesBetween(text, from, from + plain.length);
  const sum = { letters: 0, latin: 0, foreign: 0, scores: IDS.map(() => 0) };
  for (const line of lines) {
    const { letters, latin, foreign, scores } = profileOfLine(line);
    sum.letters += letters;
    sum.latin += latin;
    sum.foreign += foreign;
    for (let at = 0; at < scores.length; at += 1) sum.scores[at] = (sum.scores[at] ?? 0) + (scores[at] ?? 0);
  }
  return sum;
}

function profile({ text: line }: Line): Profile {
  const plain = wordsOf(line);
  const scores = IDS.map(() => 0);
  for (const word of plain.match(WORD) ?? []) {
    const { by, weight } = telling(word);
    for (const at of by) scores[at] = (scores[at] ?? 0) + weight;
  }
  const plainest = asciiLetters(plain);
  const others = plain.match(NOT_ASCII)?.join('') ?? '';
  return {
    letters: plainest + (others.match(LETTERS)?.length ?? 0),
    latin: plainest + (others.match(LATIN)?.length ?? 0),
    foreign: FOREIGN.test(plain) ? foreignWords(plain) : 0,
    scores,
  };
}

function wordsOf(text: string): string {
  return MAY_HOLD_OTHERS.test(text) ? text.replace(NOT_WORDS, ' ') : text;
}

/** Most letters, counted without a list of them. */
function asciiLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const small = text.charCodeAt(at) | CASE;
    if (small >= A && small <= Z) count += 1;
  }
  return count;
}

/** Of which languages a word tells, and how much. */
const telling = remembered((word) => {
  const norm = fold(word);
  return { by: TOLD_BY.get(norm) ?? NO_LANGUAGES, weight: weight(norm) };
}, REMEMBERED);

function foreignWords(plain: string): number {
  return plain.match(WORDS_AND_MARKS)?.filter((word) => FOREIGN.test(word)).length ?? 0;
}

/** The languages with the highest scores, best first; of equal ones the one that is listed first. */
function twoBest(scores: readonly number[]): readonly { readonly id: string; readonly score: number }[] {
  let [first, second] = [0, -1];
  for (let at = 1; at < scores.length; at += 1) {
    if ((scores[at] ?? 0) > (scores[first] ?? 0)) [first, second] = [at, first];
    else if (second < 0 || (scores[at] ?? 0) > (scores[second] ?? 0)) second = at;
  }
  return [first, second].map((at) => ({ id: IDS[at] ?? '', score: (scores[at] ?? 0) / TENTHS }));
}

/** In tenths, whose sums are exact in any order. Very short words turn up in every language. */
function weight(word: string): number {
  return word.length <= 1 ? 3 : word.length === 2 ? 7 : TENTHS;
}
