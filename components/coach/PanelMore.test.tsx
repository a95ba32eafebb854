import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import type { CoachModel } from '../../lib/coach/contract.ts';
import { createCoachStore } from '../../lib/coach/store.ts';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { PanelMore } from './PanelMore.tsx';

const close = vi.fn();

/** The entry for the side panel; null where there is none. */
async function entryFor(openSidePanel: CoachModel['openSidePanel']): Promise<HTMLElement | null> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  close.mockClear();
  const place = document.createElement('div');
  const model = { openSidePanel, close } as unknown as CoachModel;
  const state = createCoachStore('en').getState();
  await act(async () =>
    createRoot(place).render(<PanelMore state={state} model={model} focusBadge={() => undefined} />),
  );
  return place.querySelector('[data-action="side-panel"]');
}

it('opens the side panel and makes room for it', async () => {
  const entry = await entryFor(async () => undefined);
  await act(async () => entry?.click());
  expect(close).toHaveBeenCalledTimes(1);
  expect(entry?.textContent?.trim()).toBe(en.sideOpen.message);
});

it('says from where it opens when the browser refuses', async () => {
  const entry = await entryFor(() => Promise.reject(new Error('no gesture')));
  await act(async () => entry?.click());
  expect(close).not.toHaveBeenCalled();
  expect(entry?.textContent).toContain(en.sideRefused.message);
});

it('is not offered where a page cannot open it', async () => {
  expect(await entryFor(null)).toBeNull();
});
