import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { startPages } from '../../tests/helpdesk-pages/server.ts';
import { extensionId, launchWithExtension } from '../browser/launch.ts';
import { buildExtension } from '../start/build-extension.ts';
import { speak } from './open-popup.ts';
import type { Shot } from './shots.ts';
import { takeShot } from './take-shot.ts';

interface Parts {
  readonly shots: readonly Shot[];
  readonly folder: string;
  /** What else to take with the same browser, after the shots. */
  more?(browser: Browser, extension: string, extensionDir: string): Promise<void>;
}

/** Builds the extension, takes each shot on the demo helpdesks and tells where it lies. */
export async function takeAll({ shots, folder, more }: Parts): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const extensionDir = await buildExtension();
  const pages = await startPages();
  const browser = await launchWithExtension({ headless: true, extensionDir, args: pages.browserArgs });
  try {
    const extension = await extensionId(browser);
    for (const shot of shots) {
      await speak(browser, extension, shot.language);
      await takeShot(browser, extension, shot, folder);
      console.log(relative(process.cwd(), join(folder, `${shot.name}.png`)));
    }
    await more?.(browser, extension, extensionDir);
  } finally {
    await browser.close();
    await pages.close();
  }
}
