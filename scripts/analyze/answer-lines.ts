import type { Answer } from './answer-line.ts';
import type { Crew } from './crew.ts';
import type { Line } from './split-lines.ts';

/** Who answers: this thread the first lines, a crew what comes behind them. */
export interface Answering {
  alone(line: Line, number: number): Answer;
  /** Called once, when there are so many lines that starting threads pays; null keeps to this one. */
  crew(): Crew | null;
  write(answer: Answer): Promise<void>;
}

/** Threads take about as long to start as so many answers. */
const ALONE = 300;
const BATCH = 64;
/** Behind a pause in the input nothing is held back. */
const PAUSE_MS = 10;

/**
 * Answers lines in their order. Holds no more than some batches for each thread, whatever the input's length: reading waits
 * for writing.
 */
export async function answerLines(lines: AsyncIterable<Line>, answering: Answering): Promise<void> {
  let number = 0;
  let crew: Crew | null = null;
  let batches: Batches | null = null;
  for await (const line of lines) {
    number += 1;
    if (number === ALONE + 1) {
      crew = answering.crew();
      batches = crew && new Batches(crew, answering.write);
    }
    if (batches) await batches.add(line, number);
    else await answering.write(answering.alone(line, number));
  }
  await batches?.finish();
  await crew?.dismiss();
}

/** What is out with the crew, oldest first. */
class Batches {
  readonly #crew: Crew;
  readonly #write: Answering['write'];
  readonly #out: Promise<void>[] = [];
  #lines: Line[] = [];
  #first = 0;
  #written: Promise<void> = Promise.resolve();
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(crew: Crew, write: Answering['write']) {
    this.#crew = crew;
    this.#write = write;
  }

  async add(line: Line, number: number): Promise<void> {
    if (this.#lines.length === 0) this.#first = number;
    this.#lines.push(line);
    clearTimeout(this.#pause);
    if (this.#lines.length === BATCH) this.#send();
    else this.#pause = setTimeout(() => this.#send(), PAUSE_MS);
    if (this.#out.length > 2 * this.#crew.size) await this.#out.shift();
  }

  async finish(): Promise<void> {
    clearTimeout(this.#pause);
    this.#send();
    await this.#written;
  }

  #send(): void {
    if (this.#lines.length === 0) return;
    const answers = this.#crew.answer({ first: this.#first, lines: this.#lines });
    this.#lines = [];
    const before = this.#written;
    this.#written = (async () => {
      const [done] = await Promise.all([answers, before]);
      for (const answer of done) await this.#write(answer);
    })();
    // A thread that died is told of where the batch is waited for.
    this.#written.catch(() => undefined);
    this.#out.push(this.#written);
  }
}
