import { type KeyboardEvent, useState } from 'react';
import type { CoachCommand, CoachStatus, CoachView } from '../../lib/messages/protocol.ts';
import { controlKey } from '../ui/keys.ts';
import { noticeText } from '../ui/notice-text.ts';
import { moveFocus } from '../ui/roving.ts';
import { useWords } from '../ui/words.ts';
import { Footer } from './Footer.tsx';
import type { Stock } from './offer.ts';
import { PopupFindings } from './PopupFindings.tsx';
import { Statements } from './Statements.tsx';
import { TicketLine } from './TicketLine.tsx';
import { useRescue } from './use-rescue.ts';

/** What the popup knows of its tab: `none` where no coach answers. */
export type Tab =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'none' }
  | { readonly kind: 'view'; readonly view: CoachView };

interface Props {
  readonly tab: Tab;
  readonly stock: Stock;
  command(command: CoachCommand): void;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
}

/** A draft that could not be judged can be written all the same. */
const WRITABLE: ReadonlySet<CoachStatus> = new Set(['reading', 'ready', 'paused', 'failed']);

export function canInsert(view: CoachView | null): boolean {
  return view !== null && WRITABLE.has(view.status);
}

function onArrow(event: KeyboardEvent<HTMLElement>): void {
  const inField = event.target instanceof HTMLInputElement;
  if (event.altKey || event.ctrlKey || event.metaKey || (inField && !event.key.startsWith('Arrow'))) return;
  if (moveFocus(event.currentTarget, event.key, '[data-roving]')) event.preventDefault();
}

/** The toolbar's window: the ticket, its findings, and the statements to insert or copy. */
export function Popup({ tab, stock, command, copy }: Props) {
  const words = useWords();
  const [said, say] = useState('');
  const view = tab.kind === 'view' ? tab.view : null;
  const copyAndSay = (text: string) => {
    const done = () => say(words.t('copied'));
    copy(text).then(done, () => say(words.t('noticeFailed')));
  };
  const rescue = useRescue(view, (text) => {
    const done = () => say(words.t('noticeCopied', controlKey(words, 'V')));
    copy(text).then(done, () => say(words.t('noticeFailed')));
  });
  const ask = (asked: CoachCommand) => {
    say('');
    rescue(asked);
    command(asked);
  };
  const insert = (text: string) => ask({ kind: 'insert', text });
  return (
    <main className="popup" onKeyDown={onArrow}>
      <TicketLine tab={tab} />
      <div className="scroll">
        {view && <PopupFindings view={view} command={ask} />}
        <Statements stock={stock} view={view} insert={canInsert(view) ? insert : null} copy={copyAndSay} />
      </div>
      <Footer canInsert={canInsert(view)} said={said || (view?.notice ? noticeText(view.notice, words) : '')} />
    </main>
  );
}
