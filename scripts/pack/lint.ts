import type { Language } from '../../lib/analyzer/contract.ts';
import { builtInPack } from '../../lib/packs/built-in/index.ts';
import { checkPack, lintPack } from '../../lib/packs/lint-pack.ts';
import { describeProblem, type PackProblem, refuses } from '../../lib/packs/problem.ts';
import { type Command, readArgs, UsageError } from './command.ts';
import { readFile } from './files.ts';

interface CheckedFile {
  readonly file: string;
  readonly problems: readonly PackProblem[];
}

function check(file: string): CheckedFile {
  try {
    return { file, problems: checkPack(readFile(file)).problems };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file, problems: [{ path: '', code: 'unreadable-file', detail }] };
  }
}

function asJson(checked: readonly CheckedFile[], language: Language): string {
  const files = checked.map(({ file, problems }) => ({
    file,
    refused: problems.some(refuses),
    problems: problems.map((problem) => ({
      path: problem.path,
      code: problem.code,
      refuses: refuses(problem),
      message: describeProblem(problem, language),
    })),
  }));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

/** One line a problem, as compilers write them: file, place, what is wrong and what to do. */
function asLines(checked: readonly CheckedFile[], language: Language): string {
  return checked
    .flatMap(({ file, problems }) =>
      problems.map((problem) => {
        const kind = refuses(problem) ? 'error' : 'gap';
        const told = describeProblem(problem, language).replace(/\s+/g, ' ');
        return `${file}: ${problem.path || '(pack)'}: ${kind}: ${told}\n`;
      }),
    )
    .join('');
}

function told(checked: readonly CheckedFile[]): string {
  const problems = checked.flatMap((one) => one.problems);
  const refused = checked.filter((one) => one.problems.some(refuses)).length;
  if (problems.length === 0) return `${checked.length} checked, nothing found.\n`;
  return `${checked.length} checked: ${problems.length} problems, ${refused} refused.\n`;
}

/** Checks packs; exit code 1 when anything was found, with --allow-gaps only when a pack is refused. */
export const lint: Command = {
  name: 'lint',
  usage: 'lint FILE…|--built-in [--json] [--language en|de] [--allow-gaps]',
  purpose: 'checks packs: one line a problem, exit code 1 if there is any',
  run(args) {
    const { values, positionals } = readArgs(args, {
      json: { type: 'boolean', default: false },
      language: { type: 'string', default: 'en' },
      'allow-gaps': { type: 'boolean', default: false },
      'built-in': { type: 'boolean', default: false },
    });
    if (positionals.length === 0 && !values['built-in'])
      throw new UsageError(`Name the files to check: npm run pack -- ${lint.usage}`);
    const language: Language = values.language === 'de' ? 'de' : 'en';
    const builtIn = values['built-in'] ? [{ file: 'built-in', problems: lintPack(builtInPack) }] : [];
    const checked = [...builtIn, ...positionals.map(check)];
    if (values.json) process.stdout.write(asJson(checked, language));
    else process.stdout.write(asLines(checked, language));
    process.stderr.write(told(checked));
    const counted = checked.flatMap(({ problems }) => problems).filter((one) => !values['allow-gaps'] || refuses(one));
    return counted.length > 0 ? 1 : 0;
  },
};
