import type { Reading } from '../../analyzer/reading.ts';
import { addressOf } from '../to-reader.ts';
import type { Blank } from './blank.ts';
import type { Rephrased } from './filled.ts';
import { type Way, waysOf } from './rephrasing.ts';

const REST = /^(?:[.,X_\d]*[X_\d]|[X_-]+)?(?:\s?(?:€|Euro|EUR|CHF|Franken|%|Prozent))?/;
const MORE = /^(?=[\s.,;!?)]|$)/;
const NOUN = String.raw`(\p{Lu}\p{L}+)`;

const WAYS: readonly Way[] = [
  { kinds: 'all', before: / ?\([^()\n]{0,30}$/, behind: /^\s?\)/, text: '' },
  {
    kinds: 'all',
    before: /\b(?:kostet|dauert|beträgt) $/,
    behind: /^[.,X_\d]*(?:\s?(?:€|Euro|CHF|%|Werktage|Tage|Stunden|Wochen|Minuten))? und (?=\p{Ll}+t\b)/u,
    text: '',
  },
  {
    kinds: 'all',
    before: new RegExp(String.raw`\b([Dd](?:ie|as|er)|[Ii]hre?|[Dd]eine?|[Uu]nsere?) ${NOUN} (kostet|dauert) $`, 'u'),
    behind: /^[.,X_\d]*(?:\s?(?:€|Euro|CHF|%|Werktage|Tage|Stunden|Wochen|Minuten))?/,
    text: '{howmuch} $1 $2 $3, schreibe ich {ihnen} noch',
  },
  {
    kinds: ['number', 'other', 'link'],
    before:
      /(?<=\b(?:erreich(?:en|st|t|bar)|ruf(?:en|e|t)?|anruf(?:en)?|schreib(?:en|e|t)?|meld(?:en|e|et)?)\b[^.!?]{0,20}) (?:unter|über|via|auf)(?: der (?:Telefonn|N)ummer)? $/i,
    text: '',
  },
  { kinds: ['time', 'date'], before: /\bzwischen $/i, behind: /^(?: Uhr)? und (?=\d)/, text: 'bis ' },
  { kinds: ['time', 'date'], before: /\bzwischen (\d[\d.:]*)(?: Uhr)? und $/i, text: 'ab $1' },
  {
    kinds: ['link'],
    before:
      /[ ,]*(?:\b(?:hier|unter|über|auf|via|mit))?(?: (?:diesem|dem|diesen|den|folgendem|folgendem) (?:Link|Seite))?:? ?\(?$/,
    behind: /^\)?/,
    text: '',
  },
  { kinds: 'all', before: / ?\((?:[\p{L}-]+ ?(?:Nr\.?)?:? ?)?$/u, behind: /^\s?\)/, text: '' },
  {
    kinds: ['number', 'other'],
    before: new RegExp(String.raw`(?<=\p{L})(?:,| mit der| unter der)? ?(?:Nr\.?|Nummer|${NOUN}?nummer|#):? ?#?$`, 'u'),
    behind: MORE,
    text: '',
  },
  {
    kinds: ['number'],
    before:
      /\b((?:[Ii]hre?|[Dd]eine?|[Dd]ie|[Dd]er|[Uu]nsere?)[mnrs]? (?:Bestellung|Rechnung|Buchung|Auftrag|Sendung|Ticket|Vorgang|Reklamation|Anfrage|Vertrag)) ?#?$/u,
    behind: MORE,
    text: '$1',
  },
  {
    kinds: ['number'],
    before: /\b(Bestellung|Rechnung|Buchung|Sendung|Reklamation|Anfrage) ?#?$/,
    behind: MORE,
    text: '{ihre} $1',
  },
  {
    kinds: 'all',
    before: new RegExp(
      String.raw`\b([Dd](?:ie|as)|[Ii]hre?|[Dd]eine?) ${NOUN} (?:ist|lautet|beträgt|beläuft sich auf):? ?$`,
      'u',
    ),
    behind: REST,
    text: '$1 $2 schreibe ich {ihnen} noch',
  },
  {
    kinds: 'all',
    before: new RegExp(String.raw`\b[Dd]er ${NOUN} (?:ist|lautet|beträgt|beläuft sich auf):? ?$`, 'u'),
    behind: REST,
    text: 'den $1 schreibe ich {ihnen} noch',
  },
  {
    kinds: ['time'],
    before: /\b(?:in|innerhalb von|binnen) $/i,
    behind: /^\s?(?:Werk|Arbeits)?[Tt]agen/,
    text: 'in einigen Tagen',
  },
  { kinds: ['time'], before: /\b(?:in|innerhalb von|binnen) $/i, behind: /^\s?Stunden/, text: 'in einigen Stunden' },
  { kinds: ['time'], before: /\b(?:in|innerhalb von|binnen) $/i, behind: /^\s?Wochen/, text: 'in einigen Wochen' },
  {
    kinds: ['time'],
    before: / (?:für|nach|von|seit)? ?$/i,
    behind: /^\s?(?:Werktage?n?|Tage?n?|Stunden?|Wochen?|Monate?n?|Jahre?n?|Minuten?)\b/,
    text: '',
  },
  {
    kinds: ['date', 'time'],
    before: /\bbis (?:zum |spätestens )?$/i,
    behind: /^(?: Uhr)?(?=[.!?]|$)/,
    text: 'bis zu einem Termin, den ich {ihnen} noch nenne',
  },
  {
    kinds: ['date', 'time'],
    before: /\bbis (?:zum |spätestens )?$/i,
    behind: /^(?: Uhr)?,?(?= )/,
    text: 'bis zu einem Termin, den ich {ihnen} noch nenne,',
  },
  {
    kinds: ['date', 'time'],
    before: /,? \b(?:am|ab dem|ab|vom|zum|für den|um|gegen|seit dem|seit|zwischen|von|der|den) $/i,
    behind: /^(?: Uhr)?(?=[\s.,;!?)]|$)/,
    text: '',
  },
  {
    kinds: ['date', 'time'],
    before: /(?<!\bbis )\b(?:am|für den|zum) $/i,
    behind: /^(?=[.!?]|$)/,
    text: 'an einem Tag, den ich {ihnen} noch nenne',
  },
  { kinds: ['amount'], before: /,? \b(?:in Höhe von|von|für|um|über|zu|mit) (?:bis zu )?€?$/i, behind: REST, text: '' },
  { kinds: ['amount'], before: /€?$/, behind: REST, text: 'den Betrag' },
  { kinds: ['place'], before: /,? \b(?:in|an|unter|nach|bei|zu|aus)(?: der| die| dem)? $/i, behind: MORE, text: '' },
  {
    kinds: ['place', 'number', 'other', 'date', 'time'],
    before:
      /\b([Dd]e[rnms]|[Dd]ie|[Dd]as|[Ii]hr(?:e[mnrs]?)?|[Dd]ein(?:e[mnrs]?)?|[Uu]nser(?:e[mnrs]?)?|eine?[mnrs]?) $/,
    text: '$1 {label}',
  },
  {
    kinds: ['place', 'number', 'other'],
    before: /(?:^|(?<=[\s"„(]))(?<!\b(?:mit|bei|von|zu|aus|nach|seit|unter|in|an|auf|gegenüber) )$/,
    text: '{ihr} {label}',
  },
  {
    kinds: ['place', 'number', 'other'],
    before: /\b(mit|bei|von|zu|aus|nach|unter|auf|in|an) $/,
    text: '$1 {ihrem} {label}',
  },
  {
    kinds: 'all',
    before: /,? \b(?:mit|für|über|von|bei|zu|an|in|wegen)(?: der| die| dem| das| den)? $/i,
    behind: MORE,
    text: '',
  },
  { kinds: 'all', before: / $/, behind: MORE, text: '' },
];

/** Names that systems give to values, as readers call them. */
const NAMES: Readonly<Record<string, string>> = {
  'order number': 'Bestellnummer',
  'invoice number': 'Rechnungsnummer',
  'tracking number': 'Sendungsnummer',
  'customer number': 'Kundennummer',
  'licence key': 'Lizenzschlüssel',
  'license key': 'Lizenzschlüssel',
  'phone number': 'Telefonnummer',
  'account number': 'Kontonummer',
  'reference number': 'Referenznummer',
  'delivery date': 'Lieferdatum',
  date: 'Datum',
  amount: 'Betrag',
  product: 'Produkt',
  address: 'Adresse',
};
const FEMININE =
  /(?:nummer|adresse|rechnung|bestellung|lieferung|zeit|abteilung|firma|stadt|mail|referenz|summe|id|frist|karte|iban|pin|marke|buchung|anfrage)$/i;
const NEUTER =
  /(?:datum|produkt|jahr|gerät|team|ticket|aktenzeichen|unternehmen|thema|problem|konto|passwort|kennwort|modell|paket)$/i;

/** German without the value. */
export function withoutDe(blank: Blank, reading: Reading): readonly Rephrased[] {
  const du = addressOf(reading) === 'du';
  const label = nounOf(blank.label);
  const own = du ? 'dein' : 'Ihr';
  const ending = FEMININE.test(label) ? ['e', 'er', 'e'] : NEUTER.test(label) ? ['', 'em', ''] : ['en', 'em', ''];
  const first = blank.before.trim() === '' || /[.!?] $/.test(blank.before);
  const fill = (text: string) =>
    text
      .replace(/\{howmuch\}(?=.* (kostet|dauert),)/, (_, verb: string) => (verb === 'kostet' ? 'was' : 'wie lange'))
      .replace('{ihnen}', du ? 'dir' : 'Ihnen')
      .replace('{ihrem}', own + ending[1])
      .replace('{ihre}', `${own}e`)
      .replace('{ihr}', own + (first ? ending[2] : ending[0]))
      .replace('{label}', label);
  if (label !== '' && blank.after.trimStart().toLowerCase().startsWith(label.toLowerCase()))
    return [{ lead: 0, tail: 1, text: '' }];
  return waysOf(blank, label === '' ? WAYS.filter(({ text }) => !text.includes('{label}')) : WAYS, fill);
}

/** "retouren adresse" as "Retourenadresse". */
function nounOf(label: string): string {
  const said = label.toLowerCase().replace(/^(?:ihre?|deine?|unsere?) /, '');
  const known = NAMES[said];
  if (known) return known;
  const joined = said.split(' ').length === 2 ? said.replace(' ', '') : said;
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
