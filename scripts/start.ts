/** `npm start`: builds the extension and opens it on the demo helpdesks; without a display, tries it out and tells. */
import { parseArgs } from 'node:util';
import { startPages } from '../tests/helpdesk-pages/server.ts';
import { buildExtension } from './start/build-extension.ts';
import { openVisibly } from './start/open-visibly.ts';
import { walkHeadless } from './start/walk-headless.ts';

function isHeadless(): boolean {
  const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const noDisplay = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  if (noDisplay && !values.headless) console.error('There is no display: trying Attune out without a window.');
  return values.headless || noDisplay;
}

async function main(): Promise<void> {
  const headless = isHeadless();
  const extensionDir = await buildExtension();
  console.error('Preparing the demo helpdesks …');
  const pages = await startPages();
  try {
    if (headless) tell(await walkHeadless(extensionDir, pages.browserArgs));
    else await openVisibly(extensionDir, pages.browserArgs);
  } finally {
    await pages.close();
  }
}

function tell(wrong: number): void {
  console.log(
    wrong === 0
      ? 'Every ticket was coached. Pictures are in demo/.'
      : `${wrong} ${wrong === 1 ? 'ticket' : 'tickets'} went wrong; see above, and the pictures in demo/.`,
  );
  process.exitCode = wrong === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
