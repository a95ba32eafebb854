import { browser } from 'wxt/browser';
import { reasonsIn } from './reason.ts';
import { type Around, ask, settle } from './refresh.ts';
import { isDue, type Source } from './source.ts';
import { changeSource, storedSources } from './store.ts';

const ALARM = 'attune-packs';
const SOONEST_MINUTES = 0.5;

/**
 * Asks one source now, whether it is due or not. Resolves to what is known of it then; null when it was removed meanwhile. What
 * came and can't be stored is as good as not come: the last good version stays, and the source says why.
 */
export async function refreshNow(source: Source, around: Around, signal: AbortSignal): Promise<Source | null> {
  const answer = await ask(source, around, signal);
  try {
    return await changeSource(source.id, (current) => settle(current, answer, around));
  } catch (error) {
    const failed = { kind: 'failed', reasons: reasonsIn(error), retryAfter: null } as const;
    return await changeSource(source.id, (current) => settle(current, failed, around));
  }
}

/** Asks all sources that are due, one after the other. */
export async function refreshDue(around: Around, signal: AbortSignal): Promise<void> {
  for (const source of await storedSources()) {
    if (signal.aborted) return;
    if (isDue(source, around.now())) await refreshNow(source, around, signal).catch(tell);
  }
}

/** One source that can't be kept up to date must not keep the others from it. */
function tell(error: unknown): void {
  console.error('Attune could not store what became of a pack, so its last good version holds:', error);
}

/**
 * In the background: asks each source when it is due, by alarms, which wake a stopped worker. Without a source no alarm is
 * set and nothing is ever asked. Call `again` after sources were added or removed.
 */
export function followSources(around: Around, signal: AbortSignal): { again(): Promise<void> } {
  const again = async () => {
    await refreshDue(around, signal);
    await setAlarm(await storedSources(), around.now());
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void again();
  });
  return { again };
}

async function setAlarm(sources: readonly Source[], now: Date): Promise<void> {
  const times = sources.flatMap(({ nextAt }) => (nextAt === null ? [] : [Date.parse(nextAt)]));
  const minutes = (Math.min(...times) - now.getTime()) / 60_000;
  if (times.length === 0) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { delayInMinutes: Math.max(SOONEST_MINUTES, minutes) });
}
