const HIDDEN_FRAME_MS = 100;

const told = new Set<string>();

/**
 * Coalesces many calls into one run on the next frame, and at most one run per `interval` milliseconds. Hidden tabs have
 * no frames, so a timer stands in for them.
 */
export function pace(run: () => void, interval: number, signal: AbortSignal): () => void {
  let waiting = false;
  let last = Number.NEGATIVE_INFINITY;
  const fire = () => {
    waiting = false;
    last = performance.now();
    if (!signal.aborted) guarded(run);
  };
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const rest = last + interval - performance.now();
    if (rest > 0) setTimeout(() => nextFrame(fire), rest);
    else nextFrame(fire);
  };
}

/** A page that changed its ways must not stop the coach for good, nor fill the console. */
function guarded(run: () => void): void {
  try {
    run();
  } catch (error) {
    const text = String(error);
    if (!told.has(text))
      console.error('Attune could not read this page. Reload it; if it stays so, report what stands here.', error);
    told.add(text);
  }
}

function nextFrame(callback: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    callback();
  };
  const timer = setTimeout(once, HIDDEN_FRAME_MS);
  const frame = requestAnimationFrame(once);
}
