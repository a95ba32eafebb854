import type { ThreadMessage } from '../../analyzer/contract.ts';
import type { Given } from './contract.ts';

/** "FB-80344", "TKM884210", "P-2025-318": capitals, and a hyphen or five digits: "F0512", "RAL7016" and "EUR300" are something else. */
const ID = String.raw`(?=\p{Lu}{1,4}-[\p{Lu}\d-]{0,24}\d{3}|\p{Lu}{1,4}\d{5})\p{Lu}{1,4}-?\d[\p{Lu}\d]{1,11}(?:-[\p{Lu}\d]{1,8}){0,2}`;
/** Alone between marks, it says of nothing what it is the number of. */
const ALONE = new RegExp(
  String.raw`(?:^|[.,;!?–—\n]\s{0,3}|[-–—] )(?<value>${ID})(?=\s{0,3}(?:$|[.;!?\n]| [-–—] ))`,
  'gu',
);
/** Named by what it stands on, or as a reference, whatever it refers to. */
const REFERRED =
  /(?<!\p{L})(?:[Rr]ef(?:erence)?|[Ss]lip|[Dd]ocket|[Rr]eferenz|[Aa]bholschein|[Aa]bholzettel|[Ll]aufzettel|(?:[Jj]ob|[Zz]ettel)(?=[ .:#-]{1,2}(?:[Nn]umber|[Nn]o|[Nn]r|[Nn]ummer|is|ist)(?!\p{L})))(?:[ .:#-]{1,2}(?:[Nn]umber|[Nn]o|[Nn]r|[Nn]ummer|is|ist)){0,2}[ .:#]{1,3}(?<value>(?:\p{Lu}{1,4}-?)?\d[\p{Lu}\d-]{2,14})(?![\p{L}\d%€$£]|[.,:]\d| (?:days?|weeks?|months?|years?|miles?|k?m|metres?|euros?|pounds?)(?!\p{L}))/gu;
/** Wherever it stands: where there are two, none is the only one. */
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}\d-])(?<value>${ID})`, 'gu');
const YEAR = /^(?:19|20)\d{2}$/;

type Reference = Pick<Given, 'words' | 'value'>;

const known = new WeakMap<readonly ThreadMessage[], { readonly reference: Reference | null }>();

/**
 * The only number that the customer gave without saying of what: alone ("… in the bin again. FB-80344."), as a reference
 * or as what stands on a slip. It answers for an order's, a booking's or a contract's number; of several none does.
 */
export function referenceIn(thread: readonly ThreadMessage[]): Reference | null {
  const kept = known.get(thread);
  if (kept) return kept.reference;
  const values = new Set(
    thread.flatMap(({ author, text }) =>
      author === 'customer' ? [ALONE, REFERRED].flatMap((all) => valuesIn(text, all)) : [],
    ),
  );
  const [value] = values;
  const isOnly = value !== undefined && values.size === 1 && !isAmongOthers(value, thread);
  const reference = isOnly ? { words: value, value } : null;
  known.set(thread, { reference });
  return reference;
}

function isAmongOthers(value: string, thread: readonly ThreadMessage[]): boolean {
  return thread.some(
    ({ author, text }) => author === 'customer' && valuesIn(text, ANYWHERE).some((one) => one !== value),
  );
}

function valuesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.value ?? '').filter((value) => !YEAR.test(value));
}
