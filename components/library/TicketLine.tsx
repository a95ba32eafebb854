import type { ReactNode } from 'react';
import type { CoachStatus, CoachView } from '../../lib/messages/protocol.ts';
import { AttuneMark } from '../ui/AttuneMark.tsx';
import { UnreadParts } from '../ui/UnreadParts.tsx';
import { useWords, type WordKey, type Words } from '../ui/words.ts';
import { type Tab, viewOf } from './tab.ts';

interface Props {
  readonly tab: Tab;
  /** Ends the pause of this ticket. */
  onResume(): void;
  /** Actions at the line's end. */
  readonly children?: ReactNode;
}

const NAME = 'Attune';

const STATUS: Partial<Record<CoachStatus, WordKey>> = {
  'no-ticket': 'popupNoTicket',
  'no-composer': 'popupNoComposer',
  note: 'popupNote',
  unreadable: 'popupUnreadable',
  paused: 'popupPaused',
  failed: 'failed',
  disconnected: 'disconnected',
};

function statusKey(tab: Tab): WordKey | undefined {
  if (tab.kind === 'connecting') return 'popupConnecting';
  if (tab.kind === 'none') return 'popupNoHelpdesk';
  const { status, unread } = tab.view;
  // That a ticket or its composer can't be read is said below; it would not help to open another one.
  return (status === 'no-ticket' && unread.includes('ticket')) || unread.includes('composer')
    ? undefined
    : STATUS[status];
}

function titleOf(view: CoachView | null, words: Words): string {
  if (!view?.ticketId) return NAME;
  const { ticketId, customerName } = view;
  return customerName ? words.t('popupTicketOf', ticketId, customerName) : words.t('popupTicket', ticketId);
}

/** Which ticket this is about, or why there is none. */
export function TicketLine({ tab, onResume, children }: Props) {
  const words = useWords();
  const view = viewOf(tab);
  const status = statusKey(tab);
  const title = titleOf(view, words);
  return (
    <header className="ticket-line">
      <AttuneMark inLine={false} />
      <div>
        <h1>{title}</h1>
        {status && (
          <p className="soft">
            {words.t(status)}{' '}
            {status === 'popupPaused' && (
              <button type="button" className="inline" data-action="resume" onClick={onResume}>
                {words.t('popupResume')}
              </button>
            )}
          </p>
        )}
        {view && <UnreadParts parts={view.unread} />}
      </div>
      {children}
    </header>
  );
}
