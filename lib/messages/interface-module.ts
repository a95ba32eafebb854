import { browser } from 'wxt/browser';
import type { CoachInterface } from '../coach/contract.ts';

/** Built apart from the content script, which WXT packs into one file without late parts. */
const INTERFACE_MODULE = '/esm/ui.js';

/** Fetches badge and card from the extension itself. Rejects when the module is not among its public files. */
export function loadInterface(): Promise<CoachInterface> {
  const url = new URL(INTERFACE_MODULE, browser.runtime.getURL('/'));
  return import(/* @vite-ignore */ url.href);
}
