import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/project.ts';
import { createSandbox, type Sandbox } from './support/sandbox.ts';

interface Plant {
  readonly file: string;
  readonly code: string;
  readonly breaks: string;
}

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[];
  };
}

const NOTHING = 'export const nothing = 0;\n';

/** Targets of the planted imports; blameless themselves. */
const BLAMELESS: Readonly<Record<string, string>> = {
  'lib/analyzer/contract.ts': 'export interface Request { readonly reply: string }\n',
  'lib/analyzer/analyze.ts': "import { z } from 'zod';\nexport const analyze = z.string();\n",
  'lib/coach/session.ts': "import { nothing } from '../messages/door.ts';\nexport const session = nothing;\n",
  'lib/messages/door.ts': "import { browser } from 'wxt/browser';\nexport const nothing = browser;\n",
  'lib/helpdesks/zendesk/adapter.ts':
    "import type { Request } from '../../analyzer/contract.ts';\nexport type Zendesk = Request;\n",
  'lib/editors/ckeditor/driver.ts': NOTHING,
  'lib/rules/blame/rule.ts': NOTHING,
  'lib/rules/index.ts': "export { nothing } from './blame/rule.ts';\n",
  'lib/moves/greet/en.ts': NOTHING,
  'lib/languages/en/words.ts': "import sentiment from 'sentiment';\nexport const nothing = sentiment;\n",
  'components/coach/Card.tsx': "import { useState } from 'react';\nexport const Card = useState;\n",
  'entrypoints/background.ts': "import { session } from '../lib/coach/session.ts';\nexport default session;\n",
  'scripts/tool.ts': "import puppeteer from 'puppeteer-core';\nexport const nothing = puppeteer;\n",
};

const importing = (path: string) => `import * as it from '${path}';\nexport const taken = it;\n`;
const plant = (breaks: string, file: string, path: string): Plant => ({ breaks, file, code: importing(path) });

/** The other half of a circle, which is reported once. */
const ACCOMPLICES: Readonly<Record<string, string>> = { 'lib/settings/wrong-trip.ts': importing('./wrong-round.ts') };

const PLANTS: readonly Plant[] = [
  plant('pure-rooms-stay-pure', 'lib/thread/wrong-react.ts', 'react'),
  plant('pure-rooms-stay-pure', 'lib/packs/wrong-browser.ts', 'wxt/browser'),
  plant('pure-rooms-stay-pure', 'lib/moves/wrong-room.ts', '../messages/door.ts'),
  plant('pure-rooms-stay-pure', 'lib/library/wrong-node.ts', 'node:fs'),
  plant('only-languages-know-the-language-libraries', 'lib/thread/wrong-sentiment.ts', 'sentiment'),
  plant('pages-know-no-rule', 'lib/helpdesks/wrong-rule.ts', '../rules/index.ts'),
  plant('pages-know-no-rule', 'lib/editors/wrong-analyzer.ts', '../analyzer/analyze.ts'),
  plant('studio-knows-packs-alone', 'lib/studio/wrong-room.ts', '../messages/door.ts'),
  plant('helpdesks-know-no-editor', 'lib/helpdesks/wrong-editor.ts', '../editors/ckeditor/driver.ts'),
  plant('editors-know-no-helpdesk', 'lib/editors/wrong-helpdesk.ts', '../helpdesks/zendesk/adapter.ts'),
  plant('components-know-no-page', 'components/coach/wrong-helpdesk.tsx', '../../lib/helpdesks/zendesk/adapter.ts'),
  plant('no-browser-api-behind-the-door', 'components/coach/wrong-browser.tsx', 'wxt/browser'),
  plant('lib-knows-no-interface', 'lib/coach/wrong-component.ts', '../../components/coach/Card.tsx'),
  plant('entrypoints-are-the-end', 'components/coach/wrong-entrypoint.ts', '../../entrypoints/background.ts'),
  plant('nothing-shipped-needs-tools', 'lib/settings/wrong-script.ts', '../../scripts/tool.ts'),
  plant('nothing-shipped-needs-dev-packages', 'lib/settings/wrong-package.ts', 'puppeteer-core'),
  plant('no-unlisted-package', 'lib/settings/wrong-unlisted.ts', 'semver'),
  plant('only-the-catalogue-lists-rules', 'lib/coach/wrong-unit.ts', '../rules/blame/rule.ts'),
  plant('rules-know-no-sibling', 'lib/rules/defensive/wrong-sibling.ts', '../blame/rule.ts'),
  plant('only-the-catalogue-lists-moves', 'lib/coach/wrong-move.ts', '../moves/greet/en.ts'),
  plant('moves-know-no-sibling', 'lib/moves/thank/wrong-sibling.ts', '../greet/en.ts'),
  plant('only-the-catalogue-lists-helpdesks', 'lib/coach/wrong-adapter.ts', '../helpdesks/zendesk/adapter.ts'),
  plant('helpdesks-know-no-sibling', 'lib/helpdesks/freshdesk/wrong-sibling.ts', '../zendesk/adapter.ts'),
  plant('only-the-catalogue-lists-editors', 'lib/coach/wrong-driver.ts', '../editors/ckeditor/driver.ts'),
  plant('editors-know-no-sibling', 'lib/editors/froala/wrong-sibling.ts', '../ckeditor/driver.ts'),
  plant('only-the-catalogue-lists-languages', 'lib/coach/wrong-language.ts', '../languages/en/words.ts'),
  plant('languages-know-no-sibling', 'lib/languages/de/wrong-sibling.ts', '../en/words.ts'),
  plant('no-circular', 'lib/settings/wrong-round.ts', './wrong-trip.ts'),
  plant('no-unresolved', 'lib/settings/wrong-missing.ts', './not-there.ts'),
];

describe('the boundaries between rooms', () => {
  let sandbox: Sandbox;
  let found: readonly (readonly [file: string, rule: string])[];

  beforeAll(() => {
    const planted = Object.fromEntries(PLANTS.map(({ file, code }) => [file, code]));
    sandbox = createSandbox({ ...BLAMELESS, ...ACCOMPLICES, ...planted });
    const rooms = ['lib', 'components', 'entrypoints', 'scripts'];
    const cli = 'dependency-cruiser/bin/dependency-cruiser.mjs';
    const { output } = sandbox.run(cli, '--config', '.dependency-cruiser.js', '--output-type', 'json', ...rooms);
    const cruise = JSON.parse(output) as Cruise;
    found = cruise.summary.violations.map(({ rule, from }) => [from, rule.name] as const);
  });

  afterAll(() => sandbox.remove());

  it.each(PLANTS)('catches what breaks $breaks in $file', ({ breaks, file }) => {
    expect(found).toContainEqual([file, breaks]);
  });

  it('says nothing about imports that are allowed', () => {
    expect(found.filter(([file]) => file in BLAMELESS)).toEqual([]);
  });

  it('has a planted violation for every rule', async () => {
    const settings = pathToFileURL(join(ROOT, '.dependency-cruiser.js')).href;
    const { default: config } = (await import(settings)) as { default: { forbidden: readonly { name: string }[] } };
    const broken = new Set(PLANTS.map(({ breaks }) => breaks));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });
});
