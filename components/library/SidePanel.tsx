import { Findings } from './Findings.tsx';
import { Footer } from './Footer.tsx';
import { onLibraryKey } from './library-keys.ts';
import { type Library, Statements } from './Statements.tsx';
import { TicketLine } from './TicketLine.tsx';
import { TicketTone } from './TicketTone.tsx';
import { type DeskParts, useDesk } from './use-desk.ts';

interface Props extends DeskParts {
  readonly library: Library;
}

/** What stays beside the helpdesk while the agent works: the tone of the ticket in front, its findings, the library. */
export function SidePanel({ library, ...parts }: Props) {
  const { view, ask, say, said, insert, copy } = useDesk(parts);
  const isJudged = view?.status === 'ready' && view.draft.trim() !== '';
  return (
    <main className="desk side-panel" onKeyDown={onLibraryKey}>
      <TicketLine tab={parts.tab} onResume={() => ask({ kind: 'resume' })} />
      <div className="scroll">
        {view && <TicketTone view={view} command={ask} />}
        {view && (isJudged || view.findings.length > 0) && <Findings view={view} command={ask} />}
        <Statements library={library} view={view} insert={insert} copy={copy} say={say} />
      </div>
      <Footer canInsert={insert !== null} said={said} />
    </main>
  );
}
