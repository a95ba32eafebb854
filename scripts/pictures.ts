/** `npm run pictures`: takes the README's pictures anew, of the built extension on the demo helpdesks. */
import { join } from 'node:path';
import { SHOTS } from './pictures/shots.ts';
import { takeAll } from './pictures/take-all.ts';
import { ROOT } from './tools/run-tool.ts';

takeAll({ shots: SHOTS, folder: join(ROOT, 'docs') }).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
