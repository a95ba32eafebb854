import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { openExhibit } from '../../tests/gallery/open-exhibit.ts';
import { serveGallery } from '../../tests/gallery/serve.ts';
import { BESIDE, STATE_NAMES } from '../../tests/gallery/states.ts';
import { LOOKS, nameOf } from './views.ts';

interface Parts {
  readonly browser: Browser;
  readonly folder: string;
}

/** What the in-page interface shows has its own room; popup and side panel fill their window. */
const SIZES = {
  state: { width: 820, height: 640 },
  popup: { width: 360, height: 520 },
  side: { width: 360, height: 820 },
};
const SHARPNESS = 1.5;

const EXHIBITS: readonly (readonly [kind: keyof typeof SIZES, name: string])[] = [
  ...STATE_NAMES.map((name) => ['state', name] as const),
  ...BESIDE.flatMap((name) => [['popup', name] as const, ['side', name] as const]),
];

/** Takes every state of the gallery in every look, into `folder`. */
export async function takeStates({ browser, folder }: Parts): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const gallery = await serveGallery();
  try {
    for (const [kind, name] of EXHIBITS) {
      for (const look of LOOKS) {
        const query = `${kind}=${name}&lang=${look.language}&theme=${look.theme}`;
        const size = { ...SIZES[kind], deviceScaleFactor: SHARPNESS };
        const { page } = await openExhibit(browser, `${gallery.address}?${query}`, size);
        const path = join(folder, `${nameOf(`${kind}-${name}`, look)}.png`) as `${string}.png`;
        await page.screenshot({ path });
        await page.close();
      }
      console.log(relative(process.cwd(), join(folder, `${kind}-${name}-*.png`)));
    }
  } finally {
    await gallery.close();
  }
}
