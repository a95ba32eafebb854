import { X } from 'lucide-react';
import { memo, useRef } from 'react';
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

/** Where things went as asked, the draft itself shows it; only screen readers need to be told. */
const SILENT: ReadonlySet<Notice['kind']> = new Set(['applied', 'inserted', 'undone']);

function lowerRightOfWindow(): DOMRect {
  return new DOMRect(window.innerWidth, window.innerHeight, 0, 0);
}

interface BubbleProps {
  readonly text: string;
  readonly canUndo: boolean;
  readonly model: CoachModel;
}

function Undo({ model }: Pick<BubbleProps, 'model'>) {
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

function Bubble({ text, canUndo, model }: BubbleProps) {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useAnchored(element, model, {
    rect: () => model.composerRect() ?? lowerRightOfWindow(),
    placement: 'top-end',
    middleware: AT_COMPOSER,
  });
  return (
    <div ref={element} className="float notice">
      <span className="said">{text}</span>
      {canUndo && <Undo model={model} />}
      <button
        type="button"
        className="icon-button"
        aria-label={words.t('close')}
        onClick={() => model.command({ kind: 'dismiss-notice' })}
      >
        <X aria-hidden="true" />
      </button>
    </div>
  );
}

/** Says what happened where the draft does not show it: what did not go as asked, and what can be taken back. */
export const NoticeBubble = memo(function NoticeBubble({ notice, model }: Props) {
  const words = useWords();
  const text = notice ? noticeText(notice, words) : '';
  const canUndo = notice !== null && UNDOABLE.has(notice.kind);
  return (
    <>
      <div className="visually-hidden" role="status">
        {canUndo ? `${text} ${words.t('noticeUndoKey', altKey(words, 'Z'))}` : text}
      </div>
      {notice && !SILENT.has(notice.kind) && <Bubble text={text} canUndo={canUndo} model={model} />}
    </>
  );
});
