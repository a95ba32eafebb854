import { remembered } from '../languages/remembered.ts';

/** Words that show that a name is a company's, a mailbox's or a role's, in both languages. */
const NO_PERSON = new Set(
  `ag co corp corporation eg ev gbr gmbh group gruppe holding inc kg kgaa limited llc llp ltd mbh ohg plc se ug
  accounting admin administration anonymous anonym anrufer billing buchhaltung caller customer einkauf empfang hello
  helpdesk hilfe hotline info kunde kundenservice kundin mail marketing newsletter noreply office postmaster rechnung
  sales sekretariat service support team unbekannt unknown user vertrieb verwaltung visitor besucher webmaster`.split(
    /\s+/,
  ),
);
const TITLES = new Set(['dr', 'prof', 'dipl', 'ing', 'med', 'phd', 'sir', 'dame', 'mag']);
const SALUTATIONS = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'herr', 'frau', 'familie', 'fam', 'family']);
const REMEMBERED = 200;
const NAME_WORD = /^\p{L}[\p{L}\p{M}'’.-]*$/u;

export interface PersonName {
  /** null when it can't be told, as in "Frau Klein". */
  readonly first: string | null;
  readonly full: string;
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll('.', '');
}

/** "Klein, Petra" as "Petra Klein". */
function inOrder(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim());
  return first && more.length === 0 ? `${first} ${last}` : name;
}

function withCapitals(word: string): string {
  return word.toLowerCase().replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

/** Only a name that is all small or all large letters is rewritten: "PETRA KLEIN", "petra klein". */
function inCase(words: readonly string[]): readonly string[] {
  const name = words.join(' ');
  const even = name === name.toLowerCase() || (name === name.toUpperCase() && name.length > 3);
  return even ? words.map(withCapitals) : words;
}

function looksLikePerson(words: readonly string[], name: string): boolean {
  if (words.length === 0 || words.length > 6) return false;
  if (!words.every((word) => NAME_WORD.test(word) && !NO_PERSON.has(bare(word)))) return false;
  return words.length > 1 || name !== name.toLowerCase();
}

/**
 * Reads a requester's display name. null for mailboxes, handles, companies and roles: nobody should be greeted as
 * "Info". A single word in small letters is taken for a login.
 */
export function readPersonName(displayName: string | null | undefined): PersonName | null {
  return read(displayName ?? '').name;
}

/** The same few names are asked for at every key press. */
const read = remembered((displayName) => ({ name: personNameOf(displayName) }), REMEMBERED);

function personNameOf(displayName: string): PersonName | null {
  const name = inOrder(displayName.replace(/\([^()]*\)/g, ' ').trim());
  const words = name.split(/\s+/).filter(Boolean);
  if (!looksLikePerson(words, name)) return null;
  const written = inCase(words);
  const salutation = SALUTATIONS.has(bare(written[0] ?? ''));
  const given = written.filter((word) => !TITLES.has(bare(word)));
  const first = given[0] ?? null;
  return { first: salutation || first === null || bare(first).length < 2 ? null : first, full: written.join(' ') };
}
