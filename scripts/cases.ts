/** `npm run cases -- [SET…] [--misses RULE|all] [--bare]`: how well the analyzer judges the labelled cases, for people; `--bare` lists findings without a suggestion. */
import { parseArgs } from 'node:util';
import { analyze } from '../lib/analyzer/analyze.ts';
import { printMisses, printScore } from '../tests/cases/print-score.ts';
import { readCaseFiles } from '../tests/cases/read-cases.ts';
import { scoreFiles } from '../tests/cases/score.ts';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { misses: { type: 'string' }, bare: { type: 'boolean' } },
  });
  const files = readCaseFiles();
  const sets = [...new Set(files.map(({ set }) => set))];
  const unknown = positionals.filter((set) => !sets.includes(set));
  if (unknown.length > 0) throw new Error(`No set called ${unknown.join(', ')}. There are ${sets.join(', ')}.`);
  for (const set of positionals.length > 0 ? positionals : sets) {
    const score = scoreFiles(
      files.filter((file) => file.set === set),
      analyze,
    );
    console.log(`\n${printScore(set, score)}`);
    if (values.bare) console.log(`\n${printMisses(score.suggestions.without)}`);
    if (values.misses !== undefined) {
      console.log(
        `\n${printMisses(score.misses.filter(({ rule }) => values.misses === 'all' || rule === values.misses))}`,
      );
    }
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
