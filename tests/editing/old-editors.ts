import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** An editor of an earlier year, as one script. Helpdesks do not change theirs all at once. */
export interface OldEditor {
  readonly name: string;
  readonly kind: 'ckeditor' | 'froala';
  script(): Promise<string>;
}

interface Build {
  readonly version: string;
  readonly sha512: string;
}

const FOLDER = join(import.meta.dirname, '../../.cache/editors');
const PACKAGE = '@ckeditor/ckeditor5-build-decoupled-document';
const BUILDS: readonly Build[] = [
  {
    version: '41.4.2',
    sha512: 'YIjcJc9flghFsA5gZaL5oIf6TxLJxUZpXgWYa9l5C68enm36bsDycgJWGGbexHK2HOR9AnBr6ThUBQJkn3StTg==',
  },
  {
    version: '35.4.0',
    sha512: 'quVwstkfMuKdO/i3+RcfKoo6N4V8HNmg1tSiSIdYc2GIlb6Vc0Yk9IMdu7tUne4hOAW8fDAcEVPZv7yDxvLh1Q==',
  },
];

/** Whole in one file; as a dependency it would bring five hundred packages that it does not need. */
async function packed({ version, sha512 }: Build): Promise<string> {
  const folder = join(FOLDER, version);
  const script = join(folder, 'package/build/ckeditor.js');
  if (!existsSync(script)) {
    const fresh = `${folder}.${process.pid}`;
    await mkdir(fresh, { recursive: true });
    execFileSync('npm', ['pack', '--silent', '--pack-destination', fresh, `${PACKAGE}@${version}`]);
    const archive = join(fresh, (await readdir(fresh))[0] ?? '');
    const sum = createHash('sha512')
      .update(await readFile(archive))
      .digest('base64');
    if (sum !== sha512)
      throw new Error(`${PACKAGE}@${version} is not the package that it was: its checksum is ${sum}.`);
    execFileSync('tar', ['-xzf', archive, '-C', fresh]);
    await rename(fresh, folder);
  }
  return readFile(script, 'utf8');
}

const froala3 = async () => {
  const require = createRequire(import.meta.url);
  return readFile(require.resolve('froala-editor-3/js/froala_editor.pkgd.min.js'), 'utf8');
};

export const OLD: readonly OldEditor[] = [
  ...BUILDS.map((build) => ({
    name: `CKEditor ${build.version}`,
    kind: 'ckeditor' as const,
    script: () => packed(build),
  })),
  { name: 'Froala 3.2.7', kind: 'froala', script: froala3 },
];

interface Made {
  readonly editing: { readonly view: View };
}
interface View {
  readonly document: { getRoot(): unknown };
  change(make: (writer: { setAttribute(name: string, value: string, on: unknown): void }) => void): void;
}
interface Globals {
  CKEDITOR_VERSION?: string;
  DecoupledEditor?: { create(host: HTMLElement): Promise<Made> };
  FroalaEditor?: new (host: HTMLElement, options: object, ready: () => void) => unknown;
}

/** Puts the old editor where the page's own stood, with the same hooks for the helpdesk's adapter. */
export async function bringOld(page: Page, composer: string, { kind, script }: OldEditor): Promise<void> {
  await page.evaluate(() => Reflect.deleteProperty(window, 'CKEDITOR_VERSION'));
  await page.evaluate(`{ const module = undefined, exports = undefined, define = undefined;\n${await script()}\n}`);
  await page.evaluate(
    async (css, isCkeditor) => {
      const found = [...document.querySelectorAll<HTMLElement>(css)].find((one) => one.checkVisibility());
      const globals = window as unknown as Globals;
      const host = document.createElement('div');
      if (isCkeditor && globals.DecoupledEditor && found) {
        const id = found.dataset.testId ?? '';
        found.replaceWith(host);
        const { view } = (await globals.DecoupledEditor.create(host)).editing;
        view.change((writer) => writer.setAttribute('data-test-id', id, view.document.getRoot()));
        return;
      }
      const { FroalaEditor } = globals;
      if (!FroalaEditor) throw new Error('The old editor did not start.');
      found?.closest('.fr-box')?.replaceWith(host);
      const options = { attribution: false, enter: 1, htmlUntouched: true, placeholderText: '' };
      await new Promise<void>((resolve) => new FroalaEditor(host, options, resolve));
    },
    composer,
    kind === 'ckeditor',
  );
}
