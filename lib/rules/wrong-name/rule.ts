import type { Reading } from '../../analyzer/reading.ts';
import { fold } from '../../languages/fold.ts';
import { remembered } from '../../languages/remembered.ts';
import { readPersonName } from '../../library/person-name.ts';
import { sameName } from '../../thread/nicknames.ts';
import type { Rule } from '../contract.ts';

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|sir|madam|ing|mag|dipl|univ|med|familie)$/;
const SIGN_OFF_LINES = 3;
const REMEMBERED_NAMES = 50;
/** "my name is Lena", "hier ist Lena", "Lena here". */
const INTRODUCTION =
  /(?:my name is|my name's|i am|i'm|i’m|this is|it's|mein name ist|ich bin|ich heiße|hier ist|hier schreibt|hier spricht|name:)\s+((?:\p{Lu}[\p{L}’'-]+\s?){1,3})/giu;

/** The reply greets somebody else than the customer. */
export const rule: Rule = {
  id: 'wrong-name',
  group: 'form',
  severity: 'warning',
  check(reading) {
    const greeted = reading.greeting?.name;
    const person = readPersonName(reading.request.customerName);
    if (!greeted || !person || !reading.greeting) return [];
    const given = [...parts(greeted.text), ...alsoGreeted(reading, greeted.end)];
    if (given.some((name) => parts(person.full).some((own) => fits(name, own)))) return [];
    const known = knownNames(reading, person.full);
    // A surname cannot be checked against a first name alone.
    if (given.length === 0 || (reading.greeting.titled && known.length < 2)) return [];
    if (given.some((name) => known.some((own) => fits(name, own)))) return [];
    return [{ start: greeted.start, end: greeted.end, values: { name: person.full } }];
  },
};

/** The customer's name, and the names that the customer's messages carry or are signed with. */
function knownNames(reading: Reading, full: string): readonly string[] {
  const messages = reading.customer.all;
  const signed = messages.flatMap(({ text }) => text.trim().split('\n').slice(-SIGN_OFF_LINES).flatMap(closingWords));
  const introduced = messages.flatMap(({ text }) =>
    [...text.matchAll(INTRODUCTION)].flatMap(([, name]) => parts(name ?? '')),
  );
  return [...parts(full), ...messages.flatMap(({ name }) => parts(name ?? '')), ...signed, ...introduced];
}

/** "Hi Jo and Sam": the customer may be either of them. */
function alsoGreeted({ request: { reply } }: Reading, end: number): readonly string[] {
  return parts(
    /^(?:\s*(?:,|&|\/|\+|and|und)\s*\p{Lu}[\p{L}’'-]+)+/u
      .exec(reply.slice(end))?.[0]
      .replace(/[,&/+]|\b(?:and|und)\b/g, ' ') ?? '',
  );
}

function closingWords(line: string): readonly string[] {
  const words = line
    .trim()
    .split(/[\s,.]+/)
    .filter(Boolean);
  const last = words.slice(-3);
  return last.filter((word) => /^\p{L}[\p{L}'’-]+$/u.test(word)).map(fold);
}

const parts = remembered(
  (name): readonly string[] =>
    name
      .split(/[\s.,()\-–]+/)
      .map(fold)
      .filter((part) => part !== '' && !TITLE.test(part)),
  REMEMBERED_NAMES,
);

function fits(name: string, own: string): boolean {
  if (own.length === 1 || name.length === 1) return own.charAt(0) === name.charAt(0);
  return sameName(name, own);
}
