/**
 * Work that takes long and can rest at each `yield`, so that whoever runs it gets to do something else meanwhile. What it
 * comes to is its return value.
 */
export type Work<T> = Generator<void, T>;

/** Does it in one go. Throws what the work throws. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
