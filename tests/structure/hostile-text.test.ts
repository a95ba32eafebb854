import { describe, expect, it } from 'vitest';
import { filesOf } from './support/project.ts';
import { usesOf } from './support/syntax.ts';

/** Where text becomes markup or code. A ticket's text and a pack's text must not come near. */
const SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'eval',
  'Function',
]);

const PLANTS = [
  'card.innerHTML = finding.message;',
  "card.insertAdjacentHTML('beforeend', text);",
  'export const Card = () => <p dangerouslySetInnerHTML={{ __html: text }} />;',
  'eval(text);',
  "const run = new Function('reply', text);",
];

const shipped = filesOf('{lib,components,entrypoints}/**/*.{ts,tsx}').filter(
  (file) => !/\.test\.tsx?$|\/testing\//.test(file),
);

describe('text from tickets and packs', () => {
  it('never becomes markup or code', () => {
    expect(shipped.length).toBeGreaterThan(10);
    expect(shipped.flatMap((file) => usesOf(SINKS, file))).toEqual([]);
  });

  it.each(PLANTS)('would be caught: %s', (code) => {
    expect(usesOf(SINKS, 'planted.tsx', code)).toHaveLength(1);
  });
});
