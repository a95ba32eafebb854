import { expect, it, vi } from 'vitest';
import { createCoachStore, patchView } from '../coach/store.ts';
import type { CoachCommand } from './protocol.ts';
import { FakeWire } from './testing/fake-wire.ts';
import { serveView } from './view-line.ts';

function served() {
  const store = createCoachStore('en');
  const commands: CoachCommand[] = [];
  const wire = new FakeWire();
  const life = new AbortController();
  const command = (given: CoachCommand) => void commands.push(given);
  serveView(wire, { getState: store.getState, subscribe: store.subscribe, command }, life.signal);
  return { store, commands, wire, life };
}

it('shows the view at once and on every change of it, and nothing for changes beside it', () => {
  const { store, wire } = served();
  patchView(store, { draft: 'Hello' });
  store.setState({ theme: 'dark' });
  const drafts = wire.posted.map((message) => (message as { view: { draft: string } }).view.draft);
  expect(drafts).toEqual(['', 'Hello']);
});

it('passes commands on', () => {
  const { wire, commands } = served();
  wire.say({ kind: 'command', command: { kind: 'insert', text: 'Hi' } });
  expect(commands).toEqual([{ kind: 'insert', text: 'Hi' }]);
});

it.each(['the popup closes', 'the coach leaves'])('says nothing more after %s', (how) => {
  const { store, wire, life } = served();
  if (how === 'the popup closes') wire.drop();
  else life.abort();
  const before = wire.posted.length;
  patchView(store, { draft: 'Hello' });
  expect(wire.posted).toHaveLength(before);
});

it('leaves nothing of a closed popup with the page', () => {
  const wire = new FakeWire();
  const life = new AbortController();
  const unsubscribe = vi.fn();
  const { getState } = createCoachStore('en');
  serveView(wire, { getState, subscribe: () => unsubscribe, command: () => undefined }, life.signal);
  wire.drop();
  expect(unsubscribe).toHaveBeenCalledTimes(1);
  life.abort();
  expect(unsubscribe).toHaveBeenCalledTimes(1);
});
