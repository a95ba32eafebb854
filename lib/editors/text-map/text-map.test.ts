// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mapText } from './text-map.ts';

function mapOf(html: string, leaveOut = '.out') {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return { root, map: mapText(root, (node) => node instanceof Element && node.matches(leaveOut)) };
}

const READ = [
  ['', ''],
  ['<p>One</p><p>Two</p>', 'One\nTwo'],
  ['<p>One</p><p><br></p><p>Two</p>', 'One\n\nTwo'],
  ['One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
  ['<p>One<br></p><p>Two</p>', 'One\nTwo'],
  ['<p>One<br><br></p>', 'One\n'],
  ['<p></p><p>One</p>', 'One'],
  ['<div>\n  <div>Hi\n  there,</div>\n  <div> Bye </div>\n</div>', 'Hi there,\nBye'],
  ['<p>a <b> b</b> </p>', 'a b'],
  ['<p>5&nbsp;€&nbsp; x</p>', '5 €  x'],
  ['<p>Hello<br>\u200B<br></p>', 'Hello\n'],
  ['<p>wo\u200Brd</p>', 'word'],
  ['<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>', 'One\nTwo\nThree'],
  ['<p>One</p><div class="out">quoted</div><p>Two</p>', 'One\nTwo'],
  ['One<span class="out">…</span> two', 'One two'],
  ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
  ['<p>👩‍🔧 ok</p>', '👩‍🔧 ok'],
] as const;

describe('mapText', () => {
  it.each(READ)('reads %j as %j', (html, text) => {
    expect(mapOf(html).map.text).toBe(text);
  });

  it.each(READ)('finds every character of %j again', (html) => {
    const { map } = mapOf(html);
    for (const [offset, character] of [...map.text].entries()) {
      const at = [...map.text].slice(0, offset).join('').length;
      if (character === '\n') continue;
      const range = map.rangeOf(at, at + character.length);
      expect(
        range
          ?.toString()
          .replace(/[\u00A0\n\t]/g, ' ')
          .trim(),
      ).toBe(character.trim());
    }
  });

  it.each(READ)('knows the offset of every place that it gives for %j', (html) => {
    const { map } = mapOf(html);
    for (let offset = 0; offset <= map.text.length; offset += 1) {
      for (const side of ['start', 'end'] as const) {
        const point = map.pointOf(offset, side);
        if (point) expect(map.offsetOf(point.node, point.offset)).toBe(offset);
      }
    }
  });

  it('covers what lies between two nodes and no more', () => {
    const { map, root } = mapOf('<p>Hello <b>bold</b> end</p>');
    const range = map.rangeOf(6, 10);
    const bold = root.querySelector('b')?.firstChild;
    expect([range?.startContainer, range?.startOffset, range?.endContainer, range?.endOffset]).toEqual([
      bold,
      0,
      bold,
      4,
    ]);
  });

  it('gives no range over a part that was left out, nor after a node has gone', () => {
    const { map, root } = mapOf('<p>One</p><div class="out">quoted</div><p>Two</p>');
    expect(map.rangeOf(0, 3)?.toString()).toBe('One');
    expect(map.rangeOf(0, 7)).toBeNull();
    root.querySelector('p')?.remove();
    expect(map.rangeOf(0, 3)).toBeNull();
    expect(map.rangeOf(4, 7)?.toString()).toBe('Two');
  });

  it('knows no offset outside or in a part that was left out', () => {
    const { map, root } = mapOf('<p>One</p><div class="out">quoted</div>');
    expect(map.offsetOf(document.body, 0)).toBeNull();
    const quoted = root.querySelector('.out')?.firstChild;
    expect(quoted && map.offsetOf(quoted, 2)).toBeNull();
  });

  it('takes a caret that an editor holds in an empty line to that line', () => {
    const { map, root } = mapOf('<p>Hello<br><strong>\u200B</strong><br></p>');
    const holder = root.querySelector('strong')?.firstChild;
    expect(holder && map.offsetOf(holder, 1)).toBe(6);
  });
});
