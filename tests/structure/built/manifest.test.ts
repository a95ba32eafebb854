import { describe, expect, it } from 'vitest';
import { exists, filesOf, read } from '../support/project.ts';

interface Manifest {
  readonly manifest_version: number;
  readonly default_locale: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js?: readonly string[] }[];
  readonly web_accessible_resources?: readonly {
    readonly matches: readonly string[];
    readonly use_dynamic_url?: boolean;
  }[];
  readonly externally_connectable?: unknown;
  readonly side_panel?: unknown;
}

const OUT = '.output/chrome-mv3';
const HELPDESKS = ['https://*.freshdesk.com/*', 'https://*.myfreshworks.com/*', 'https://*.zendesk.com/*'];

const manifest = JSON.parse(read(`${OUT}/manifest.json`)) as Manifest;

/** Chromium asks for this one before it shows a side panel at all; it gives no access to anything. */
const panel = manifest.side_panel === undefined ? [] : ['sidePanel'];

function directive(name: string): string[] {
  const policy = manifest.content_security_policy.extension_pages ?? '';
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return (parts.find(([key]) => key === name) ?? parts.find(([key]) => key === 'default-src') ?? []).slice(1);
}

describe('the built extension', () => {
  it('asks for no more than it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'scripting', 'storage', ...panel].toSorted());
    expect(manifest.host_permissions.toSorted()).toEqual(HELPDESKS);
  });

  it.each([
    'README.md',
    'docs/data-sheet.md',
    'docs/store/listing.md',
  ])('tells in %s what each permission is for', (page) => {
    const rows = read(page)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(manifest.permissions.filter((name) => !rows.some((row) => row.startsWith(`| \`${name}\` |`)))).toEqual([]);
  });

  it('asks for other hosts only when somebody adds one', () => {
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions?.toSorted()).toEqual([
      'http://127.0.0.1/*',
      'http://localhost/*',
      'https://*/*',
    ]);
  });

  it('runs on the helpdesks alone', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect([...new Set(matches)].toSorted()).toEqual(HELPDESKS);
  });

  it('runs no code that it did not bring', () => {
    expect(directive('script-src')).toEqual(["'self'"]);
    for (const name of ['default-src', 'object-src', 'worker-src', 'style-src']) {
      expect(directive(name).filter((source) => /^(https?|wss?|data|blob):|unsafe-eval|\*/.test(source))).toEqual([]);
    }
    const pages = filesOf(`${OUT}/*.html`);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => /<script[^>]+src="(https?:)?\/\//.test(read(page)))).toEqual([]);
  });

  it('sends no form anywhere, and has no other base for its addresses', () => {
    // What is left out here is allowed: `default-src` does not speak of these.
    const parts = manifest.content_security_policy.extension_pages?.split(';').map((part) => part.trim()) ?? [];
    expect(parts).toEqual(expect.arrayContaining(["default-src 'none'", "base-uri 'none'", "form-action 'none'"]));
  });

  it('makes no code of text', () => {
    const made = filesOf(`${OUT}/**/*.js`).filter((file) => /\beval\(|\bFunction\(/.test(read(file)));
    expect(made).toEqual([]);
  });

  it('is reachable from no other site or extension', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    const matches = (manifest.web_accessible_resources ?? []).flatMap((resource) => resource.matches);
    expect(matches.filter((match) => !HELPDESKS.includes(match) && match !== 'https://*/*')).toEqual([]);
  });

  it('has no fixed address at which a page could ask whether it is there', () => {
    expect((manifest.web_accessible_resources ?? []).map((resource) => resource.use_dynamic_url)).toEqual([true]);
  });

  it('brings every file that it names', () => {
    const named = manifest.content_scripts.flatMap(({ js = [] }) => js);
    expect(named.filter((file) => !exists(`${OUT}/${file}`))).toEqual([]);
    expect(exists(`${OUT}/_locales/${manifest.default_locale}/messages.json`)).toBe(true);
    expect(exists(`${OUT}/_locales/de/messages.json`)).toBe(true);
  });
});
