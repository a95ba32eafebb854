import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview, type Rolldown } from 'vite';

const ROOT = new URL('.', import.meta.url).pathname;

/** Packages mark modules for servers, which means nothing here. */
const onwarn: Rolldown.WarningHandlerWithDefault = (warning, warn) =>
  warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning);

export interface Gallery {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the gallery into a folder of its own and serves it on a free local port. */
export async function serveGallery(): Promise<Gallery> {
  const outDir = await mkdtemp(join(tmpdir(), 'attune-gallery-'));
  const shared = { root: ROOT, configFile: false, logLevel: 'warn' } as const;
  await build({
    ...shared,
    build: { outDir, emptyOutDir: true, target: 'chrome128', chunkSizeWarningLimit: 2000, rolldownOptions: { onwarn } },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The gallery got no address. Run the test again on a machine with a free local port.');
  return {
    address,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
