import type { Language } from '../analyzer/contract.ts';
import { DEFAULT_HOUSE, type HouseRules } from '../analyzer/house.ts';
import { examplesFor } from '../library/examples.ts';
import { fill } from '../library/fill.ts';
import { fromHelpdesk } from './helpdesk-placeholders.ts';
import type { ForeignText, Gathered, LeftOut } from './importing/contract.ts';
import { languageOf, statementOf } from './importing/statement-of.ts';
import { wordingFindings } from './lint/wording.ts';
import { parsePack } from './parse.ts';
import { describeProblem, PackError } from './problem.ts';
import type { Pack, Statement } from './schema.ts';
import { finish, type Work } from './work.ts';

export interface TakenText {
  readonly place: string;
  readonly title: string;
  readonly id: string;
  /** Whether the file gave the id; else it is made of the title. */
  readonly named: boolean;
  /** What Attune would flag in it: a bad macro is sent a thousand times. */
  readonly flagged: readonly Flagged[];
}

/** A rule, and the words that it marks; null where it is about the whole text. */
export interface Flagged {
  readonly rule: string;
  readonly words: string | null;
}

export interface Imported {
  /** Null when nothing could be taken. */
  readonly pack: Pack | null;
  readonly taken: readonly TakenText[];
  readonly leftOut: readonly LeftOut[];
}

export interface ImportWish {
  readonly id: string;
  readonly name: string;
  /** For texts whose language cannot be told; they are left out when absent. */
  readonly language?: Language;
  /** By whose rules texts are judged; Attune's own when absent. */
  readonly house?: HouseRules;
  /** In which details are told; English when absent. */
  readonly messageLanguage?: Language;
}

type Made = { readonly statement: Statement } | { readonly left: Omit<LeftOut, 'place' | 'title'> };

/** `importTexts` as work that can rest after each text. */
export function* importing({ texts, leftOut }: Gathered, wish: ImportWish): Work<Imported> {
  const statements = new Map<string, Statement>();
  const taken: TakenText[] = [];
  const left: LeftOut[] = [...leftOut];
  for (const one of texts) {
    yield;
    const { place, title } = one;
    const made = make(one, wish);
    if ('left' in made) {
      left.push({ place, title, ...made.left });
      continue;
    }
    const named = one.id !== undefined;
    const statement = placed(made.statement, statements, named);
    statements.set(statement.id, statement);
    const flagged = flaggedIn(made.statement, wish.house ?? DEFAULT_HOUSE);
    taken.push({ place, title, id: statement.id, named, flagged });
  }
  return { pack: packOf([...statements.values()], wish), taken, leftOut: left };
}

/**
 * Texts from a helpdesk or a spreadsheet as a pack, with what is left out and why, and what Attune flags in the rest.
 * Nothing is guessed that would be sent: a placeholder without a counterpart keeps its text out.
 */
export function importTexts(gathered: Gathered, wish: ImportWish): Imported {
  return finish(importing(gathered, wish));
}

function make(one: ForeignText, wish: ImportWish): Made {
  const { text, unknown } = fromHelpdesk(one.text);
  if (unknown.length > 0) return { left: { reason: 'unknown-placeholder', detail: [...new Set(unknown)].join(', ') } };
  const language = languageOf({ ...one, text }) ?? wish.language;
  if (language === undefined) return { left: { reason: 'unknown-language', detail: '' } };
  const statement = statementOf({ ...one, text }, language);
  try {
    // What the file says of it (its id, its channels) is checked here too.
    return { statement: packWith([statement], wish).statements[0] ?? statement };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const detail = error.problems.map((problem) => describeProblem(problem, wish.messageLanguage ?? 'en')).join(' ');
    return { left: { reason: 'unfit', detail } };
  }
}

/** Rows with the same id are texts of one statement; a title that stands twice gets a number. */
function placed(statement: Statement, taken: ReadonlyMap<string, Statement>, isNamed: boolean): Statement {
  const same = taken.get(statement.id);
  if (same === undefined) return statement;
  if (isNamed) return { ...same, texts: [...same.texts, ...statement.texts] };
  let number = 2;
  while (taken.has(`${statement.id}-${number}`)) number += 1;
  return { ...statement, id: `${statement.id}-${number}` };
}

function flaggedIn({ texts }: Statement, house: HouseRules): readonly Flagged[] {
  return texts.flatMap((text) => {
    const filled = fill(text.text, examplesFor(text)).text;
    const channel = text.channels[0] ?? 'email';
    return wordingFindings({ text: filled, language: text.language, channel }, house).map(({ rule, start, end }) => ({
      rule,
      words: start === null || end === null ? null : filled.slice(start, end),
    }));
  });
}

function packWith(statements: readonly Statement[], { id, name }: ImportWish): Pack {
  const languages = [...new Set(statements.flatMap(({ texts }) => texts.map(({ language }) => language)))];
  return parsePack({ format: 1, id, version: '0.1.0', name, languages, statements });
}

function packOf(statements: readonly Statement[], wish: ImportWish): Pack | null {
  return statements.length === 0 ? null : packWith(statements, wish);
}
