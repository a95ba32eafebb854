import { X } from 'lucide-react';
import { useRef } from 'react';
import type { CoachModel } from '../../lib/coach/contract.ts';
import type { CoachView, Notice } from '../../lib/messages/protocol.ts';
import { noticeText } from '../ui/notice-text.ts';
import { useWords } from '../ui/words.ts';
import { useAnchored } from './anchored.ts';
import { AT_COMPOSER } from './placements.ts';

interface Props {
  readonly view: CoachView;
  readonly model: CoachModel;
}

/** Where things went as asked, the draft itself shows it; only screen readers need to be told. */
const SILENT: ReadonlySet<Notice['kind']> = new Set(['applied', 'inserted']);

function lowerRightOfWindow(): DOMRect {
  return new DOMRect(window.innerWidth, window.innerHeight, 0, 0);
}

function Bubble({ text, model }: { text: string; model: CoachModel }) {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useAnchored(element, {
    rect: () => model.composerRect() ?? lowerRightOfWindow(),
    placement: 'top-end',
    middleware: AT_COMPOSER,
  });
  return (
    <div ref={element} className="float notice">
      <span>{text}</span>
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

/** Says what happened when it did not go as the agent asked, above the composer until it is closed. */
export function NoticeBubble({ view, model }: Props) {
  const words = useWords();
  const text = view.notice ? noticeText(view.notice, words) : '';
  return (
    <>
      <div className="visually-hidden" role="status">
        {text}
      </div>
      {view.notice && !SILENT.has(view.notice.kind) && <Bubble text={text} model={model} />}
    </>
  );
}
