import { build, type Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { HELPDESK_HOSTS } from './lib/settings/helpdesk-hosts.ts';
import { SIDE_PANEL_COMMAND } from './lib/settings/side-panel-command.ts';
import { patternsAsText } from './scripts/build/patterns-as-text.ts';
import { plainJson } from './scripts/build/plain-json.ts';
import { withReadyData } from './scripts/build/with-ready-data.ts';
import { withoutExamples } from './scripts/build/without-examples.ts';
import { withoutPolyfills } from './scripts/build/without-polyfills.ts';
import { wordsByPage } from './scripts/build/words-by-page.ts';

/**
 * Hosts that a team adds by itself: a helpdesk under its own domain, a server with its packs. A lead who tries a pack serves
 * it on the same machine.
 */
const OWN_HELPDESKS = ['https://*/*'];
const OWN_HOSTS = [...OWN_HELPDESKS, 'http://localhost/*', 'http://127.0.0.1/*'];
/** Where packs may be asked for; which of them are is the agent's or the policy's decision (lib/subscriptions). */
const PACK_SERVERS = 'https: http://localhost:* http://127.0.0.1:*';
const INTERFACE_CHUNK = 'esm/ui.js';
const SIDE_PANEL_KEY = {
  suggested_key: { default: 'Alt+Shift+A', mac: 'MacCtrl+Shift+A' },
  description: '__MSG_sideCommand__',
};
/** The oldest browsers with everything that is used; older targets would have light-dark() rewritten. */
const TARGETS = ['chrome128', 'firefox128'];

/** What Mozilla's reviewers need to build the extension by "npm ci" and "npm run zip", and nothing else. */
const SOURCES = {
  includeSources: [
    '{package,package-lock,tsconfig,tsconfig.pure}.json',
    '{LICENSE,README.md,.npmrc,wxt.config.ts}',
    '{components,entrypoints,lib,public,scripts/build}/**/*',
  ],
  excludeSources: ['**/*.test.{ts,tsx}', '**/testing/**', 'lib/moves/corpus/**'],
};

const GUIDE = /\/lib\/rules\/guide\.ts$/;

/** What the options page shows of the rules is worked out here, once, and ships as data. */
const withReadyGuide = {
  name: 'with-ready-guide',
  async load(id: string) {
    if (!GUIDE.test(id)) return null;
    const { guide } = await import('./lib/rules/guide.ts');
    return `export const guide = ${JSON.stringify(guide)};`;
  },
};

/**
 * The in-page interface as one module, which the content script imports when it first has something to show: React
 * stays out of every page load. WXT itself emits classic scripts only.
 */
async function buildInterface(root: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [withoutPolyfills, wordsByPage],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      target: TARGETS,
      rolldownOptions: {
        input: 'components/coach/mount.tsx',
        preserveEntrySignatures: 'strict',
        onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
        output: { format: 'es', entryFileNames: INTERFACE_CHUNK, codeSplitting: false },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rolldown.RolldownOutput;
  return output[0].code;
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  zip: SOURCES,
  vite: () => ({
    build: { target: TARGETS },
    plugins: [patternsAsText, plainJson, withReadyData, withoutExamples, withReadyGuide, withoutPolyfills, wordsByPage],
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      files.push({ relativeDest: INTERFACE_CHUNK, contents: await buildInterface(wxt.config.root) });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Attune',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    // Firefox takes the policy without a schema, and warns of this key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    host_permissions: HELPDESK_HOSTS,
    optional_host_permissions: OWN_HOSTS,
    commands: { [browser === 'firefox' ? '_execute_sidebar_action' : SIDE_PANEL_COMMAND]: SIDE_PANEL_KEY },
    // A helpdesk under its own domain shows the same interface; nothing else of Attune is reachable from a page. Its address is
    // another one in each session, so that no page can ask whether Attune is there; in Firefox each install has its own anyway.
    web_accessible_resources: [
      {
        resources: [INTERFACE_CHUNK],
        matches: [...HELPDESK_HOSTS, ...OWN_HELPDESKS],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' ${PACK_SERVERS}; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'attune@attune.example', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
});
