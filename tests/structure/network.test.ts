import { describe, expect, it } from 'vitest';
import { filesOf } from './support/project.ts';
import { usesOf } from './support/syntax.ts';

/** Every way in which a page or a worker can send something away. */
const SENDERS = new Set([
  'fetch',
  'XMLHttpRequest',
  'sendBeacon',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
]);

const PLANTS = [
  "const answer = await fetch('https://example.com', { method: 'POST', body: draft });",
  'const send = globalThis.fetch;',
  'const request = new XMLHttpRequest();',
  "navigator.sendBeacon('/', draft);",
  "new WebSocket('wss://example.com').send(draft);",
  "new EventSource('/').onmessage = show;",
];

const HARMLESS = "// fetch it\nconst words = ['fetch']; const prefetch = { fetch: false };";

const shipped = filesOf('{lib,components,entrypoints}/**/*.{ts,tsx}').filter(
  (file) => !/\.test\.tsx?$|\/testing\//.test(file),
);

describe('what leaves the browser', () => {
  it('has files to look at', () => {
    expect(shipped.length).toBeGreaterThan(10);
  });

  it('is asked for in lib/subscriptions alone', () => {
    const elsewhere = shipped.filter((file) => !file.startsWith('lib/subscriptions/'));
    expect(elsewhere.flatMap((file) => usesOf(SENDERS, file))).toEqual([]);
  });

  it.each(PLANTS)('would be found: %s', (code) => {
    expect(usesOf(SENDERS, 'planted.ts', code)).toHaveLength(1);
  });

  it('is not seen where there is nothing', () => {
    expect(usesOf(SENDERS, 'planted.ts', HARMLESS)).toEqual([]);
  });
});
