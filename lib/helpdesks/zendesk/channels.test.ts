import { expect, test } from 'vitest';
import { channelOf, visibilityOf } from './channels.ts';

function switcher(attributes: Readonly<Record<string, string>>): Element {
  const button = document.createElement('button');
  for (const [name, value] of Object.entries(attributes)) button.setAttribute(name, value);
  return button;
}

test.each([
  ['web', 'email', 'public'],
  ['native_messaging', 'chat', 'public'],
  ['sms', 'chat', 'public'],
  ['twitter', 'tweet', 'public'],
  ['twitter_dm', 'chat', 'public'],
  ['internal', null, 'internal'],
  ['carrier_pigeon', null, 'public'],
  ['constructor', null, 'public'],
])('data-channel="%s" is %s, %s', (value, channel, visibility) => {
  const button = switcher({ 'data-channel': value });
  expect(channelOf(button)).toBe(channel);
  expect(visibilityOf(button, null)).toBe(visibility);
});

test.each([
  ['Internal note', 'internal'],
  ['Interne Notiz', 'internal'],
  ['Öffentliche Antwort', 'public'],
  ['Public reply composer', 'public'],
  ['Note interne', 'unknown'],
  ['', 'unknown'],
])('the label "%s" alone says %s', (label, visibility) => {
  expect(visibilityOf(null, switcher({ 'aria-label': label }))).toBe(visibility);
});

test('the attribute has the last word over a translated label', () => {
  expect(visibilityOf(switcher({ 'data-channel': 'internal', 'aria-label': 'Email' }), null)).toBe('internal');
});

test('a label that says so makes a note of any channel', () => {
  expect(visibilityOf(switcher({ 'data-channel': 'next', 'aria-label': 'Interne Notiz' }), null)).toBe('internal');
  expect(visibilityOf(switcher({ 'data-channel': 'web' }), switcher({ 'aria-label': 'Internal note composer' }))).toBe(
    'internal',
  );
});

const NOTE = ['rgb(255, 247, 237)', 'rgb(51, 40, 24)'];
const NO_NOTE = ['', 'transparent', 'rgb(255, 255, 255)', 'rgb(237, 247, 255)', 'rgb(28, 47, 51)', 'rgb(38, 40, 45)'];

function composerOn(color: string): Element {
  document.body.innerHTML = `<div id="editor-view" style="background-color: ${color}"><p contenteditable="true"></p></div>`;
  return document.querySelector('p') ?? document.body;
}

test.each(NOTE)('a new channel on %s may be the note', (color) => {
  expect(visibilityOf(switcher({ 'data-channel': 'next' }), composerOn(color))).toBe('unknown');
  expect(visibilityOf(switcher({ 'data-channel': 'next', 'aria-label': 'Chat' }), composerOn(color))).toBe('public');
  expect(visibilityOf(switcher({ 'data-channel': 'web' }), composerOn(color))).toBe('public');
});

test.each(NO_NOTE)('a new channel on "%s" is one of the public ones', (color) => {
  expect(visibilityOf(switcher({ 'data-channel': 'next' }), composerOn(color))).toBe('public');
});
