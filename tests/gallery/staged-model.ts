import { createStore } from 'zustand/vanilla';
import type { CoachModel, CoachState } from '../../lib/coach/contract.ts';
import { questionOf } from '../../lib/coach/quick-question.ts';
import { nextFinding } from '../../lib/coach/stepping.ts';
import { watchSize } from '../../lib/coach/watch-size.ts';
import { createQuickInsert } from '../../lib/library/quick-insert.ts';
import type { CoachCommand } from '../../lib/messages/protocol.ts';
import { builtInPack } from '../../lib/packs/built-in/index.ts';

export interface StagedModel extends CoachModel {
  /** What was asked for, oldest first. */
  readonly commands: CoachCommand[];
  setState(patch: Partial<CoachState>): void;
}

function rangeIn(composer: HTMLElement, start: number, end: number): Range | null {
  let before = 0;
  const range = document.createRange();
  for (const paragraph of composer.children) {
    const text = paragraph.firstChild;
    const length = text?.textContent?.length ?? 0;
    if (text && start >= before && end <= before + length) {
      range.setStart(text, start - before);
      range.setEnd(text, end - before);
      return range;
    }
    before += length + 1;
  }
  return null;
}

/** A session whose answers are set from outside, over a composer that is really laid out. */
export function stagedModel(composer: HTMLElement, state: CoachState): StagedModel {
  const store = createStore<CoachState>(() => state);
  const rangeOf = (key: string) => {
    const finding = store.getState().view.findings.find((candidate) => candidate.key === key);
    return finding?.start == null || finding.end === null ? null : rangeIn(composer, finding.start, finding.end);
  };
  const commands: CoachCommand[] = [];
  const quick = createQuickInsert(builtInPack.statements);
  const sendButton = () => document.querySelector('.tools button:last-child');
  const openCard = (key: string) => store.setState({ open: { kind: 'card', key } });
  for (const { key, severity } of state.view.findings) {
    const range = rangeOf(key);
    if (range) CSS.highlights.set(`attune-${severity}`, new Highlight(range));
  }
  return {
    commands,
    openCard,
    isOpening: false,
    getState: store.getState,
    setState: store.setState,
    subscribe: store.subscribe,
    command: (command) => void commands.push(command),
    openPalette: () => store.setState({ open: { kind: 'palette' } }),
    findStatements: async (query) => quick(questionOf(store.getState(), query)),
    openSidePanel: async () => undefined,
    placeBadge: (badge) => store.setState({ badge }),
    light: (spans) => {
      const ranges = spans.flatMap(([start, end]) => rangeIn(composer, start, end) ?? []);
      if (ranges.length > 0) CSS.highlights.set('attune-lit', new Highlight(...ranges));
      else CSS.highlights.delete('attune-lit');
    },
    caretRect: () => composer.querySelector('p:nth-child(2)')?.getBoundingClientRect() ?? null,
    sendButtonRect: () => sendButton()?.getBoundingClientRect() ?? null,
    isSendButton: (element) => element === sendButton(),
    openPanel: () => store.setState({ open: { kind: 'panel' } }),
    step: (direction) => {
      const { open, view } = store.getState();
      const next = nextFinding(view.findings, open.kind === 'card' ? open.key : null, 0, direction);
      if (next) openCard(next.key);
    },
    close: () => {
      store.setState({ open: { kind: 'badge' } });
      composer.focus();
    },
    composerRect: () => composer.getBoundingClientRect(),
    watchComposer: (resized, signal) =>
      watchSize({ element: () => composer, subscribe: store.subscribe }, resized, signal),
    findingRects: (key) => [...(rangeOf(key)?.getClientRects() ?? [])],
  };
}
