// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readFroala } from './read.ts';

function textOf(html: string): string {
  const composer = document.createElement('div');
  composer.innerHTML = html;
  return readFroala(composer).text;
}

const WORDS = '<div>Hi Jane,</div><div>mine</div>';

const LEFT_OUT = [
  ['history', '<div class="freshdesk_quote"><blockquote class="freshdesk_quote">old</blockquote></div>'],
  ['a mail program’s history', '<div class="gmail_quote"><div class="gmail_attr">On Monday</div>old</div>'],
  ['a passage that the agent quotes', '<blockquote>old</blockquote>'],
  [
    'the folded history',
    '<div class="fr-quoted-marker" contenteditable="false"><button class="fr-quoted-marker-remove">x</button></div>',
  ],
  ['a signature that says so', '<div class="agent-signature"><div>Sam</div></div>'],
  ['a signature behind its mark', '<div>-- </div><div>Sam</div><p>Acme</p>'],
  ['the plea of unlicensed copies', '<p data-f-id="pbf">Powered by</p>'],
  ['a selection marker', '<span class="fr-marker" data-type="true">&#8203;</span>'],
] as const;

describe('readFroala', () => {
  it.each(LEFT_OUT)('leaves out %s', (_name, html) => {
    expect(textOf(WORDS + html)).toBe('Hi Jane,\nmine');
  });

  it('leaves out a signature behind its mark where lines are breaks', () => {
    expect(textOf('<div>\nHi Jane,<br>\nmine<br>\n-- <br>\nSam<br>Acme</div>')).toBe('Hi Jane,\nmine');
  });

  it.each([
    ['<div>Sure -- I will.</div>', 'Sure -- I will.'],
    ['<div>Sure <b>--</b> I will.</div><div>mine</div>', 'Sure -- I will.\nmine'],
    ['<div>My signature is below.</div>', 'My signature is below.'],
  ])('takes no dash for a signature: %j', (html, text) => {
    expect(textOf(html)).toBe(text);
  });
});
