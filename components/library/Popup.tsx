import { PanelRight } from 'lucide-react';
import { useWords } from '../ui/words.ts';
import { Findings } from './Findings.tsx';
import { Footer } from './Footer.tsx';
import { onLibraryKey } from './library-keys.ts';
import { type Library, Statements } from './Statements.tsx';
import { TicketLine } from './TicketLine.tsx';
import { type DeskParts, useDesk } from './use-desk.ts';

interface Props extends DeskParts {
  readonly library: Library;
  openSidePanel(): void;
}

/** The toolbar's window: the ticket, its findings, and the statements to insert or copy. */
export function Popup({ library, openSidePanel, ...parts }: Props) {
  const words = useWords();
  const { view, ask, say, said, insert, copy } = useDesk(parts);
  return (
    <main className="desk popup" onKeyDown={onLibraryKey}>
      <TicketLine tab={parts.tab} onResume={() => ask({ kind: 'resume' })}>
        <button
          type="button"
          className="icon-button"
          data-action="side-panel"
          title={words.t('sideOpen')}
          aria-label={words.t('sideOpen')}
          onClick={openSidePanel}
        >
          <PanelRight aria-hidden="true" />
        </button>
      </TicketLine>
      <div className="scroll">
        {view && view.findings.length > 0 && <Findings view={view} command={ask} />}
        <Statements library={library} view={view} insert={insert} copy={copy} say={say} />
      </div>
      <Footer canInsert={insert !== null} said={said} />
    </main>
  );
}
