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
