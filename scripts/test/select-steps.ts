import { parseArgs } from 'node:util';
import type { Step } from './steps.ts';

/**
 * The stages that the arguments ask for: all, or those of `--only unit,e2e` with what they need.
 *
 * @throws {Error} on an unknown option or stage
 */
export function selectSteps(steps: readonly Step[], args: readonly string[]): readonly Step[] {
  const { values } = parseArgs({ args: [...args], options: { only: { type: 'string', multiple: true } } });
  if (values.only === undefined) return steps;
  const asked = values.only.flatMap((list) => list.split(',')).map((name) => name.trim());
  const unknown = asked.filter((name) => steps.every((step) => step.name !== name));
  if (unknown.length > 0) {
    throw new Error(`Unknown stage: ${unknown.join(', ')}. There are ${steps.map(({ name }) => name).join(', ')}.`);
  }
  const wanted = new Set(['setup', ...asked]);
  for (const step of steps) if (wanted.has(step.name)) for (const need of step.needs ?? []) wanted.add(need);
  return steps.filter(({ name }) => wanted.has(name));
}
