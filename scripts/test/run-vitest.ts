import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from '../tools/run-tool.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs Vitest projects and counts their tests from its JSON report; a file that cannot be loaded counts as failed. */
export async function runVitest(name: string, projects: readonly string[]): Promise<Count> {
  const file = join(ROOT, '.cache', 'test', `${name}.json`);
  mkdirSync(join(file, '..'), { recursive: true });
  rmSync(file, { force: true });
  const chosen = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await runTool({ package: 'vitest', args });
  const count = existsSync(file)
    ? countOf(JSON.parse(readFileSync(file, 'utf8')) as Report)
    : { passed: 0, failed: 0, skipped: 0 };
  return withoutSilence(count, ok);
}

function countOf(report: Report): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Vitest can end badly with no failed test (a crash, an unhandled rejection), and a run of no tests proves nothing. */
function withoutSilence(count: Count, ok: boolean): Count {
  const proven = ok && count.passed > 0;
  return proven || count.failed > 0 ? count : { ...count, failed: 1 };
}
