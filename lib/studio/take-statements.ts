import type { Statement } from '../packs/schema.ts';
import type { PackDraft } from './pack-draft.ts';

/** What taking statements into a draft came to. */
export interface Taken {
  readonly pack: PackDraft;
  /** Ids of those that are new, and those that stood there before with other texts. */
  readonly added: readonly string[];
  readonly replaced: readonly Statement[];
  /** Takes it back, from the draft as it is by then. */
  back(pack: PackDraft): PackDraft;
}

function freeId(id: string, taken: ReadonlyMap<string, Statement>): string {
  let [number, free] = [2, id];
  while (taken.has(free)) {
    free = `${id}-${number}`;
    number += 1;
  }
  return free;
}

function isSame(one: Statement, other: Statement): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Puts imported statements into a draft. One whose id its file gave takes the place of the one with that id; ids made of
 * titles step aside. What is there already, word for word, is not taken twice.
 */
export function takeStatements(pack: PackDraft, statements: readonly Statement[], named: ReadonlySet<string>): Taken {
  const all = new Map(pack.statements.map((one) => [one.id, one]));
  const known = new Set(pack.statements.map((one) => JSON.stringify({ ...one, id: '' })));
  const added: string[] = [];
  const replaced: Statement[] = [];
  for (const statement of statements) {
    const stood = all.get(statement.id);
    if (stood && named.has(statement.id)) {
      if (!isSame(stood, statement)) replaced.push(stood);
      all.set(statement.id, statement);
      continue;
    }
    if (known.has(JSON.stringify({ ...statement, id: '' }))) continue;
    const id = freeId(statement.id, all);
    all.set(id, { ...statement, id });
    added.push(id);
  }
  const said = statements.flatMap(({ texts }) => texts.map(({ language }) => language));
  const languages = [...new Set([...pack.languages, ...said])];
  return {
    pack: { ...pack, languages, statements: [...all.values()] },
    added,
    replaced,
    back: takingBack(added, replaced),
  };
}

function takingBack(added: readonly string[], replaced: readonly Statement[]): Taken['back'] {
  const gone = new Set(added);
  const before = new Map(replaced.map((one) => [one.id, one]));
  return (pack) => ({
    ...pack,
    statements: pack.statements.filter(({ id }) => !gone.has(id)).map((one) => before.get(one.id) ?? one),
  });
}
