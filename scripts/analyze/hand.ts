/** One thread of `npm run analyze`: answers the batches that it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { analyze } from '../../lib/analyzer/analyze.ts';
import { answerLine } from './answer-line.ts';
import type { Batch, CrewOptions } from './crew.ts';
import { houseOfPacks } from './house-of-packs.ts';
import { sweeper } from './sweep.ts';

const { packs, packsOnly } = workerData as CrewOptions;
const swept = sweeper();
const house = await houseOfPacks(packs, packsOnly);

parentPort?.on('message', ({ first, lines }: Batch) => {
  parentPort?.postMessage(
    lines.map((line, at) => answerLine(line, first + at, (request) => analyze(request, { house }))),
  );
  swept(lines.length);
});
