import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf, read } from '../support/project.ts';
import { filesInZip } from '../support/zip.ts';

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly commands: Readonly<Record<string, unknown>>;
  readonly side_panel?: unknown;
  readonly sidebar_action?: unknown;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

const { version } = JSON.parse(read('package.json')) as { version: string };
const STORES = ['chrome', 'edge', 'firefox'] as const;
/** Everything that an extension's package may hold. */
const SHIPPED = [
  /^manifest\.json$/,
  /^(?:background|esm\/ui|content-scripts\/[\w-]+|chunks\/[\w-]+)\.js$/,
  /^(?:assets|content-scripts)\/[\w-]+\.css$/,
  /^[a-z]+\.html$/,
  /^_locales\/(?:en|de)\/messages\.json$/,
  /^icon\/[\w-]+\.png$/,
  /^(?:managed-schema|phrase-pack\.schema)\.json$/,
];
const SOURCES =
  /^(?:(?:package|package-lock|tsconfig|tsconfig\.pure)\.json|LICENSE|README\.md|\.npmrc|wxt\.config\.ts|(?:components|entrypoints|lib|public|scripts\/build)\/.+)$/;

const archive = (kind: string) => filesInZip(`.output/attune-${version}-${kind}.zip`);
const manifestOf = (kind: string) => JSON.parse(archive(kind).get('manifest.json')?.() ?? '{}') as Manifest;

describe.each(STORES)('the package for %s', (store) => {
  it('holds the built extension, and nothing that is not shipped', () => {
    const names = [...archive(store).keys()];
    expect(names.filter((name) => !SHIPPED.some((pattern) => pattern.test(name)))).toEqual([]);
    expect(names.toSorted()).toEqual(
      filesOf(`.output/${store}-mv3/**/*.*`)
        .map((file) => file.slice(`.output/${store}-mv3/`.length))
        .toSorted(),
    );
  });

  it('holds each file as it was built, with no map to the sources', () => {
    for (const [name, content] of archive(store)) {
      if (!/\.(?:js|json|css|html)$/.test(name)) continue;
      expect(content() === readFileSync(`.output/${store}-mv3/${name}`, 'utf8'), name).toBe(true);
      expect(content(), name).not.toMatch(/sourceMappingURL=/);
    }
  });

  it('has the version of the project, and pages for popup and side panel', () => {
    expect(manifestOf(store).version).toBe(version);
    expect([...archive(store).keys()]).toEqual(expect.arrayContaining(['popup.html', 'sidepanel.html']));
  });
});

it('opens the side panel as each browser does', () => {
  for (const store of ['chrome', 'edge']) {
    const { side_panel: panel, permissions, commands } = manifestOf(store);
    expect(panel).toEqual({ default_path: 'sidepanel.html' });
    expect(permissions).toContain('sidePanel');
    expect(Object.keys(commands)).toEqual(['open-side-panel']);
  }
  const firefox = manifestOf('firefox');
  expect(firefox.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  expect(firefox.permissions).not.toContain('sidePanel');
  expect(Object.keys(firefox.commands)).toEqual(['_execute_sidebar_action']);
  expect(firefox.browser_specific_settings?.gecko?.id).toBeTruthy();
});

describe('the sources for Mozilla’s reviewers', () => {
  const names = [...archive('sources').keys()];

  it('hold what the build needs', () => {
    const needed = ['package.json', 'package-lock.json', '.npmrc', 'wxt.config.ts', 'entrypoints/background.ts'];
    expect(names).toEqual(expect.arrayContaining([...needed, 'public/_locales/de/messages.json', 'LICENSE']));
    const shipped = filesOf('{components,entrypoints}/**/*.*')
      .filter((file) => !/\.content$/.test(file))
      .filter((file) => !/\.test\.tsx?$/.test(file));
    expect(shipped.filter((file) => !names.includes(file))).toEqual([]);
  });

  it('hold nothing else', () => {
    expect(names.filter((name) => !SOURCES.test(name) || /\.test\.tsx?$|\/corpus\/|\/testing\//.test(name))).toEqual(
      [],
    );
  });
});
