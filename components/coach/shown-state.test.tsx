import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CoachModel } from '../../lib/coach/contract.ts';
import { createCoachStore, patchView, setOpen, setShown } from '../../lib/coach/store.ts';
import { finding } from '../../lib/coach/testing/findings.ts';
import { useShownState } from './shown-state.ts';

let store: ReturnType<typeof createCoachStore>;
let root: Root;
let drawn: number;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  store = createCoachStore('en');
  drawn = 0;
  const Drawing = () => {
    useShownState(store as unknown as CoachModel);
    drawn++;
    return null;
  };
  root = createRoot(document.createElement('div'));
  act(() => root.render(<Drawing />));
  change(() => patchView(store, { status: 'ready', draft: 'Hi', findings: [finding('blame', 0, 2)] }));
  drawn = 0;
});
afterEach(() => act(() => root.unmount()));

function change(how: () => void): number {
  const before = drawn;
  act(how);
  return drawn - before;
}

it('draws nothing for letters and answers that change nothing to be seen', () => {
  expect(change(() => patchView(store, { draft: 'Hi there', revision: 2 }))).toBe(0);
  expect(change(() => patchView(store, { findings: [finding('blame', 3, 5)], revision: 3 }))).toBe(0);
});

it.each<[string, () => void]>([
  ['another number', () => patchView(store, { findings: [] })],
  ['another severity', () => patchView(store, { findings: [finding('blame', 0, 2, { severity: 'warning' })] })],
  ['an empty draft', () => patchView(store, { draft: ' ' })],
  ['another status', () => patchView(store, { status: 'failed' })],
  ['what the page no longer tells', () => patchView(store, { unread: ['times'] })],
  ['a notice', () => patchView(store, { notice: { kind: 'failed' } })],
  ['what stands beside the send button', () => setShown(store, { marked: [], beforeSending: [finding('slip', 0, 2)] })],
  ['the theme', () => store.setState({ theme: 'dark' })],
  ['the place of the badge', () => store.setState({ badge: { at: null, folded: true } })],
])('draws %s', (_, how) => {
  expect(change(how)).toBe(1);
});

it('draws each letter of a post, whose length it tells, and of any draft while the panel is open', () => {
  change(() => patchView(store, { channel: { value: 'tweet', by: 'page' } }));
  expect(change(() => patchView(store, { draft: 'Hi there' }))).toBe(1);
  change(() => patchView(store, { channel: { value: 'email', by: 'page' } }));
  change(() => setOpen(store, { kind: 'panel' }));
  expect(change(() => patchView(store, { draft: 'Hi there!' }))).toBe(1);
  expect(change(() => setOpen(store, { kind: 'badge' }))).toBe(1);
});
