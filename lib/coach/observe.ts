import type { Coaching } from './coaching.ts';
import { draftPaces } from './draft-paces.ts';
import type { CoachHost } from './host.ts';
import { pace } from './pace.ts';
import { type AroundChange, watchPage } from './page-watch.ts';

const PLACE_MS = 100;
const LOG_MS = 300;
const THEME_MS = 300;

export interface Observed {
  readonly document: Document;
  readonly coaching: Coaching;
  readonly host: CoachHost;
}

/**
 * Lets the coaching look at the page whenever something may have changed. Letters are read when the hand rests, and what an
 * editor moves around them meanwhile is looked at with them: a key costs the page next to nothing.
 */
export function observe({ document, coaching, host }: Observed, signal: AbortSignal): void {
  // Pages that are no agent interface stay as they are.
  const attach = () => {
    if (coaching.reader.scene.helpdesk) host.attach();
  };
  const look = () => {
    coaching.checkPlace();
    attach();
  };
  const place = pace(look, PLACE_MS, signal);
  const log = pace(() => coaching.checkLog(), LOG_MS, signal);
  const theme = pace(() => coaching.checkTheme(), THEME_MS, signal);
  let logWaits = false;
  const onRest = () => {
    attach();
    if (logWaits) log();
    logWaits = false;
  };
  const draft = draftPaces(coaching, onRest, signal);
  const onAround = (change: AroundChange) => {
    if (change === 'theme') theme();
    if (draft.isWaiting) logWaits ||= change === 'log';
    else {
      place();
      if (change === 'log') log();
    }
  };
  const ticket = () => coaching.reader.scene.ticket;
  const parts = { composer: () => ticket()?.composer ?? null, pane: () => ticket()?.pane ?? null };
  watchPage({ document, ...parts, onAround, onDraft: draft.see }, signal);
  place();
}
