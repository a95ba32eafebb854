import type { CoachStatus } from '../../lib/messages/protocol.ts';
import { AttuneMark } from '../ui/AttuneMark.tsx';
import { useWords, type WordKey } from '../ui/words.ts';
import type { Tab } from './Popup.tsx';

interface Props {
  readonly tab: Tab;
}

const STATUS: Partial<Record<CoachStatus, WordKey>> = {
  'no-ticket': 'popupNoTicket',
  'no-composer': 'popupNoComposer',
  note: 'popupNote',
  unreadable: 'unreadable',
  disconnected: 'disconnected',
};

function statusKey(tab: Tab): WordKey | undefined {
  if (tab.kind === 'connecting') return 'popupConnecting';
  return tab.kind === 'none' ? 'popupNoHelpdesk' : STATUS[tab.view.status];
}

/** Which ticket this is about, or why there is none. */
export function TicketLine({ tab }: Props) {
  const words = useWords();
  const view = tab.kind === 'view' ? tab.view : null;
  const status = statusKey(tab);
  return (
    <header className="ticket-line">
      <AttuneMark inLine={false} />
      <div>
        {view?.ticketId && (
          <h1>
            {view.customerName
              ? words.t('popupTicketOf', view.ticketId, view.customerName)
              : words.t('popupTicket', view.ticketId)}
          </h1>
        )}
        {status && <p className="soft">{words.t(status)}</p>}
      </div>
    </header>
  );
}
