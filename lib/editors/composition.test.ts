// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isComposing, watchComposition } from './composition.ts';

it('tells while an input method holds words, however often it was asked to watch', () => {
  const editable = document.createElement('div');
  watchComposition(editable);
  watchComposition(editable);
  expect(isComposing(editable)).toBe(false);
  editable.dispatchEvent(new Event('compositionstart'));
  expect(isComposing(editable)).toBe(true);
  editable.dispatchEvent(new Event('compositionend'));
  expect(isComposing(editable)).toBe(false);
});
