import type { Language } from '../analyzer/contract.ts';

/** One thing that keeps a pack from being taken, with what to do about it. */
export interface PackProblem {
  /** Where, as in `statements[3].texts[0].text`; empty for the pack itself. */
  readonly path: string;
  readonly code: ProblemCode;
  /** The word, key or limit in question. */
  readonly detail: string;
}

/** A pack's own words come back in messages; no more of them than shows what is meant. */
const LONGEST_DETAIL = 120;
const MOST_LINES = 100;

type Sentences = Readonly<Record<Language, string>>;

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
  repeated: {
    en: '"%" stands here twice. Keep one.',
    de: '„%“ steht hier zweimal. Behalte eines.',
  },
} as const satisfies Readonly<Record<string, Sentences>>;

export type ProblemCode = keyof typeof SENTENCES;

/** A problem in one sentence and what to do in another, in the language of the interface. Plain text. */
export function describeProblem(problem: PackProblem, language: Language): string {
  return SENTENCES[problem.code][language].replace('%', () => problem.detail.slice(0, LONGEST_DETAIL));
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
