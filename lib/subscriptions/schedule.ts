const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How often a pack is asked for when its server says nothing else. */
const USUAL = HOUR;
const SOONEST = 15 * MINUTE;
const LATEST = 24 * HOUR;
/** Checks are spread by a quarter to either side, so that a team's browsers don't ask at once. */
const JITTER = 0.25;

/** Milliseconds until a pack is asked for again after an answer. `chance` is 0 to 1, `freshSeconds` as the server said. */
export function afterAnswer(freshSeconds: number | null, chance: number): number {
  const asked = freshSeconds === null || freshSeconds === 0 ? USUAL : freshSeconds * 1000;
  return spread(Math.min(LATEST, Math.max(SOONEST, asked)), chance);
}

/** The same after failures in a row: each doubles the wait, up to a day; a server that names a time is obeyed within it. */
export function afterFailure(failures: number, retryAfter: number | null, chance: number): number {
  const backedOff = USUAL * 2 ** Math.min(10, Math.max(0, failures - 1));
  return spread(Math.min(LATEST, Math.max(SOONEST, backedOff, (retryAfter ?? 0) * 1000)), chance);
}

function spread(milliseconds: number, chance: number): number {
  return Math.round(milliseconds * (1 - JITTER + 2 * JITTER * chance));
}
