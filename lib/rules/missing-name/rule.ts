import type { Language } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { Sentence } from '../../languages/contract.ts';
import { fold } from '../../languages/fold.ts';
import { ofForm } from '../../languages/forms.ts';
import { remembered } from '../../languages/remembered.ts';
import type { PersonName } from '../../library/person-name.ts';
import { sameName } from '../../thread/nicknames.ts';
import type { Hit, Rule } from '../contract.ts';
import { placeholderMarks } from '../placeholder-marks.ts';
import { salutationLine, salutationOf } from './greeted.ts';
import { knownName } from './known-name.ts';

const SHORTEST = 2;
const REMEMBERED_NAMES = 20;
const REMEMBERED_WORDS = 500;
/** As far as this from the reply's beginning, a name is greeted though it is written small. */
const GREETED = 2;
const PARTICLE = /^(?:von|van|de|der|den|zu|da|di|du|la|le|el|al|bin|dr|prof|mr|mrs|ms|herr|frau|jr|sr)$/;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|herrn?|frau|familie|liebe[rs]?|dear|hi|hello|hallo|thanks|danke)$/;
/** "Thanks for the photo" is read as a greeting where a name follows; without one it greets nobody. */
const NO_GREETING = /^(?:thanks|thank you|many thanks|sorry|danke|vielen dank)\b/i;

/** An email that greets nobody by name though the name is known, or a first email without any greeting. */
export const rule: Rule = {
  id: 'missing-name',
  group: 'form',
  severity: 'hint',
  check(reading) {
    if (reading.channel !== 'email' || reading.sentences.length === 0) return [];
    const name = knownName(reading);
    if (!name || isNamed(name, reading)) return [];
    return greeted(reading);
  },
};

function greeted(reading: Reading): readonly Hit[] {
  const { greeting, own } = reading;
  if (greeting?.name) return [];
  if (holdsPlaceholder(reading)) return [];
  if (greeting && !NO_GREETING.test(own.slice(greeting.start))) return [salutationOf(reading, greeting)];
  const line = greeting ? null : salutationLine(reading);
  if (line) return [line];
  const first = !(reading.request.thread ?? []).some(({ author }) => author === 'agent');
  return first ? [{ start: null, end: null, message: 'none' }] : [];
}

/** A name that is filled on sending, or that another rule finds unfilled. */
function holdsPlaceholder(reading: Reading): boolean {
  const first = /^\s*[^\n]*/.exec(reading.own)?.[0] ?? '';
  return first.includes('{{') || placeholderMarks(reading).some(({ start }) => (start ?? first.length) < first.length);
}

/**
 * Any part of the name, or a short form of it, anywhere in the reply. Behind the first line it has to stand as a name
 * does, since many names are words too: "will", "Klein", "May".
 */
function isNamed({ full }: PersonName, reading: Reading): boolean {
  const { parts, isForm } = namesakesOf(full);
  return reading.sentences.some((sentence) =>
    sentence.wording.tokens.some(({ form }, at) => {
      const { capital, words } = spelledAs(form);
      if (sentence.line > 0 && !(capital && standsAsName(sentence, at, reading.language))) return false;
      const mayBeForm = capital || (sentence.line === 0 && at <= GREETED);
      return words.some((word) => parts.has(word) || (mayBeForm && word.length > 2 && isForm(word)));
    }),
  );
}

const spelledAs = ofForm(({ text, norm }) => ({
  capital: /^\p{Lu}/u.test(text),
  words: norm.replace(/'s?$/, '').split('-'),
}));

const namesakesOf = remembered((full) => {
  const parts = full
    .split(/[\s.-]+/)
    .map(fold)
    .filter((part) => part.length >= SHORTEST && !PARTICLE.test(part));
  return {
    parts: new Set(parts.flatMap((part) => [part, `${part}s`])),
    /** Whether a word is a short form of one of the names, or stands for the same name. */
    isForm: remembered((word) => parts.some((part) => sameName(word, part)), REMEMBERED_WORDS),
  };
}, REMEMBERED_NAMES);

/** Set off by a mark, behind a title, or, in English, with a capital within the sentence. */
function standsAsName({ wording: { tokens } }: Sentence, at: number, language: Language): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'mark' || tokens[at + 1]?.kind === 'mark') return at > 0 || tokens.length > 2;
  if (before && TITLE.test(before.norm)) return true;
  return at > 0 && language === 'en';
}
