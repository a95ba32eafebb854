interface Measured<Result> {
  readonly result: Result;
  readonly milliseconds: number;
}

/**
 * What some work returns, and the processor time it took: what else the machine does is not counted, so that a limit on it
 * holds on a busy machine too. For limits against hangs only; how fast something is, the benchmark tells.
 */
export function measured<Result>(work: () => Result): Measured<Result> {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

/** The milliseconds of processor time that some work takes. */
export function processorTime(work: () => unknown): number {
  return measured(work).milliseconds;
}
