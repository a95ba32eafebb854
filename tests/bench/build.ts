import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { patternsAsText } from '../../scripts/build/patterns-as-text.ts';
import { plainJson } from '../../scripts/build/plain-json.ts';
import { withReadyData } from '../../scripts/build/with-ready-data.ts';
import { withoutExamples } from '../../scripts/build/without-examples.ts';
import { withoutPolyfills } from '../../scripts/build/without-polyfills.ts';
import type { Peer } from './peers.ts';

const ROOT = join(import.meta.dirname, '../..');
export const BENCH_OUT = join(ROOT, '.cache/bench');

/** One module for each peer, built as a product would ship it: minified, with its assets beside it. */
export async function buildPeer(peer: Peer): Promise<void> {
  const outDir = join(BENCH_OUT, peer);
  await rm(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [patternsAsText, plainJson, withReadyData, withoutExamples, withoutPolyfills],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir,
      target: 'chrome128',
      assetsInlineLimit: 0,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: {
        input: join(import.meta.dirname, 'peers', `${peer}.ts`),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'peer.js', assetFileNames: '[name][extname]', codeSplitting: false },
      },
    },
  });
}

/** Bytes of everything that the peer loads, gzipped file by file. */
export function gzippedSize(peer: Peer): number {
  const folder = join(BENCH_OUT, peer);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(file.parentPath, file.name))).length, 0);
}
