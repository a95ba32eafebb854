import { expect, test } from 'vitest';
import { bodyText } from './body-text.ts';

function bodyOf(html: string): HTMLElement {
  const body = document.createElement('div');
  body.innerHTML = html;
  document.body.replaceChildren(body);
  return body;
}

test.each([
  ['<p>One  two\n three.</p><p>Four.</p>', 'One two three.\nFour.'],
  ['One<br>two<br><br>three', 'One\ntwo\n\nthree'],
  ['<div><div>Deep</div></div><ul><li>a</li><li>b</li></ul>', 'Deep\na\nb'],
  ['<p>Mine.</p><blockquote><p>Theirs.</p></blockquote><button>Like</button>', 'Mine.'],
  ['<p>5&nbsp;&euro;</p>', '5 €'],
  ['<p>&lt;b&gt;no tag&lt;/b&gt;</p>', '<b>no tag</b>'],
  ['<span style="white-space: pre-wrap">first\nsecond</span>', 'first\nsecond'],
  ['', ''],
])('%s', (html, text) => {
  expect(bodyText(bodyOf(html), 'blockquote, button')).toBe(text);
});
