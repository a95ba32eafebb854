import { parseAst } from 'vite';

/** A pattern of the code, with its place in it. */
interface Pattern {
  readonly start: number;
  readonly end: number;
  readonly regex: { readonly pattern: string; readonly flags: string };
}

/** Letters, capitals and the like by Unicode: to look up all of them takes as long as some sentences. */
const SLOW = /\\[pP]\{/;
const RUNS_LATER = /Function|MethodDefinition|PropertyDefinition/;

/**
 * For Vite: engines check each pattern when they read the code, and look up its letters again when they make it. Slow ones are made
 * from text instead, which is not checked. Those in functions stay as they are: they are made faster so, again and again.
 */
export const patternsAsText = {
  name: 'patterns-as-text',
  enforce: 'post' as const,
  transform(code: string): { readonly code: string; readonly map: null } | null {
    if (!SLOW.test(code)) return null;
    const slow = patternsIn(parseAst(code)).filter(({ regex }) => SLOW.test(regex.pattern));
    return slow.length === 0 ? null : { code: asText(code, slow), map: null };
  },
};

function asText(code: string, patterns: readonly Pattern[]): string {
  let [written, from] = ['', 0];
  for (const { start, end, regex } of patterns.toSorted((a, b) => a.start - b.start)) {
    written += `${code.slice(from, start)} new RegExp(${JSON.stringify(regex.pattern)}, "${regex.flags}")`;
    from = end;
  }
  return written + code.slice(from);
}

/** Those that are made once, when the module is loaded. */
function patternsIn(node: unknown): readonly Pattern[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(patternsIn);
  const { type = '', regex } = node as { readonly type?: string; readonly regex?: Pattern['regex'] };
  if (RUNS_LATER.test(type)) return [];
  return type === 'Literal' && regex ? [node as Pattern] : Object.values(node).flatMap(patternsIn);
}
