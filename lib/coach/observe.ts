import type { Coaching } from './coaching.ts';
import type { CoachHost } from './host.ts';
import { pace } from './pace.ts';
import { watchPage } from './page-watch.ts';

const PLACE_MS = 100;
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
      host.attach();
      coaching.checkPlace();
    },
    PLACE_MS,
    signal,
  );
  const log = pace(() => coaching.checkLog(), LOG_MS, signal);
  const draft = pace(() => coaching.checkDraft(), 0, signal);
  const theme = pace(() => coaching.checkTheme(), THEME_MS, signal);
  watchPage(
    {
      document,
      composer: () => ticket()?.composer ?? null,
      pane: () => ticket()?.pane ?? null,
      onChange: (change) => {
        if (change === 'draft') draft();
        else place();
        if (change === 'log') log();
        if (change === 'theme') theme();
      },
    },
    signal,
  );
  place();
}
