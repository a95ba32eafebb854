/**
 * `npm run screenshots`: every view and state in both themes and both languages into `screenshots/`, and from them the stores'
 * images into `docs/store/images/`. With `--only panel,options-packs,studio,states,circumstances`
 * some views alone, and no store images.
 */
import { join } from 'node:path';
import { takeAll } from './pictures/take-all.ts';
import { takeCircumstances } from './screenshots/circumstances.ts';
import { takePages } from './screenshots/extension-pages.ts';
import { drawListing } from './screenshots/listing.ts';
import { takeStates } from './screenshots/states.ts';
import { takeStudio } from './screenshots/studio.ts';
import { LOOKS, shotsOf, VIEWS } from './screenshots/views.ts';
import { ROOT } from './tools/run-tool.ts';

const FOLDER = join(ROOT, 'screenshots');

async function main(only: readonly string[] | null): Promise<void> {
  const views = VIEWS.filter(({ view }) => only === null || only.includes(view));
  const shots = LOOKS.flatMap((look) => shotsOf(views, look));
  await takeAll({
    shots,
    folder: FOLDER,
    more: async (browser, extension, extensionDir) => {
      await takePages({ browser, extension, extensionDir, folder: FOLDER, only });
      if (only === null || only.includes('studio')) await takeStudio({ browser, extension, folder: FOLDER });
      if (only === null || only.includes('states')) await takeStates({ browser, folder: join(FOLDER, 'states') });
      if (only === null || only.includes('circumstances')) {
        await takeCircumstances({ browser, extension, folder: join(FOLDER, 'circumstances') });
      }
      if (only === null) await drawListing(browser, FOLDER, join(ROOT, 'docs/store/images'));
    },
  });
}

const at = process.argv.indexOf('--only');
main(at < 0 ? null : (process.argv[at + 1] ?? '').split(',')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
