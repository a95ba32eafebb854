import { createElement, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { element } from '../kit/element.ts';
import type { Box } from './box.ts';

type Draft = StoreApi<{ readonly text: string }>;

/** React holds the text and puts it back wherever it was not told of a change. */
function Controlled({ draft }: { readonly draft: Draft }) {
  const { text } = useSyncExternalStore(draft.subscribe, draft.getState);
  return createElement('textarea', {
    className: 'social-reply',
    rows: 4,
    'aria-label': 'Reply',
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) => draft.setState({ text: event.target.value }),
  });
}

/** A plain box whose text React controls: `data` tells what React knows, not what is shown. */
export function createControlledBox(text: string): Box {
  const view = element('div', { class: 'ticket-editor__bodytext' });
  const root = createRoot(view);
  const draft: Draft = createStore(() => ({ text }));
  flushSync(() => root.render(createElement(Controlled, { draft })));
  return {
    view,
    data: () => draft.getState().text,
    setData: (next) => flushSync(() => draft.setState({ text: next })),
    focus: () => view.querySelector('textarea')?.focus(),
    destroy: () => root.unmount(),
  };
}
