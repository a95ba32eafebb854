import type { CoachState } from '../coach/contract.ts';

/** What a new agent does once, in this order of the page. */
export const STEPS = ['open', 'apply', 'undo', 'panel'] as const;
export type Step = (typeof STEPS)[number];

export interface Toured {
  getState(): CoachState;
  subscribe(listener: (state: CoachState) => void): () => void;
}

function doneIn({ open, view }: CoachState): readonly Step[] {
  const opened: readonly Step[] = open.kind === 'card' ? ['open'] : open.kind === 'panel' ? ['panel'] : [];
  return view.notice?.kind === 'applied' ? [...opened, 'apply'] : opened;
}

/** Calls back with the steps that were done, whenever one more is; a step counts however and in whatever order it is done. */
export function followTour(
  coach: Toured,
  reply: HTMLElement,
  onDone: (done: ReadonlySet<Step>) => void,
  signal: AbortSignal,
): void {
  let done: ReadonlySet<Step> = new Set();
  const add = (steps: readonly Step[]) => {
    if (steps.every((step) => done.has(step))) return;
    done = new Set([...done, ...steps]);
    onDone(done);
  };
  const unsubscribe = coach.subscribe((state) => add(doneIn(state)));
  signal.addEventListener('abort', unsubscribe, { once: true });
  const onInput = (event: Event) => {
    if ((event as InputEvent).inputType === 'historyUndo' && done.has('apply')) add(['undo']);
  };
  reply.addEventListener('input', onInput, { signal });
}
