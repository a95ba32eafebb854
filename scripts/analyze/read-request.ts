import type { AnalysisRequest } from '../../lib/analyzer/contract.ts';
import { requestSchema } from './request-schema.ts';

type Issue = NonNullable<ReturnType<typeof requestSchema.safeParse>['error']>['issues'][number];
type Reading = { readonly request: AnalysisRequest } | { readonly problem: string };

const MOST_PROBLEMS = 5;
const KINDS: Readonly<Record<string, string>> = { array: 'a list', object: 'an object', string: 'a string' };

/** One line as a request, or what is wrong with it and where (`thread[2].author must be "customer" or "agent"`). */
export function readRequest(line: string): Reading {
  if (line.trim() === '') return { problem: 'the line is empty: each line must be one JSON object' };
  const parsed = parse(line);
  if ('problem' in parsed) return parsed;
  const { success, data, error } = requestSchema.safeParse(parsed.value);
  return success ? { request: data } : { problem: explain(error.issues, parsed.value) };
}

function parse(line: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { problem: `not valid JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function explain(issues: readonly Issue[], value: unknown): string {
  const told = issues.slice(0, MOST_PROBLEMS).map((issue) => `${place(issue.path)} ${demand(issue, value)}`);
  const more = issues.length - told.length;
  return more > 0 ? `${told.join('; ')}; and ${more} more` : told.join('; ');
}

function place(path: Issue['path']): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text === '' ? 'the line' : text.replace(/^\./, '');
}

function demand(issue: Issue, root: unknown): string {
  const missing = valueAt(root, issue.path) === undefined ? ' (it is missing)' : '';
  if (issue.code === 'invalid_type') return `must be ${KINDS[issue.expected] ?? issue.expected}${missing}`;
  if (issue.code === 'invalid_value') return `must be ${oneOf(issue.values)}${missing}`;
  return issue.message;
}

function valueAt(root: unknown, path: Issue['path']): unknown {
  return path.reduce<unknown>((value, step) => (Object(value) as Record<PropertyKey, unknown>)[step], root);
}

function oneOf(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
