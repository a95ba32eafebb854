const HIDDEN_FRAME_MS = 100;

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
    if (!signal.aborted) run();
  };
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    const rest = last + interval - performance.now();
    if (rest > 0) setTimeout(() => nextFrame(fire), rest);
    else nextFrame(fire);
  };
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
