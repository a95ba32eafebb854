import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type PackServer, serving } from '../../../lib/subscriptions/testing/pack-server.ts';
import { PATIENCE, poll } from './coach.ts';
import type { Stage } from './stage.ts';

/** Every web page may read it, as from most static hosts. */
const OPEN = { 'access-control-allow-origin': '*' };

/** Puts a text on the server, in place of what was there. */
export function publish(server: PackServer, text: string): void {
  server.answer = serving(text, `"${createHash('sha256').update(text).digest('hex')}"`, OPEN);
}

/** Gives a file to the file box that `selector` finds, as if it had been chosen. */
export async function choose(page: Page, selector: string, name: string, content: string): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), 'attune-lead-')), name);
  writeFileSync(path, content);
  const box = await page.waitForSelector(selector, { timeout: PATIENCE });
  await (box as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** What the page saves from now on, read by the file's name once it is there: a file that is being saved is empty for a moment. */
export async function savedFrom(stage: Stage, page: Page): Promise<(name: string) => Promise<string>> {
  const folder = await stage.savesInto(page);
  return async (name) => {
    const text = () => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
    await poll(async () => text()).not.toBe('');
    return text();
  };
}

/**
 * Signs other content with the key of a signed file, as a lead would who goes round the studio: the key can't be read, but
 * whoever sits at the browser can use it.
 */
export async function signedAnyway(page: Page, signed: string, content: object): Promise<string> {
  return await page.evaluate(
    async ({ header, payload }) => {
      const { kid } = JSON.parse(atob(header.replaceAll('-', '+').replaceAll('_', '/'))) as { kid: string };
      const privateKey = await new Promise<CryptoKey>((resolve, reject) => {
        const opening = indexedDB.open('attune-studio');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('keys').objectStore('keys').get(kid);
          asked.onsuccess = () => resolve((asked.result as { privateKey: CryptoKey }).privateKey);
          opening.result.close();
        };
      });
      const url = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>) =>
        btoa(String.fromCharCode(...new Uint8Array(bytes)))
          .replaceAll('+', '-')
          .replaceAll('/', '_')
          .replaceAll('=', '');
      const body = url(new TextEncoder().encode(payload));
      const input = new TextEncoder().encode(`${header}.${body}`);
      const signature = url(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, input));
      return JSON.stringify({ payload: body, signature, protected: header });
    },
    { header: (JSON.parse(signed) as { protected: string }).protected, payload: JSON.stringify(content) },
  );
}

/** Whether anybody can read the private halves of the keys that the studio keeps. */
export async function keysCanBeRead(page: Page): Promise<readonly boolean[]> {
  return await page.evaluate(
    () =>
      new Promise<readonly boolean[]>((resolve, reject) => {
        const opening = indexedDB.open('attune-studio');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('keys').objectStore('keys').getAll();
          all.onsuccess = () =>
            resolve((all.result as readonly { privateKey: CryptoKey }[]).map((one) => one.privateKey.extractable));
          opening.result.close();
        };
      }),
  );
}

/** The pack inside of a signed file. */
export function packIn(signed: string): Record<string, unknown> {
  const { payload } = JSON.parse(signed) as { payload: string };
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}
