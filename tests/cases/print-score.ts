import type { Miss } from './contract.ts';
import { type RuleScore, rates, type Score, type Share } from './score.ts';

const HEAD = `${'rule'.padEnd(24)} found missed false  prec   rec    F1  misplaced`;

/** A set's score as a table for people, rule by rule. */
export function printScore(title: string, score: Score): string {
  const all = sum(score.rules);
  const { misses, tried, without, findings } = score.suggestions;
  return [
    `${title}\n`,
    HEAD,
    ...[...score.rules, all].map(row),
    '',
    `Replies that need nothing: ${score.clean}, with a false alarm: ${score.alarmed}`,
    `Four A's ${percent(score.fourAs)}, triage ${percent(score.triage)}, moments ${percent(score.moments)}`,
    `Suggestions: ${tried} tried, ${misses.length} at fault; findings without any: ${without.length} of ${findings}`,
  ].join('\n');
}

export function printMisses(misses: readonly Miss[]): string {
  return misses
    .map(({ rule, kind, id, at, reply }) => `[${rule}] ${kind}: ${id}${at === '' ? '' : ` at "${at}"`}\n${reply}\n`)
    .join('\n');
}

export function sum(rules: readonly RuleScore[]): RuleScore {
  const total = (key: 'found' | 'missed' | 'falsely' | 'misplaced') =>
    rules.reduce((before, rule) => before + rule[key], 0);
  return {
    rule: 'all',
    found: total('found'),
    missed: total('missed'),
    falsely: total('falsely'),
    misplaced: total('misplaced'),
  };
}

function row(rule: RuleScore): string {
  const { precision, recall, f1 } = rates(rule);
  const counts = [rule.found, rule.missed, rule.falsely].map((count) => String(count).padStart(6)).join('');
  const shares = [precision, recall, f1].map((share) => share.toFixed(2).padStart(6)).join('');
  return `${rule.rule.padEnd(23)}${counts}${shares}${String(rule.misplaced).padStart(8)}`;
}

function percent({ right, all }: Share): string {
  return all === 0 ? '–' : `${Math.round((100 * right) / all)} % of ${all}`;
}
