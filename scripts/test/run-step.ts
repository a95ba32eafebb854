import { RegistryError } from '../audit/registry-error.ts';
import { BrowserMissingError } from '../browser/browser-missing-error.ts';
import { findBrowser } from '../browser/find.ts';
import { findFirefox } from '../browser/find-firefox.ts';
import { runTool, type ToolCall } from '../tools/run-tool.ts';
import { type Count, runVitest } from './run-vitest.ts';
import type { Step } from './steps.ts';

/** What a machine may lack without anything being wrong. */
const MISSING = [BrowserMissingError, RegistryError] as const;
const FIND = { chromium: findBrowser, firefox: findFirefox } as const;

/** Runs one stage to its end and counts; never throws. */
export async function runStep(step: Step): Promise<Count> {
  try {
    if (step.browser) FIND[step.browser]();
    const tools = step.calls.length > 0 ? [await runAll(step.calls)] : [];
    const tests = step.projects === undefined ? [] : [await runVitest(step.name, step.projects)];
    const answers = step.ask ? [one(await step.ask())] : [];
    return sum([...tools, ...tests, ...answers]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    const isSkipped = step.optional && MISSING.some((kind) => error instanceof kind);
    return isSkipped ? { passed: 0, failed: 0, skipped: 1 } : { passed: 0, failed: 1, skipped: 0 };
  }
}

export function sum(counts: readonly Count[]): Count {
  const total = (key: keyof Count) => counts.reduce((before, count) => before + count[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

async function runAll(calls: readonly ToolCall[]): Promise<Count> {
  let ok = true;
  for (const call of calls) ok = (await runTool(call)) && ok;
  return one(ok);
}
