import { browser } from 'wxt/browser';
import type { CoachInterface } from '../coach/contract.ts';

/** Built apart from the content script, which WXT packs into one file without late parts; so WXT knows no such path. */
const INTERFACE_MODULE = '/esm/ui.js';
const addressOf = browser.runtime.getURL as (path: string) => string;

/** Fetches badge and card from the extension itself. Rejects when the module is not among its public files. */
export function loadInterface(): Promise<CoachInterface> {
  return import(/* @vite-ignore */ isOwnPage() ? INTERFACE_MODULE : addressOf(INTERFACE_MODULE));
}

/** For helpdesk pages the address is another one in each session; the extension's own pages may load from their own alone. */
function isOwnPage(): boolean {
  return location.protocol.endsWith('-extension:');
}
