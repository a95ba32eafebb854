import type { Language, ThreadMessage } from '../analyzer/contract.ts';
import type { Sentence } from '../languages/contract.ts';
import { read, SPELLING } from '../languages/index.ts';
import { type Frame, frame, matchAll } from '../moves/frame.ts';
import type { Given, GivenForms, GivenKind, Place, ToldKind } from './given/contract.ts';
import { datesIn } from './given/dates.ts';
import { given as de } from './given/de.ts';
import { given as en } from './given/en.ts';
import { numbersIn } from './given/numbers.ts';
import { amounts, devices, emailAddresses, errors, phoneNumbers, pictureFiles, systems } from './given/plain.ts';

type Found = Place & { readonly kind: GivenKind };
interface Told {
  readonly kind: ToldKind;
  readonly frames: readonly Frame[];
  readonly vetoes: readonly Frame[];
}

const FORMS: Readonly<Record<Language, GivenForms>> = { en, de };
const compiled = new Map<Language, readonly Told[]>();
const known = new WeakMap<readonly ThreadMessage[], Partial<Record<Language, readonly Given[]>>>();

/**
 * What the customer already gave in the thread: numbers, addresses, device, dates, pictures, error messages, steps tried.
 * In the order of the thread; only what is plainly there.
 */
export function givenIn(thread: readonly ThreadMessage[], language: Language): readonly Given[] {
  const kept = known.get(thread)?.[language];
  if (kept) return kept;
  const given = readGiven(thread, language);
  known.set(thread, { ...known.get(thread), [language]: given });
  return given;
}

function readGiven(thread: readonly ThreadMessage[], language: Language): readonly Given[] {
  return thread.flatMap(({ author, text }, message) =>
    author === 'customer'
      ? foundIn(text, language).map((found) => ({ ...found, message, words: text.slice(found.start, found.end) }))
      : [],
  );
}

function foundIn(text: string, language: Language): readonly Found[] {
  const forms = FORMS[language];
  const sentences = read(text, language);
  const numbers = Object.entries(forms.numbers).flatMap(([kind, noun]) =>
    as(kind as GivenKind, numbersIn(text, noun, forms)),
  );
  // A named number is no telephone's, device's or error's as well.
  const bare = [
    ...as('phone-number', phoneNumbers(text, forms.phone)),
    ...as('device', devices(text)),
    ...as('error-message', errors(text)),
  ].filter(
    ({ start, end }) => !numbers.some((other) => other.kind !== 'device' && start < other.end && other.start < end),
  );
  const found = [
    ...numbers,
    ...bare,
    ...as('email-address', emailAddresses(text)),
    ...as('system', systems(text)),
    ...as('photo', pictureFiles(text)),
    ...as('amount', amounts(text)),
    ...datesIn(text, sentences, forms),
    ...told(sentences, language),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

function as(kind: GivenKind, places: readonly Place[]): readonly Found[] {
  return places.map((place) => ({ ...place, kind }));
}

/** What is said in words: "photos attached", "I have restarted it twice". A question gives nothing. */
function told(sentences: readonly Sentence[], language: Language): readonly Found[] {
  return sentences.flatMap(({ tokens, asks }) =>
    asks
      ? []
      : framesOf(language).flatMap(({ kind, frames, vetoes }) => {
          const denied = vetoes.flatMap((each) => matchAll(each, tokens));
          return frames
            .flatMap((each) => matchAll(each, tokens))
            .filter(({ from, to }) => !denied.some((veto) => veto.from < to && from < veto.to))
            .map(({ from, to }) => ({
              kind,
              start: tokens[from]?.start ?? 0,
              end: tokens[to - 1]?.end ?? 0,
              value: null,
            }));
        }),
  );
}

function framesOf(language: Language): readonly Told[] {
  let forms = compiled.get(language);
  if (!forms) {
    const compile = (source: string) => frame(source, SPELLING[language]);
    forms = Object.entries(FORMS[language].told).map(([kind, { frames, vetoes }]) => ({
      kind: kind as ToldKind,
      frames: frames.map(compile),
      vetoes: vetoes.map(compile),
    }));
    compiled.set(language, forms);
  }
  return forms;
}
