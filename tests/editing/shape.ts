import type { Page } from 'puppeteer-core';

/** An editor's data as letters, each with how it looks. White space is left out: editors differ in how they keep it. */
export interface Shape {
  readonly letters: string;
  /** Per letter: `a em strong`, say. */
  readonly looks: readonly string[];
}

/** Letters that hold no place of their own, and white space. */
const UNSEEN = /[\s\u200b\u2060\ufeff]/g;

export const lettersOf = (text: string) => text.replace(UNSEEN, '');

/** Reads an editor's HTML, or a plain box's lines, in the page but without touching it. */
export function shapeOf(page: Page, data: string, isPlain: boolean): Promise<Shape> {
  if (isPlain)
    return Promise.resolve({
      letters: lettersOf(data),
      looks: lettersOf(data)
        .split('')
        .map(() => ''),
    });
  return page.evaluate((html) => {
    const ALIKE: Readonly<Record<string, string>> = { B: 'STRONG', I: 'EM' };
    const inline = ['STRONG', 'EM', 'U', 'A'];
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    let letters = '';
    const looks: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const found = new Set<string>();
      for (let up = node.parentElement; up && up !== body; up = up.parentElement) {
        const name = ALIKE[up.nodeName] ?? up.nodeName;
        if (inline.includes(name)) found.add(name === 'A' ? `A ${up.getAttribute('href')}` : name);
      }
      const look = [...found].sort().join(' ');
      for (const letter of (node.nodeValue ?? '').replace(/[\s\u200b\u2060\ufeff]/g, '').split('')) {
        letters += letter;
        looks.push(look);
      }
    }
    return { letters, looks };
  }, data);
}
