import type { Language } from '../analyzer/contract.ts';

/** What a statement leaves open. `example` names only the languages in which the placeholder can be used. */
export interface PlaceholderEntry {
  /** What stands in its place while it is empty. */
  readonly short: Readonly<Record<Language, string>>;
  /** What the agent is asked for, in the language of the interface. */
  readonly label: Readonly<Record<Language, string>>;
  readonly example: Readonly<Partial<Record<Language, string>>>;
}

/**
 * The placeholders, by the words between the braces. What stands behind the colon is the form: German needs its
 * cases, and a formal greeting the whole name. Every value is a noun phrase or a name that fits where it stands:
 * `time` and `day` after "by" and "bis", `order` without an article, `step` after "tried" and "versucht,".
 */
export const PLACEHOLDERS = {
  customer: {
    short: { en: 'first name', de: 'Vorname' },
    label: { en: "customer's first name", de: 'Vorname der Kundin oder des Kunden' },
    example: { en: 'Dana', de: 'Petra' },
  },
  'customer:full': {
    short: { en: 'full name', de: 'voller Name' },
    label: { en: "customer's full name", de: 'voller Name der Kundin oder des Kunden' },
    example: { en: 'Dana Ruiz', de: 'Petra Klein' },
  },
  agent: {
    short: { en: 'your first name', de: 'dein Vorname' },
    label: { en: 'your first name', de: 'dein Vorname' },
    example: { en: 'Noor', de: 'Jonas' },
  },
  'agent:full': {
    short: { en: 'your full name', de: 'dein voller Name' },
    label: { en: 'your full name', de: 'dein voller Name' },
    example: { en: 'Noor Haddad', de: 'Jonas Adler' },
  },
  waiting: {
    short: { en: 'time waited', de: 'Wartezeit' },
    label: { en: 'time waited', de: 'Wartezeit (englisch)' },
    example: { en: 'two days' },
  },
  'waiting:acc': {
    short: { en: 'time waited', de: 'Wartezeit' },
    label: { en: 'time waited (German, accusative)', de: 'Wartezeit (wen oder was?)' },
    example: { de: 'zwei Tage' },
  },
  'waiting:dat': {
    short: { en: 'time waited', de: 'Wartezeit' },
    label: { en: 'time waited (German, dative)', de: 'Wartezeit (seit wem oder was?)' },
    example: { de: 'zwei Tagen' },
  },
  topic: {
    short: { en: 'the matter', de: 'Thema' },
    label: { en: 'the matter, with its article', de: 'Thema mit Artikel (englisch)' },
    example: { en: 'the missing parcel' },
  },
  'topic:nom': {
    short: { en: 'the matter', de: 'Thema' },
    label: { en: 'the matter (German, nominative)', de: 'Thema mit Artikel (wer oder was?)' },
    example: { de: 'der fehlende Betrag' },
  },
  'topic:acc': {
    short: { en: 'the matter', de: 'Thema' },
    label: { en: 'the matter (German, accusative)', de: 'Thema mit Artikel (wen oder was?)' },
    example: { de: 'den fehlenden Betrag' },
  },
  'topic:dat': {
    short: { en: 'the matter', de: 'Thema' },
    label: { en: 'the matter (German, dative)', de: 'Thema mit Artikel (mit wem oder was?)' },
    example: { de: 'dem fehlenden Betrag' },
  },
  feeling: {
    short: { en: 'how it is', de: 'wie es ist' },
    label: { en: "how the matter is, in the customer's word", de: 'wie die Sache ist, mit dem Wort der Kundin' },
    example: { en: 'frustrating', de: 'ärgerlich' },
  },
  order: {
    short: { en: 'order', de: 'Bestellung' },
    label: { en: 'order or invoice with its number', de: 'Bestellung oder Rechnung mit Nummer' },
    example: { en: 'order 4711', de: 'Bestellung 4711' },
  },
  ticket: {
    short: { en: 'ticket number', de: 'Ticketnummer' },
    label: { en: 'ticket number', de: 'Ticketnummer' },
    example: { en: '#4711', de: '#4711' },
  },
  time: {
    short: { en: 'time', de: 'Zeitpunkt' },
    label: { en: 'time that fits after "by"', de: 'Zeitpunkt, der nach „bis“ passt' },
    example: { en: '5 pm today', de: 'heute 17 Uhr' },
  },
  day: {
    short: { en: 'day', de: 'Tag' },
    label: { en: 'day that fits after "by"', de: 'Tag, der nach „bis“ passt' },
    example: { en: 'Friday', de: 'Freitag' },
  },
  colleague: {
    short: { en: 'colleague', de: 'Name' },
    label: { en: "colleague's name", de: 'Name der Kollegin oder des Kollegen' },
    example: { en: 'Sam Okoro', de: 'Jana Vogt' },
  },
  team: {
    short: { en: 'team', de: 'Team' },
    label: { en: 'team, as in "our warehouse"', de: 'Team (englisch)' },
    example: { en: 'our warehouse' },
  },
  'team:acc': {
    short: { en: 'team', de: 'Team' },
    label: { en: 'team (German, accusative)', de: 'Team mit „unser“ (wen?)' },
    example: { de: 'unsere Buchhaltung' },
  },
  'team:dat': {
    short: { en: 'team', de: 'Team' },
    label: { en: 'team (German, dative)', de: 'Team mit „unser“ (mit wem?)' },
    example: { de: 'unserer Buchhaltung' },
  },
  step: {
    short: { en: 'step', de: 'Schritt' },
    label: { en: 'step that fits after "tried"', de: 'Schritt, der nach „versucht,“ passt' },
    example: { en: 'signing out and in again', de: 'die App neu zu öffnen' },
  },
  amount: {
    short: { en: 'amount', de: 'Betrag' },
    label: { en: 'amount with currency', de: 'Betrag mit Währung' },
    example: { en: '$49.90', de: '49,90 €' },
  },
  link: {
    short: { en: 'link', de: 'Link' },
    label: { en: 'link', de: 'Link' },
    example: { en: 'https://example.com/status', de: 'https://example.com/status' },
  },
} as const satisfies Readonly<Record<string, PlaceholderEntry>>;

export type Placeholder = keyof typeof PLACEHOLDERS;

/** One placeholder in a text, at UTF-16 offsets, braces included. `key` is null when nobody knows the word. */
export interface PlaceholderSpan {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly key: Placeholder | null;
}

const WORD = /\{([^{}]*)\}/g;

function isPlaceholder(word: string): word is Placeholder {
  return Object.hasOwn(PLACEHOLDERS, word);
}

/** The catalogue's entry, widened so that every language may be asked for. */
export function placeholderEntry(key: Placeholder): PlaceholderEntry {
  return PLACEHOLDERS[key];
}

/** Every `{word}` of a text, known or not, in order. */
export function placeholdersIn(text: string): readonly PlaceholderSpan[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const word = match[1] ?? '';
    return {
      start: match.index,
      end: match.index + match[0].length,
      word,
      key: isPlaceholder(word) ? word : null,
    };
  });
}
