import type * as z from 'zod/mini';
import { PackError, type PackProblem, type ProblemCode, writePath } from './problem.ts';
import { type Pack, packSchema } from './schema.ts';

type Issue = z.core.$ZodIssue;
type Told = readonly [code: ProblemCode, detail: string];

function isNumber(origin: string): boolean {
  return origin === 'number' || origin === 'int';
}

function told(issue: Issue): Told {
  switch (issue.code) {
    case 'invalid_type':
      return [issue.input === undefined ? 'missing' : 'wrong-type', issue.expected];
    case 'invalid_value':
      return ['not-allowed', issue.values.map((value) => JSON.stringify(value)).join(', ')];
    case 'too_small':
      return [isNumber(issue.origin) ? 'number-too-small' : 'too-few', String(issue.minimum)];
    case 'too_big':
      return [isNumber(issue.origin) ? 'number-too-big' : 'too-many', String(issue.maximum)];
    case 'invalid_key':
      return ['bad-key', String(issue.path?.at(-1) ?? '')];
    case 'custom':
      return [issue.params?.code as ProblemCode, String(issue.params?.detail ?? '')];
    default:
      return ['wrong-type', issue.code];
  }
}

function problemsOf(issue: Issue): readonly PackProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: writePath([...issue.path, key]), code: 'unknown-key', detail: key }));
  }
  const [code, detail] = told(issue);
  return [{ path: writePath(issue.path), code, detail }];
}

/**
 * Reads a pack from parsed JSON of any origin. Texts come back trimmed; nothing else is changed.
 * @throws {PackError} with every problem that was found, each with its path and what to do.
 */
export function parsePack(json: unknown): Pack {
  const result = packSchema.safeParse(json, { reportInput: true });
  if (result.success) return result.data;
  throw new PackError(result.error.issues.flatMap(problemsOf));
}
