import type { Coaching } from './coaching.ts';
import type { CoachHost } from './host.ts';
import { pace } from './pace.ts';
import { watchPage } from './page-watch.ts';

const PLACE_MS = 100;
const CARET_MS = 80;
const LOG_MS = 300;
const THEME_MS = 300;

export interface Observed {
  readonly document: Document;
  readonly coaching: Coaching;
  readonly host: CoachHost;
}

/** Lets the coaching look at the page whenever something may have changed: the draft once a frame, the rest less often. */
export function observe({ document, coaching, host }: Observed, signal: AbortSignal): void {
  const ticket = () => coaching.reader.scene.ticket;
  const place = pace(
    () => {
      coaching.checkPlace();
      // Pages that are no agent interface stay as they are.
      if (coaching.reader.scene.helpdesk) host.attach();
    },
    PLACE_MS,
    signal,
  );
  const log = pace(() => coaching.checkLog(), LOG_MS, signal);
  const { draft, caret } = draftPaces(coaching, signal);
  const theme = pace(() => coaching.checkTheme(), THEME_MS, signal);
  watchPage(
    {
      document,
      composer: () => ticket()?.composer ?? null,
      pane: () => ticket()?.pane ?? null,
      onChange: (change) => {
        if (change === 'draft') draft();
        else if (change === 'caret') caret();
        else place();
        if (change === 'log') log();
        if (change === 'theme') theme();
      },
    },
    signal,
  );
  place();
}

/** A key press moves the caret too; one reading in the next frame does for both. */
function draftPaces(coaching: Coaching, signal: AbortSignal): { draft: () => void; caret: () => void } {
  let caretMoved = false;
  const read = () => {
    caretMoved = false;
    coaching.checkDraft();
  };
  const draft = pace(read, 0, signal);
  const late = pace(() => caretMoved && read(), CARET_MS, signal);
  const caret = () => {
    caretMoved = true;
    late();
  };
  return { draft, caret };
}
