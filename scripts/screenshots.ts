/**
 * `npm run screenshots`: every view and state in both themes and both languages into `screenshots/`, and from them the stores'
 * images into `docs/store/images/`. With `--only panel,options-packs,studio,states,circumstances,listing`
 * some of them alone.
 */
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { takeAll } from './pictures/take-all.ts';
import { takeCircumstances } from './screenshots/circumstances.ts';
import { takePages } from './screenshots/extension-pages.ts';
import { drawListing } from './screenshots/listing.ts';
import { takeStates } from './screenshots/states.ts';
import { takeStudio } from './screenshots/studio.ts';
import { LOOKS, shotsOf, VIEWS } from './screenshots/views.ts';
import { ROOT } from './tools/run-tool.ts';

const FOLDER = join(ROOT, 'screenshots');

/** Views that belong to no ticket, by the name under which they are asked for. */
const MORE: Readonly<Record<string, (browser: Browser, extension: string) => Promise<void>>> = {
  studio: (browser, extension) => takeStudio({ browser, extension, folder: FOLDER }),
  states: (browser) => takeStates({ browser, folder: join(FOLDER, 'states') }),
  circumstances: (browser, extension) =>
    takeCircumstances({ browser, extension, folder: join(FOLDER, 'circumstances') }),
  listing: (browser) => drawListing(browser, FOLDER, join(ROOT, 'docs/store/images')),
};

async function main(only: readonly string[] | null): Promise<void> {
  const isAsked = (name: string) => only === null || only.includes(name);
  const views = VIEWS.filter(({ view }) => isAsked(view));
  const shots = LOOKS.flatMap((look) => shotsOf(views, look));
  await takeAll({
    shots,
    folder: FOLDER,
    more: async (browser, extension, extensionDir) => {
      await takePages({ browser, extension, extensionDir, folder: FOLDER, only });
      for (const [name, take] of Object.entries(MORE)) if (isAsked(name)) await take(browser, extension);
    },
  });
}

const at = process.argv.indexOf('--only');
main(at < 0 ? null : (process.argv[at + 1] ?? '').split(',')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
