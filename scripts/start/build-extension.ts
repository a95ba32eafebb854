import { join } from 'node:path';
import { ROOT, runTool } from '../tools/run-tool.ts';

const OUT = '.output/chrome-mv3';

/**
 * Builds the extension for Chromium.
 *
 * @returns the folder of the unpacked extension
 * @throws {Error} when the build fails
 */
export async function buildExtension(): Promise<string> {
  if (await runTool({ package: 'wxt', args: ['build'] })) return join(ROOT, OUT);
  throw new Error(
    'The extension could not be built; what stands above says why. Correct it and run "npm start" again.',
  );
}
