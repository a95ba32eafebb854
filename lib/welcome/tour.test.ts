import { expect, it } from 'vitest';
import type { CoachState } from '../coach/contract.ts';
import { createCoachStore, patchView, setOpen } from '../coach/store.ts';
import { followTour, type Step } from './tour.ts';

it('ticks off what was done, once each, and an undo only after something was applied', () => {
  const store = createCoachStore('en');
  const reply = document.createElement('div');
  const heard: Step[][] = [];
  const life = new AbortController();
  const coach = {
    getState: () => store.getState(),
    subscribe: (listener: (state: CoachState) => void) => store.subscribe(listener),
  };
  followTour(coach, reply, (done) => heard.push([...done]), life.signal);
  const undo = () => reply.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo' }));
  undo();
  setOpen(store, { kind: 'card', key: 'a' });
  setOpen(store, { kind: 'card', key: 'b' });
  patchView(store, { notice: { kind: 'applied' } });
  undo();
  setOpen(store, { kind: 'panel' });
  expect(heard).toEqual([['open'], ['open', 'apply'], ['open', 'apply', 'undo'], ['open', 'apply', 'undo', 'panel']]);
  life.abort();
});
