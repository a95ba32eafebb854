import type { Reading } from '../analyzer/reading.ts';
import { linesOf, ofLine } from '../languages/lines.ts';
import type { Hit } from './contract.ts';

const BLANKS =
  'name|vorname|nachname|kundenname|kunde|kundin|anrede|customer|client|first ?name|last ?name|full ?name|surname|agent|mitarbeiter|insert|einf[uü]gen|eintragen|hier|here|date|datum|time|uhrzeit|zeit|day|tag|number|nummer|no\\.?|nr\\.?|order|bestell\\w*|auftrag\\w*|amount|betrag|summe|price|preis|product|produkt|artikel|item|link|url|address|adresse|company|firma|unternehmen|team|department|abteilung|ticket\\w*|reference|referenz|aktenzeichen|tracking\\w*|sendungsnummer|email|e-mail|phone|telefon\\w*|reason|grund|topic|thema|issue|problem|signature|signatur|unterschrift|x{2,}|\\.{3}|…|todo|tbd|placeholder|platzhalter|variable|feld|field|your \\w+|ihr \\w+|dein \\w+|rechnung\\w*|invoice\\w*|betreff|subject|ort|city|stadt|plz|monat|month|jahr|year|termin|appointment';
/** German compounds end in what is missing: "Liefertermin", "Kundennummer". */
const BLANK = String.raw`(?:\b(?:${BLANKS})|(?!update|rename)[A-Za-zÄÖÜäöüß]{3,}(?:name|nummer|datum|termin|zeit|betrag|adresse))\b`;
const INNER = String.raw`[^\[\]{}<>%\n]{0,40}`;
/** "(Titel ergänzen)": what the template tells its writer. */
const FILL_IN = 'einfügen|ergänzen|nachtragen';
/** Where a line greets somebody, up to the name. */
const GREETED = String.raw`(?<=^\s*(?:hi|hello|hey|hiya|dear|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|servus|moin|grüezi|sehr geehrte[rs]?)(?: (?:mr|mrs|ms|herr|frau|frau/herr|herr/frau)\.?)? )`;
/** Each with what a line must hold for it to fit: most hold nothing of these. */
const PATTERNS: readonly (readonly [sign: RegExp, pattern: RegExp])[] = [
  [/\{\{/, /\{\{[^{}\n]{1,80}\}\}/g],
  [/\$\{/, /\$\{[^{}:\n]{1,60}\}/g],
  [/\{/, new RegExp(String.raw`(?<![\w)\]=$.])\{\s*(?:${INNER}${BLANK}${INNER}|[a-z]+[_.][a-z_.]+)\s*\}`, 'gi')],
  [/\[/, new RegExp(String.raw`(?<![\w)\]])\[\s*(?:${INNER}${BLANK}${INNER})\s*\](?!\()`, 'gi')],
  [/</, new RegExp(String.raw`<{1,2}\s*(?:${INNER}${BLANK}${INNER})\s*>{1,2}`, 'gi')],
  [/<\w+_/, /<[a-z]{2,20}(?:_[a-z]{2,20}){1,3}>/g],
  [/<</, /<<[^<>\n]{1,40}>>/g],
  [/%/, new RegExp(String.raw`%{1,2}[\w.-]{0,20}(?:${BLANKS})[\w.-]{0,12}%{1,2}`, 'gi')],
  [/%%/, /%%\p{L}[\p{L}_.]*%%/gu],
  [/XX|_{3}|\.{6}|TODO/, /(?<![\p{L}\p{N}])(?:XX+|X{3,}[\d-]*|_{3,}|\.{6,}|TODO)(?![\p{L}\p{N}])/gu],
  [/#.+#/, /(?<![\p{L}\p{N}#])#{1,2}\p{L}{2,}(?:_\p{L}+)*#{1,2}(?![\p{L}\p{N}#])/gu],
  // Whatever stands in brackets where a name is greeted.
  [/[[{<]/, new RegExp(String.raw`${GREETED}[[{<][a-zäöü][^\][{}<>@\n]{1,40}[\]}>]`, 'gim')],
  [/NAME/, new RegExp(String.raw`${GREETED}(?:VOR|NACH|KUNDEN|FIRST|LAST|SUR)NAME(?!\p{L})`, 'gimu')],
  [/INSERT/, /(?<!\p{L})INSERT(?! (?:INTO|KEY|TASTE)\b)(?: \p{Lu}{2,})+(?!\p{L})/gu],
  [
    /\(/,
    new RegExp(
      String.raw`\((?:(?!bitte|please)${INNER}${BLANK}${INNER} (?:${FILL_IN})|insert (?:the |your )?${INNER}${BLANK}${INNER})\)`,
      'gi',
    ),
  ],
  // Where a value has to stand: "from HH:MM to 17:30", "am TT.MM.".
  [
    /HH:|DD[./-]|TT\./,
    /(?<=(?:^|\s)(?:from|until|till|at|by|on|von|ab|bis|um|am|zum) )(?:HH:MM|(?:DD|TT)([./-])MM\1?(?:YYYY|JJJJ|YY|JJ)?)(?![\p{L}\p{N}:])/gu,
  ],
  [/\|/, /\|[A-Z]+(?:_[A-Z]+)+\|/g],
  [
    /_/,
    /(?<![\p{L}\p{N}_])(?:[A-Z]+_)*(?:FIRSTNAME|LASTNAME|NAME|VORNAME|NACHNAME|CUSTOMER|KUNDE|AGENT)(?:_[A-Z]+)+(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])(?:[A-Z]+_)+(?:NAME|DATE|DATUM|NUMBER|NUMMER|VORNAME)(?![\p{L}\p{N}_])/gu,
  ],
];
/** A control that the customer shall press is written in brackets too. */
const CONTROL_BEFORE =
  /(?:click|tap|press|select|choose|open|hit|button|menu|tab|under|field|called|labelled|named|marked|klick\w*|tipp\w*|drück\w*|wähl\w*|öffn\w*|unter|auf|feld|schaltfläche|button|menü|reiter|knopf|taste|option|says?|steht|heißt|namens|says|\],?|>|→)(?:\s*(?:then|dann|and|und|or|oder|on|to|auf|the|den|die|das|in|bei|mit))*\s*["“„'‘]?\s*$/i;
/** "Under [link]" stands for an address, unless it is to be clicked. */
const NO_CONTROL =
  /^[[<{]+\s*(?:link|url|web-?site|web-?seite|telefonnummer|phone number|date|datum|uhrzeit|betrag|amount)\b/i;
const PRESSED = /\b(?:click|tap|press|hit|select|choose|klick|tipp|drück|wähl)\w*\b[^.!?\n]*$/i;
const CODE_TALK =
  /\{\{|\$\{|<\/?\w+>|\b(?:placeholders?|template|merge (?:tag|field)s?|variables?|liquid|api|endpoint|json|html|regex|webhook|snippet|bash|sql|csv|xml|ya?ml|mail ?merge|syntax|platzhalter\w*|vorlagen?|variablen?|serienbrief\w*|serienmails?|schnittstelle|etiketten?vorlage)\b/i;
/** So does a reply in which these stand. */
const TELLS_OF_CODE =
  /\b(?:placeholders?|snippets?|merge tags?|regex|config file|platzhalter\w*|serienbrief\w*|konfigurationsdatei)\b/i;
/** Who names the brackets wants them typed, in a greeting too. */
const NAMES_BRACKETS =
  /\b(?:curly|square|angle|with the|in|including the) (?:brackets|braces)\b|\bbrackets included\b|\b(?:geschweiften?|eckigen?|spitzen?|in|mit) klammern\b/i;
const EXPLAINS_BEFORE =
  /(?:replac\w+|ersetz\w*|swap\w*|instead of|anstelle von|statt|formats?|pattern|muster|schema|looks? like|like this|sieht so aus|sehen so aus|starts? with|begins? with|beginn\w* mit|fängt mit|such as|e\.g\.|z\. ?b\.)\s*:?\s*(?:the|den|die|das|word|wort|text)?\s*["„“'‘]?$/i;
const EXPLAINS_AFTER =
  /^["”“'’]?\s*(?:stands? for|is replaced|are replaced|wird\b.{0,20}ersetzt|steht für|means|bedeutet|with your|by your|durch ihre?n?|durch deine?n?)/i;
const CODE = /`[^`\n]*`|```[\s\S]*?```/g;

/** Template marks that nobody filled: not those that the helpdesk fills, nor brackets and code that the customer needs. */
export function placeholderMarks(reading: Reading): readonly Hit[] {
  const signs = linesOf(reading.own).reduce((bits, line) => bits | openersIn(line), 0);
  if (signs === 0) return [];
  const patterns = PATTERNS.filter((_, at) => (signs & (1 << at)) !== 0);
  const text = reading.own.replace(CODE, (code) => ' '.repeat(code.length));
  const hits = patterns.flatMap(([, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return distinct(hits).filter((hit) => !isMeant(hit, text, reading));
}

/** The signs that a line holds, as bits in the order of the patterns. */
const openersIn = ofLine(({ text }) =>
  PATTERNS.reduce((bits, [sign], at) => (sign.test(text) ? bits | (1 << at) : bits), 0),
);

const tellsOfCode = ofLine(({ text }) => TELLS_OF_CODE.test(text));

function distinct(hits: readonly { start: number; end: number }[]): readonly Hit[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = -1;
  return sorted.filter(({ end }) => {
    const within = end <= reached;
    reached = Math.max(reached, end);
    return !within;
  });
}

function isMeant({ start, end }: Hit, text: string, reading: Reading): boolean {
  if (isTypography(start ?? 0, end ?? 0, text) || isPartOfCode(start ?? 0, end ?? 0, text)) return true;
  if (NAMES_BRACKETS.test(lineAround(start ?? 0, text))) return true;
  if (isMasked(start ?? 0, end ?? 0, text) || (speaksOfCode(reading) && !inGreeting(start ?? 0, reading))) return true;
  const mark = text.slice(start ?? 0, end ?? 0);
  if (reading.customer.all.some((message) => message.text.includes(mark)) && /[[\]{}<>%$]/.test(mark)) return true;
  if (isExplained(start ?? 0, end ?? 0, text) && !inGreeting(start ?? 0, reading)) return true;
  const inner = mark.replace(/^\{\{\s*|\s*\}\}$/g, '');
  if (mark.startsWith('{{') && (reading.request.filledOnSend ?? []).some((prefix) => inner.startsWith(prefix)))
    return true;
  return (
    /^[[<{]/.test(mark) &&
    !/^\{\{/.test(mark) &&
    isControl(mark, text.slice(Math.max(0, (start ?? 0) - 40), start ?? 0))
  );
}

function isControl(mark: string, before: string): boolean {
  // Names with an underscore stand on no button.
  if (/^[[<{]\s*[a-z]+_[a-z_]+/.test(mark)) return false;
  return CONTROL_BEFORE.test(before) && (!NO_CONTROL.test(mark) || PRESSED.test(before));
}

/** Account and card numbers are masked by X's on purpose, and end in some of their digits. */
function isMasked(start: number, end: number, text: string): boolean {
  const mark = text.slice(start, end);
  if (/^x{4,}-?\d{2,}$/i.test(mark)) return true;
  if (!/^x+$/i.test(mark)) return false;
  const [before] = /[\dx\s-]{0,24}$/i.exec(text.slice(0, start)) ?? [''];
  const [after] = /^[\dx\s-]{0,24}/i.exec(text.slice(end)) ?? [''];
  return /(?:\d|x)[\s-]*$/i.test(before) ? /\d/.test(before + after) : /^[\s-]*(?:\d|x[\dx\s-]*\d)/i.test(after);
}

/** The ticket is about templates or code, so marks in the text are what it talks of. */
function speaksOfCode(reading: Reading): boolean {
  return linesOf(reading.own).some(tellsOfCode) || reading.customer.all.some(({ text }) => CODE_TALK.test(text));
}

/** "Replace [your-shop] with …", "numbers look like XX-1": the reply tells what the mark stands for. */
function isExplained(start: number, end: number, text: string): boolean {
  return (
    EXPLAINS_BEFORE.test(text.slice(Math.max(0, start - 60), start)) || EXPLAINS_AFTER.test(text.slice(end, end + 40))
  );
}

function lineAround(start: number, text: string): string {
  const end = text.indexOf('\n', start);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, end < 0 ? text.length : end);
}

function inGreeting(start: number, { greeting }: Reading): boolean {
  return greeting !== null && start < greeting.end + 20;
}

/** Kisses at the end of a line, and lines drawn across. */
function isTypography(start: number, end: number, text: string): boolean {
  const line = text.slice(
    text.lastIndexOf('\n', start - 1) + 1,
    text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end),
  );
  if (/^\s*[_.]+\s*$/.test(line)) return true;
  return /^x+$/i.test(text.slice(start, end)) && /^[\s!.]*$/.test(text.slice(end)) && !/\d/.test(line);
}

/** "/orders?number=<order number>", "[name]@example.com". */
function isPartOfCode(start: number, end: number, text: string): boolean {
  return /[=/?&:@]/.test(text.charAt(start - 1)) || text.charAt(end) === '@';
}
