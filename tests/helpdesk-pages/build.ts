import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const PAGES = ['zendesk', 'freshdesk'] as const;
type PageName = (typeof PAGES)[number];

const SOURCES = import.meta.dirname;
const ROOT = join(SOURCES, '../..');

/** Each page's build stands in a folder of its own name. */
export const PAGES_OUT = join(ROOT, '.cache/helpdesk-pages');

/** One page's sources change only what that page is made of: its folder, the tickets, and the packages. */
async function fingerprint(page: PageName): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [page, 'tickets', 'kit']) {
    const root = join(SOURCES, folder);
    if (!existsSync(root)) continue;
    const files = await readdir(root, { recursive: true, withFileTypes: true });
    const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
    for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  }
  hash.update(await readFile(join(ROOT, 'package-lock.json')));
  return hash.digest('hex');
}

/** Built beside and moved into place, so that a build that was stopped halfway is never taken for a whole one. */
async function buildPage(page: PageName): Promise<void> {
  const outDir = join(PAGES_OUT, page);
  const stamp = join(outDir, '.stamp');
  const wanted = await fingerprint(page);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  const fresh = `${outDir}.${process.pid}`;
  await build({
    configFile: false,
    root: join(SOURCES, page),
    base: '/',
    logLevel: 'warn',
    build: {
      outDir: fresh,
      emptyOutDir: true,
      assetsDir: `assets/${page}`,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5_000,
      reportCompressedSize: false,
    },
  });
  await writeFile(join(fresh, '.stamp'), wanted);
  await rm(outDir, { recursive: true, force: true });
  await rename(fresh, outDir);
}

/** Builds every page whose sources changed since its last build. */
export async function buildPages(): Promise<void> {
  await mkdir(PAGES_OUT, { recursive: true });
  for (const page of PAGES) if (existsSync(join(SOURCES, page, 'index.html'))) await buildPage(page);
}
