import type { CoachCommand, CoachView } from '../../lib/messages/protocol.ts';

/**
 * When the toolbar's window has done its work: the words were inserted, or are shown in the page. Opened as a page it stays.
 * Returns what has to hear of each command and view, and what closes it.
 */
export function leaving(isPage: boolean) {
  let inserting = false;
  const leave = () => {
    if (!isPage) window.close();
  };
  const asked = ({ kind }: CoachCommand) => {
    inserting ||= kind === 'insert';
    if (kind === 'focus-finding') leave();
  };
  const seen = ({ notice }: CoachView) => {
    if (inserting && notice?.kind === 'inserted') leave();
  };
  return { leave, asked, seen };
}
