import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** What an unlicensed Froala adds to its data. */
const PLEA = /<p data-f-id="pbf".*?<\/p>/s;
/** Nothing of these may ever be in a reply. */
const FOREIGN = /attune|<mark|highlight|data-|<span|style=/i;

interface Instances {
  readonly ckeditorInstance?: { getData(): string };
  readonly 'data-froala.editor'?: { readonly html: { get(): string } };
}

/** The composer in front, by selector: hidden tickets' composers stand in the page too. */
export const COMPOSER =
  '.workspace:not(.is-cached) [data-test-id^="omnicomposer-"], .ticket-editor .fr-element, .ticket-editor textarea';

/** The editor's own data, as it would be sent. Fails when anything of Attune is in it. */
export async function dataOf(page: Page, composer = COMPOSER): Promise<string> {
  const data = await page.$eval(composer, (element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    const froala = (element.closest('.fr-box') as unknown as Instances | null)?.['data-froala.editor'];
    const data = (element as unknown as Instances).ckeditorInstance?.getData() ?? froala?.html.get();
    if (data === undefined) throw new Error('The composer shows no editor. Did its page change?');
    return data;
  });
  const own = data.replace(PLEA, '');
  expect(own).not.toMatch(FOREIGN);
  return own.replaceAll('&nbsp;', ' ');
}

/** `*words*` become bold; everything else is escaped as editors do. */
function htmlOf(line: string): string {
  const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/\*(.+?)\*/g, '<strong>$1</strong>');
}

/** What an editor's data is for a reply with `*bold*` words, one paragraph a line. */
export function dataFor(reply: string, paragraph: (html: string) => string): string {
  return reply
    .split('\n')
    .map((line) => paragraph(htmlOf(line)))
    .join('');
}
