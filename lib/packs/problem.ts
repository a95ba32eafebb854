import type { Language } from '../analyzer/contract.ts';
import { type Bilingual, tell } from './bilingual.ts';

/** One thing that keeps a pack from being taken, with what to do about it. */
export interface PackProblem {
  /** Where, as in `statements[3].texts[0].text`; empty for the pack itself. */
  readonly path: string;
  readonly code: ProblemCode;
  /** The word, key or limit in question. */
  readonly detail: string;
}

/** What would serve agents badly, but harms nothing: a gap that the lead should know of. All else refuses the pack. */
const GAPS: ReadonlySet<ProblemCode> = new Set([
  'situation-language-missing',
  'situation-tweet-missing',
  'address-variant-missing',
  'tip-language-missing',
]);

/** Whether a pack with this problem must not come into force. */
export function refuses({ code }: PackProblem): boolean {
  return !GAPS.has(code);
}

/** A pack's own words come back in messages; no more of them than shows what is meant. */
const LONGEST_DETAIL = 120;
const MOST_LINES = 100;

/** What is wrong and what to do; `%` stands for the problem's detail. */
const SENTENCES = {
  'unknown-key': {
    en: 'The key "%" is not known. Remove it, or update Attune if the pack was written for a newer version.',
    de: 'Der Schlüssel „%“ ist unbekannt. Entferne ihn, oder aktualisiere Attune, falls das Paket neuer ist.',
  },
  missing: {
    en: 'This is missing. Add it: %.',
    de: 'Das fehlt. Ergänze es: %.',
  },
  'wrong-type': {
    en: 'This has the wrong type. Write %.',
    de: 'Das hat den falschen Typ. Schreibe %.',
  },
  'not-allowed': {
    en: 'This value is not allowed. Write one of %.',
    de: 'Dieser Wert ist nicht erlaubt. Schreibe einen von %.',
  },
  'too-few': {
    en: 'This is too short. Give it at least %.',
    de: 'Das ist zu kurz. Gib mindestens % an.',
  },
  'too-many': {
    en: 'This is too long. Keep it to % at most.',
    de: 'Das ist zu lang. Halte höchstens % ein.',
  },
  'bad-id': {
    en: 'This is no id. Use small letters, digits and single hyphens, as in "late-parcel".',
    de: 'Das ist keine Kennung. Nimm kleine Buchstaben, Ziffern und einzelne Bindestriche, wie in „late-parcel“.',
  },
  'bad-version': {
    en: 'This is no version. Write three numbers with dots, as in "1.4.0".',
    de: 'Das ist keine Version. Schreibe drei Zahlen mit Punkten, wie in „1.4.0“.',
  },
  markup: {
    en: 'A pack holds plain text, no HTML. Remove the tag.',
    de: 'Ein Paket enthält reinen Text, kein HTML. Entferne das Tag.',
  },
  'control-character': {
    en: 'An invisible control character is in the text. Remove it, or type the text anew.',
    de: 'Im Text steht ein unsichtbares Steuerzeichen. Entferne es, oder tippe den Text neu.',
  },
  'unknown-placeholder': {
    en: 'The placeholder {%} is not known. Use one of the listed placeholders, or plain words.',
    de: 'Der Platzhalter {%} ist unbekannt. Nimm einen aus der Liste, oder einfache Wörter.',
  },
  'placeholder-language': {
    en: 'The placeholder {%} does not exist in this language. Use the form that belongs to it.',
    de: 'Den Platzhalter {%} gibt es in dieser Sprache nicht. Nimm die Form, die zu ihr gehört.',
  },
  'stray-brace': {
    en: 'A brace belongs to no placeholder. Close it, or remove it.',
    de: 'Eine geschweifte Klammer gehört zu keinem Platzhalter. Schließe sie, oder entferne sie.',
  },
  'address-missing': {
    en: 'A German text says whom it addresses. Add "address": "du", "Sie", "ihr" or "none".',
    de: 'Ein deutscher Text sagt, wen er anspricht. Ergänze "address": "du", "Sie", "ihr" oder "none".',
  },
  'address-not-german': {
    en: 'Only German texts have an address. Remove "address" here.',
    de: 'Nur deutsche Texte haben eine Anrede. Entferne "address" hier.',
  },
  'language-not-listed': {
    en: 'The pack does not list the language "%". Add it to "languages", or remove the text.',
    de: 'Das Paket nennt die Sprache „%“ nicht. Ergänze sie in "languages", oder entferne den Text.',
  },
  'duplicate-id': {
    en: 'The id "%" is taken by an earlier statement. Give this one an id of its own.',
    de: 'Die Kennung „%“ hat schon eine frühere Formulierung. Gib dieser eine eigene.',
  },
  'no-words': {
    en: 'There is no word in this. Write the words that are meant.',
    de: 'Darin steht kein Wort. Schreibe die Wörter, die gemeint sind.',
  },
  'two-sentences': {
    en: 'This runs over the end of a sentence and would never be found. Make two phrases of it.',
    de: 'Das geht über ein Satzende hinaus und würde nie gefunden. Mache zwei Ausdrücke daraus.',
  },
  'no-language': {
    en: 'This is said in no language. Add "en", "de" or both.',
    de: 'Das steht in keiner Sprache da. Ergänze "en", "de" oder beide.',
  },
  'number-too-small': {
    en: 'This number is too small. Write % or more.',
    de: 'Diese Zahl ist zu klein. Schreibe % oder mehr.',
  },
  'number-too-big': {
    en: 'This number is too big. Write % or less.',
    de: 'Diese Zahl ist zu groß. Schreibe % oder weniger.',
  },
  'bad-key': {
    en: 'The key "%" does not fit here. Use an id of small letters, digits and single hyphens.',
    de: 'Der Schlüssel „%“ passt hier nicht. Nimm eine Kennung aus kleinen Buchstaben, Ziffern und einzelnen Bindestrichen.',
  },
  'bad-clock': {
    en: '"%" is no time of day. Write hours and minutes, as in "09:00" or "24:00".',
    de: '„%“ ist keine Uhrzeit. Schreibe Stunden und Minuten, wie in „09:00“ oder „24:00“.',
  },
  'bad-day': {
    en: '"%" is no day of the calendar. Write it as in "2027-12-24".',
    de: '„%“ ist kein Tag des Kalenders. Schreibe ihn wie in „2027-12-24“.',
  },
  'bad-time-zone': {
    en: '"%" is no time zone. Write one by continent and city, as in "Europe/Berlin".',
    de: '„%“ ist keine Zeitzone. Schreibe sie mit Kontinent und Stadt, wie in „Europe/Berlin“.',
  },
  'ends-before-start': {
    en: 'The end does not come after the beginning. Turn them round; hours over midnight are two spans.',
    de: 'Das Ende liegt nicht hinter dem Anfang. Tausche sie; Zeiten über Mitternacht sind zwei Spannen.',
  },
  'hours-overlap': {
    en: 'These hours overlap earlier ones of the same day. Join them.',
    de: 'Diese Zeiten überschneiden sich mit früheren desselben Tages. Fasse sie zusammen.',
  },
  'never-open': {
    en: 'The week has no open hour. Give at least one day hours, or leave "businessHours" out.',
    de: 'Die Woche hat keine offene Stunde. Gib mindestens einem Tag Zeiten, oder lass "businessHours" weg.',
  },
  'unknown-lock': {
    en: 'There is no setting "%" to lock. Name one as in "address", "lateAfter.email" or "rules.blame".',
    de: 'Eine Einstellung „%“ gibt es nicht. Nenne eine wie "address", "lateAfter.email" oder "rules.blame".',
  },
  'lock-without-setting': {
    en: '"%" is locked but not set. Set it under "settings", or remove the lock.',
    de: '„%“ ist gesperrt, aber nicht gesetzt. Setze es unter "settings", oder entferne die Sperre.',
  },
  'unreadable-file': {
    en: 'The file cannot be read: %. Check its name and who may read it.',
    de: 'Die Datei lässt sich nicht lesen: %. Prüfe ihren Namen und wer sie lesen darf.',
  },
  'too-large': {
    en: 'The file is larger than %. Split it into several packs.',
    de: 'Die Datei ist größer als %. Teile sie in mehrere Pakete.',
  },
  'not-utf-8': {
    en: 'The file is no UTF-8 text. Save it with the encoding UTF-8.',
    de: 'Die Datei ist kein UTF-8-Text. Speichere sie mit der Zeichenkodierung UTF-8.',
  },
  'not-json': {
    en: 'The file is no JSON (%). Mend the place, or take the last good version.',
    de: 'Die Datei ist kein JSON (%). Bessere die Stelle aus, oder nimm die letzte gute Version.',
  },
  'key-twice': {
    en: 'The key "%" stands twice in the same object, and one would be lost. Keep one.',
    de: 'Der Schlüssel „%“ steht zweimal im selben Objekt, und einer ginge verloren. Behalte einen.',
  },
  signed: {
    en: 'This is a signed pack. Check it with "npm run pack -- verify", or lint the file that it was signed from.',
    de: 'Das ist ein signiertes Paket. Prüfe es mit „npm run pack -- verify“, oder die Datei, aus der es entstand.',
  },
  'unknown-rule': {
    en: 'There is no rule "%". Look the id up in the README, or update Attune if the rule is newer.',
    de: 'Eine Regel „%“ gibt es nicht. Schlage die Kennung in der README nach, oder aktualisiere Attune.',
  },
  'unknown-moment': {
    en: 'Attune knows no moment "%", so this would never be whispered. Use one of the listed moments.',
    de: 'Attune kennt keinen Moment „%“, also würde das nie geflüstert. Nimm einen der aufgeführten Momente.',
  },
  'flagged-statement': {
    en: 'Attune itself would flag this text: %. Reword it.',
    de: 'Attune selbst würde diesen Text markieren: %. Formuliere ihn um.',
  },
  'flagged-replacement': {
    en: 'This replacement is itself marked: %. Write another one.',
    de: 'Dieser Ersatz wird selbst markiert: %. Schreibe einen anderen.',
  },
  'avoided-twice': {
    en: '"%" is already dealt with by an earlier entry. Keep one.',
    de: 'Um „%“ kümmert sich schon ein früherer Eintrag. Behalte einen.',
  },
  'address-differs': {
    en: 'The text does not address the reader as it says: %. Mend the text or its "address".',
    de: 'Der Text spricht anders an, als er angibt: %. Ändere den Text oder sein "address".',
  },
  'example-not-flagged': {
    en: 'The example must be flagged by %, and is not. Mend the pack or the example.',
    de: 'Das Beispiel muss von % markiert werden und wird es nicht. Ändere das Paket oder das Beispiel.',
  },
  'example-flagged': {
    en: 'The example must pass, and is flagged: %. Mend the pack or the example.',
    de: 'Das Beispiel muss durchgehen und wird markiert: %. Ändere das Paket oder das Beispiel.',
  },
  'tweet-too-long': {
    en: 'The text is for tweets and counts % characters of 280. Shorten it, or take "tweet" out of its channels.',
    de: 'Der Text ist für Tweets und zählt % von 280 Zeichen. Kürze ihn, oder nimm "tweet" aus den Kanälen.',
  },
  'situation-language-missing': {
    en: 'Nothing is said about this situation in "%". Write a text for it, or take the language out of "languages".',
    de: 'Zu dieser Situation fehlt ein Text in „%“. Schreibe einen, oder nimm die Sprache aus "languages".',
  },
  'situation-tweet-missing': {
    en: 'There is no text for tweets about this situation in "%". Write a short one, or leave tweets out of "channels".',
    de: 'Zu dieser Situation fehlt in „%“ ein Text für Tweets. Schreibe einen kurzen, oder nimm Tweets aus "channels".',
  },
  'address-variant-missing': {
    en: 'The statement has no text with "%". Write one, or fix the team\'s address in "settings".',
    de: 'Die Formulierung hat keinen Text mit „%“. Schreibe einen, oder lege die Anrede des Teams in "settings" fest.',
  },
  'tip-language-missing': {
    en: 'The tip is not written in "%". Add it, or take the language out of "languages".',
    de: 'Der Tipp steht nicht auf „%“ da. Ergänze ihn, oder nimm die Sprache aus "languages".',
  },
  repeated: {
    en: '"%" stands here twice. Keep one.',
    de: '„%“ steht hier zweimal. Behalte eines.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ProblemCode = keyof typeof SENTENCES;

/** A problem in one sentence and what to do in another, in the language of the interface. Plain text. */
export function describeProblem(problem: PackProblem, language: Language): string {
  return tell(SENTENCES[problem.code], problem.detail, language, LONGEST_DETAIL);
}

/** `['statements', 3, 'id']` as `statements[3].id`. */
export function writePath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function linesOf(problems: readonly PackProblem[]): readonly string[] {
  const lines = problems
    .slice(0, MOST_LINES)
    .map((problem) => `${problem.path || 'pack'}: ${describeProblem(problem, 'en')}`);
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, `and ${rest} more`] : lines;
}

/** A pack that can't be taken. The message lists the first problems; `problems` has them all. */
export class PackError extends Error {
  readonly problems: readonly PackProblem[];

  constructor(problems: readonly PackProblem[]) {
    super(['This pack was not taken. Mend these places and read it in again.', ...linesOf(problems)].join('\n'));
    this.name = 'PackError';
    this.problems = problems;
  }
}
