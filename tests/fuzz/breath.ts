const EVERY = 100;
let taken = 0;

/**
 * Lets go of pages that were tried. happy-dom points at its nodes by weak references, and what was asked of these is kept
 * until the turn of the event loop is over: a property without a pause runs out of memory.
 */
export async function breath(): Promise<void> {
  taken += 1;
  if (taken % EVERY === 0) await new Promise((resolve) => setImmediate(resolve));
}
