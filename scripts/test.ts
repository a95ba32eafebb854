/** `npm test`: every check of the project, one after the other, to the end; see scripts/test/steps.ts for the stages. */
import { runStep, sum } from './test/run-step.ts';
import type { Count } from './test/run-vitest.ts';
import { selectSteps } from './test/select-steps.ts';
import { STEPS, type Step } from './test/steps.ts';

interface Outcome {
  readonly step: Step;
  readonly count: Count;
  readonly seconds: number;
}

async function time(step: Step): Promise<Outcome> {
  console.log(`\n━━━ ${step.name} · ${step.about}\n`);
  const started = performance.now();
  const count = await runStep(step);
  const outcome = { step, count, seconds: (performance.now() - started) / 1000 };
  console.log(`\n${line(outcome)}`);
  return outcome;
}

function line({ step, count, seconds }: Outcome): string {
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  const mark = count.failed === 0 ? '✓' : '✗';
  return `${mark} ${step.name.padEnd(12)} ${count.passed} passed, ${count.failed} failed${skipped} (${seconds.toFixed(1)} s)`;
}

function summary(outcomes: readonly Outcome[]): string {
  const { passed, failed } = sum(outcomes.map(({ count }) => count));
  const seconds = outcomes.reduce((total, outcome) => total + outcome.seconds, 0);
  const lines = outcomes.map(line).join('\n');
  return `\n━━━ ${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s\n\n${lines}\n\n${passed} passed, ${failed} failed`;
}

async function main(): Promise<void> {
  const { steps, long } = selectSteps(STEPS, process.argv.slice(2));
  if (long) process.env.ATTUNE_LONG = '1';
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await time(step));
  console.log(summary(outcomes));
  process.exitCode = outcomes.some(({ count }) => count.failed > 0) ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
