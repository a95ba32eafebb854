import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './browser/find.ts';

/** Draws the extension's icons in every size from their one source: `node scripts/icons.ts`, after a change to it. */

const SIZES = [16, 24, 32, 48, 64, 96, 128];
/** Asked for by Edge, beside the listing. */
const STORE = { size: 300, file: new URL('../docs/store/icon-300.png', import.meta.url) };
const SOURCE = new URL('icons/attune.svg', import.meta.url);
const FOLDER = new URL('../public/icon/', import.meta.url);

async function draw(browser: Browser, svg: string, size: number): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const svg = await readFile(SOURCE, 'utf8');
  await mkdir(FOLDER, { recursive: true });
  for (const size of SIZES) await writeFile(new URL(`${size}.png`, FOLDER), await draw(browser, svg, size));
  await writeFile(STORE.file, await draw(browser, svg, STORE.size));
} finally {
  await browser.close();
}
