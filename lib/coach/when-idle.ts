/** Calls back when the browser has nothing more urgent to do, within so many milliseconds at the latest. */
export function whenIdle(callback: () => void, within: number): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: within });
  else setTimeout(callback, 0);
}
