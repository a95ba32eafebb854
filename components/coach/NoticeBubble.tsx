import { X } from 'lucide-react';
import { memo, useLayoutEffect, useRef } from 'react';
import type { CoachModel } from '../../lib/coach/contract.ts';
import { type Notice, UNDOABLE } from '../../lib/messages/protocol.ts';
import { altKey } from '../ui/keys.ts';
import { noticeText } from '../ui/notice-text.ts';
import { useWords } from '../ui/words.ts';
import { useAnchored } from './anchored.ts';
import { AT_COMPOSER } from './placements.ts';

interface Props {
  readonly notice: Notice | null;
  readonly model: CoachModel;
}

interface BubbleProps extends Props {
  /** What else is open is in the way: card and panel tell it themselves, as their last line. */
  readonly isAlone: boolean;
}

/** Where things went as asked, the draft itself shows it; only screen readers need to be told. */
const SILENT: ReadonlySet<Notice['kind']> = new Set(['applied', 'inserted', 'undone']);

function lowerRightOfWindow(): DOMRect {
  return new DOMRect(window.innerWidth, window.innerHeight, 0, 0);
}

/** A notice that is shown; null where there is none, or only screen readers need it. */
const shownOf = (notice: Notice | null) => (notice && !SILENT.has(notice.kind) ? notice : null);

function Undo({ model }: Pick<Props, 'model'>) {
  const words = useWords();
  return (
    <button type="button" className="quiet" data-action="undo" onClick={() => model.command({ kind: 'undo' })}>
      {words.t('undo')}{' '}
      <span className="key" aria-hidden="true">
        {altKey(words, 'Z')}
      </span>
    </button>
  );
}

function Said({ notice, model }: { readonly notice: Notice; readonly model: CoachModel }) {
  const words = useWords();
  return (
    <>
      <span className="said">{noticeText(notice, words)}</span>
      {UNDOABLE.has(notice.kind) && <Undo model={model} />}
      <button
        type="button"
        className="icon-button"
        aria-label={words.t('close')}
        onClick={() => model.command({ kind: 'dismiss-notice' })}
      >
        <X aria-hidden="true" />
      </button>
    </>
  );
}

function Line(props: { readonly notice: Notice; readonly model: CoachModel }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const line = element.current;
    // It goes by itself, and the focus must not go with it.
    return () => {
      if (line?.matches(':focus-within')) line.closest<HTMLElement>('.float')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={element} className="notice within">
      <Said {...props} />
    </div>
  );
}

/** The notice as the last line of what is open. */
export function NoticeLine({ notice, model }: Props) {
  const shown = shownOf(notice);
  return shown && <Line notice={shown} model={model} />;
}

function Bubble({ notice, model }: { readonly notice: Notice; readonly model: CoachModel }) {
  const element = useRef<HTMLDivElement>(null);
  useAnchored(element, model, {
    rect: () => model.composerRect() ?? lowerRightOfWindow(),
    placement: 'top-end',
    middleware: AT_COMPOSER,
  });
  return (
    <div ref={element} className="float notice">
      <Said notice={notice} model={model} />
    </div>
  );
}

/** Says what happened where the draft does not show it: what did not go as asked, and what can be taken back. */
export const NoticeBubble = memo(function NoticeBubble({ notice, model, isAlone }: BubbleProps) {
  const words = useWords();
  const text = notice ? noticeText(notice, words) : '';
  const canUndo = notice !== null && UNDOABLE.has(notice.kind);
  const shown = isAlone ? shownOf(notice) : null;
  return (
    <>
      <div className="visually-hidden" role="status">
        {canUndo ? `${text} ${words.t('noticeUndoKey', altKey(words, 'Z'))}` : text}
      </div>
      {shown && <Bubble notice={shown} model={model} />}
    </>
  );
});
