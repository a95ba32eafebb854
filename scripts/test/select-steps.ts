import { parseArgs } from 'node:util';
import type { Step } from './steps.ts';

export interface Selection {
  readonly steps: readonly Step[];
  /** The full counts of random inputs instead of the short ones. */
  readonly long: boolean;
}

const OPTIONS = { only: { type: 'string', multiple: true }, long: { type: 'boolean' } } as const;

/**
 * The stages that the arguments ask for: all, or those of `--only unit,e2e` with what they need; `--long` for full counts.
 *
 * @throws {Error} on an unknown option or stage
 */
export function selectSteps(steps: readonly Step[], args: readonly string[]): Selection {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  return { steps: values.only === undefined ? steps : named(steps, values.only), long: values.long ?? false };
}

function named(steps: readonly Step[], only: readonly string[]): readonly Step[] {
  const asked = only.flatMap((list) => list.split(',')).map((name) => name.trim());
  const unknown = asked.filter((name) => steps.every((step) => step.name !== name));
  if (unknown.length > 0) {
    throw new Error(`Unknown stage: ${unknown.join(', ')}. There are ${steps.map(({ name }) => name).join(', ')}.`);
  }
  const wanted = new Set(['setup', ...asked]);
  for (const step of steps) if (wanted.has(step.name)) for (const need of step.needs ?? []) wanted.add(need);
  const isAsked = ({ name }: Step) => asked.includes(name);
  return steps
    .filter(({ name }) => wanted.has(name))
    .map((step) => (isAsked(step) ? { ...step, optional: false } : step));
}
