/** `npm run pictures`: takes the README's pictures anew, of the built extension on the demo helpdesks. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { startPages } from '../tests/helpdesk-pages/server.ts';
import { extensionId, launchWithExtension } from './browser/launch.ts';
import { speak } from './pictures/open-popup.ts';
import { SHOTS } from './pictures/shots.ts';
import { takeShot } from './pictures/take-shot.ts';
import { buildExtension } from './start/build-extension.ts';
import { ROOT } from './tools/run-tool.ts';

const FOLDER = join(ROOT, 'docs');

async function takeAll(browser: Browser): Promise<void> {
  const extension = await extensionId(browser);
  for (const shot of SHOTS) {
    await speak(browser, extension, shot.language);
    await takeShot(browser, extension, shot, FOLDER);
    console.log(relative(process.cwd(), join(FOLDER, `${shot.name}.png`)));
  }
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const extensionDir = await buildExtension();
  const pages = await startPages();
  const browser = await launchWithExtension({ headless: true, extensionDir, args: pages.browserArgs });
  try {
    await takeAll(browser);
  } finally {
    await browser.close();
    await pages.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
