import type { Reading } from '../../analyzer/reading.ts';
import type { Hit } from '../contract.ts';

export type BlankKind = 'person' | 'agent' | 'date' | 'time' | 'amount' | 'number' | 'link' | 'place' | 'other';

/** A mark with what stands around it in its line, and what it seems to stand for. */
export interface Blank {
  readonly kind: BlankKind;
  /** What the mark says inside: "order number"; "" for "XXXX". */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** The line before and behind the mark. */
  readonly before: string;
  readonly after: string;
}

const PERSON =
  /^(?:(?:ticket|customer|client|user|contact|requester|recipient|first|last|full|sur|given|kunden?|der|des|dem|the) ?)*(?:name|firstname|lastname|surname|kunde|kundin|kunden|customer|client|anrede|requester|(?:vor|nach|kunden)name)(?: (?:des|der|of) .*)?$/;
const KINDS: readonly (readonly [BlankKind, RegExp])[] = [
  [
    'agent',
    /agent|mitarbeiter|signatur|signature|unterschrift|current_user|assignee|my name|mein name|your name|ihr name|dein name/,
  ],
  ['link', /\b(?:link|url)|_(?:link|url)/],
  [
    'number',
    /number|nummer|\bnr\b|\bno\b|_id\b|\.id\b|reference|referenz|aktenzeichen|tracking|ticket$|code|key\b|konto|iban/,
  ],
  ['time', /uhrzeit|\btime\b|zeitfenster|\bzeit\b/],
  ['date', /date|datum|\bday\b|\btag\b|termin|appointment|month|monat|year|jahr|deadline|frist/],
  ['amount', /amount|betrag|summe|price|preis|total|kosten|cost|value|wert|guthaben|balance/],
  ['place', /address|adresse|\bort\b|city|stadt|plz|filiale|store|standort|location/],
  ['person', PERSON],
];
/** Other names than a person's: "product name", "Firmenname". */
const THING = /(?:product|produkt|artikel|item|company|firma|firmen|team|department|abteilung|datei|file)/;
const AMOUNT_BEHIND = /^[.,X_\d]*\s?(?:€|euro?s?\b|eur\b|chf|franken|dollars?|pounds?|£|\$|%|prozent|percent)/i;
const SPAN_BEHIND =
  /^\s?(?:-\d+ |bis \d+ )?(?:business |working )?(?:werktag|tag|day|stunde|hour|woche|week|monat|month|jahr|year|minute)/i;

/** Reads a mark in its line. */
export function blankAt(hit: Hit, { request: { reply } }: Reading): Blank {
  const end = hit.end ?? 0;
  const start = startOf(hit.start ?? 0, end, reply);
  const lineEnd = reply.indexOf('\n', end);
  const before = reply.slice(reply.lastIndexOf('\n', start - 1) + 1, start);
  const after = reply.slice(end, lineEnd < 0 ? reply.length : lineEnd);
  const label = labelOf(reply.slice(start, end));
  return { kind: kindOf(label, before, after), label, start, end, before, after };
}

/** "XXX,XX Euro" is one blank. */
function startOf(start: number, end: number, reply: string): number {
  const before = /^[X_]+$/.test(reply.slice(start, end)) ? /[X_\d]+[.,]$/.exec(reply.slice(0, start)) : null;
  return start - (before?.[0].length ?? 0);
}

function kindOf(label: string, before: string, after: string): BlankKind {
  const said = label.toLowerCase();
  const named = THING.test(said) ? undefined : KINDS.find(([, pattern]) => pattern.test(said))?.[0];
  if (named) return named;
  if (label !== '') return 'other';
  if (AMOUNT_BEHIND.test(after) || /[€£$]\s?$/.test(before)) return 'amount';
  if (SPAN_BEHIND.test(after)) return 'time';
  if (/^\s?(?:uhr|am\b|pm\b)/i.test(after)) return 'time';
  if (/(?:number|nummer|no\.?|nr\.?|#|case|ticket|order|invoice|booking|id)\s*(?:is|lautet|ist|:)?\s*$/i.test(before))
    return 'number';
  return 'other';
}

/** What systems write short, as readers know it. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tel|phone|ph) (?:num|no|nr|nbr)\b|\btel(?:ephone)? number\b/gi, 'phone number'],
  [/(?<=(?:kunden|bestell|rechnungs|auftrags|sendungs|telefon|konto|vertrags|vorgangs)) ?(?:nr|no|num)\b/gi, 'nummer'],
  [/(?<=\w )(?:num|nbr|no|nr)\b|\b(?:num|nbr)\b/gi, 'number'],
  [/\baddr\b/gi, 'address'],
  [/\bacct\b/gi, 'account'],
  [/\bamt\b/gi, 'amount'],
  [/\b(?:inv)\b(?= (?:number|no|nr))/gi, 'invoice'],
  [/\b(?:ord)\b(?= (?:number|no|nr))/gi, 'order'],
  [/\bcust\b/gi, 'customer'],
  [/\bqty\b/gi, 'quantity'],
];

/** "{{ticket.requester.first_name}}" says "requester first name", "<insert date>" says "date". */
function labelOf(mark: string): string {
  if (/^[xX_.…]+[\d-]*$|^TODO$/.test(mark)) return '';
  const said = mark
    .replace(/[[\]{}<>%|$#]/g, ' ')
    .replace(/[._-]+/g, ' ')
    .replace(
      /\b(?:insert|here|enter|add|your own|einf[uü]gen|einsetzen|eintragen|hier|bitte|todo|tbd|placeholder|platzhalter|ticket(?= \w)|custom|field|value|variable)\b/gi,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return SHORT.reduce((label, [short, long]) => label.replace(short, long), said);
}
