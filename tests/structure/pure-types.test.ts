import { afterEach, describe, expect, it } from 'vitest';
import { createSandbox, type Sandbox } from './support/sandbox.ts';

const IMPURE = {
  'a page': 'export const title = document.title;',
  'an element type': 'export const node: HTMLElement | null = null;',
  'the network': "export const answer = fetch('/');",
  'the browser API': 'export const id: unknown = chrome;',
  Node: 'export const home = process.cwd();',
};

/** What tsconfig.pure.json says of a pure room that holds just this code. */
function check(code: string): { readonly ok: boolean; readonly output: string } {
  sandbox = createSandbox({ 'lib/analyzer/planted.ts': `${code}\n` });
  return sandbox.run('typescript/bin/tsc', '-p', 'tsconfig.pure.json');
}

let sandbox: Sandbox | undefined;

describe('the types of the pure rooms', () => {
  afterEach(() => sandbox?.remove());

  it.each(Object.entries(IMPURE))(
    'do not know %s',
    (_, code) => {
      const { ok, output } = check(code);
      expect(output).toMatch(
        /lib\/analyzer\/planted\.ts\(1,\d+\): error TS(2304|2584|2591|2503|2552|2580|2868): Cannot find name/,
      );
      expect(ok).toBe(false);
    },
    30_000,
  );

  it('know the language', () => {
    expect(check("export const words = new Set('a b'.split(' '));")).toEqual({ ok: true, output: '' });
  }, 30_000);
});
