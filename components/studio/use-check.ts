import { useEffect, useMemo, useState } from 'react';
import { studioDesk } from '../../lib/messages/studio-line.ts';
import type { PackProblem } from '../../lib/packs/problem.ts';
import { problemsByPlace } from './problems-by-place.ts';
import type { Checked } from './use-studio.ts';

/** A pause in typing. */
const PAUSE_MS = 350;

interface Answer {
  /** The pack that the problems are those of; null before the first answer. */
  readonly of: unknown;
  readonly problems: readonly PackProblem[];
  readonly failed: string | null;
}

/** Has the draft checked at each pause in typing; an older check is given up. */
export function useCheck(pack: unknown): Checked {
  const [answer, setAnswer] = useState<Answer>({ of: null, problems: [], failed: null });
  const [done, setDone] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    const check = async () => {
      setDone(0);
      const waiting = { signal: life.signal, progress: setDone };
      const told = await studioDesk.check(JSON.stringify(pack), waiting).then(
        (problems) => ({ problems, failed: null }),
        (error: unknown) => ({ problems: [], failed: error instanceof Error ? error.message : String(error) }),
      );
      if (!life.signal.aborted) setAnswer({ of: pack, ...told });
    };
    const timer = setTimeout(() => void check(), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [pack]);
  const byPlace = useMemo(() => problemsByPlace(answer.problems), [answer.problems]);
  return { problems: answer.problems, failed: answer.failed, byPlace, busy: answer.of !== pack, done };
}
