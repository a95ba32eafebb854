import { useEffect, useState } from 'react';
import type { CoachModel } from '../../lib/coach/contract.ts';
import type { QuickGap, QuickStatement } from '../../lib/library/quick-insert.ts';

/** A statement whose gaps the agent is filling, in the order of the text. */
export interface Pending {
  readonly statement: QuickStatement;
  readonly values: readonly string[];
}

export interface Quick {
  readonly query: string;
  /** What is typed into the gap that is asked for. */
  readonly gap: string;
  readonly pending: Pending | null;
  readonly statements: readonly QuickStatement[];
  /** Which of them Enter takes. */
  readonly at: number;
  readonly failed: boolean;
  /** Whether the statements are still those of an older query. */
  readonly busy: boolean;
  type(text: string): void;
  choose(nth: number): void;
  /** Moves to the next or previous statement, around the ends. */
  step(direction: 1 | -1): void;
  /** Inserts, asks for the first gap, or takes what was typed into one. */
  enter(statement?: QuickStatement): void;
  /** From a gap back to the list. */
  back(): void;
}

/** The statement with what was filled in so far; open gaps keep their braces. */
export function textOf({ statement, values }: Pending): string {
  let read = 0;
  let text = '';
  statement.gaps.forEach(({ start, end }, nth) => {
    text += statement.text.slice(read, start) + (values[nth] ?? statement.text.slice(start, end));
    read = end;
  });
  return text + statement.text.slice(read);
}

/** The gap that is asked for next; null when all are filled. */
export function nextGap({ statement, values }: Pending): QuickGap | null {
  return statement.gaps[values.length] ?? null;
}

interface Found {
  /** What these are the answer to. */
  readonly query: string | null;
  readonly statements: readonly QuickStatement[];
  readonly failed: boolean;
}

/** The statements for a query. An answer to an older query is dropped; until the new one is there the old ones stay. */
function useStatements(model: CoachModel, query: string) {
  const [found, setFound] = useState<Found>({ query: null, statements: [], failed: false });
  useEffect(() => {
    let isCurrent = true;
    const show = (statements: readonly QuickStatement[], failed: boolean) =>
      isCurrent && setFound({ query, statements, failed });
    model.findStatements(query).then(
      (statements) => show(statements, false),
      () => show([], true),
    );
    return () => {
      isCurrent = false;
    };
  }, [model, query]);
  return found;
}

/** What quick insert holds while it is open. */
export function useQuick(model: CoachModel): Quick {
  const [query, setQuery] = useState('');
  const [gap, setGap] = useState('');
  const [pending, setPending] = useState<Pending | null>(null);
  const [chosen, choose] = useState(0);
  const { statements, failed, query: answered } = useStatements(model, query);
  const [hurries, setHurries] = useState(false);
  const count = statements.length;
  const at = Math.min(chosen, Math.max(0, count - 1));

  const proceed = (next: Pending) => {
    setGap('');
    if (nextGap(next)) setPending(next);
    else model.command({ kind: 'insert', text: textOf(next) });
  };
  const type = (text: string) => {
    if (pending) return setGap(text);
    setHurries(false);
    choose(0);
    setQuery(text);
  };
  const enter = (clicked?: QuickStatement) => {
    if (!pending) {
      // Enter right behind the last letter means what that letter brings, not what still stands there.
      if (!clicked && answered !== query) return setHurries(true);
      const statement = clicked ?? statements[at];
      return statement && proceed({ statement, values: [] });
    }
    if (gap.trim() !== '') proceed({ ...pending, values: [...pending.values, gap.trim()] });
  };
  useEffect(() => {
    if (!hurries || answered !== query) return;
    setHurries(false);
    enter();
  });
  const step = (direction: 1 | -1) => count > 0 && choose((at + direction + count) % count);
  const busy = answered !== query;
  return { query, gap, pending, statements, at, failed, busy, type, choose, step, enter, back: () => setPending(null) };
}
