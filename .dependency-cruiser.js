/** Who may import whom. lib/README.md draws the same picture; tests/structure plants a violation of each kind. */

const PURE = '^lib/(analyzer|languages|moves|lacking|weighing|rules|thread|library|packs)/';
const PURE_PACKAGES = 'node_modules/(zod|jose|minisearch|twitter-text|sentiment|compromise|de-compromise|papaparse)/';
/** Tests, and what only they use. */
const TEST = '\\.test\\.tsx?$|/testing/';
const CONTRACT = '^lib/analyzer/contract\\.ts$';
const UNITS = {
  rules: '[^/]+',
  moves: '[^/]+',
  helpdesks: '(?:zendesk|freshdesk)',
  editors: '(?:ckeditor|froala|textarea)',
  languages: '(?:en|de)',
};

/** The page's own world is a second bundle, with a catalogue of its own; the trained tables have one too. */
const MORE_CATALOGUES = { editors: ['page-halves'], moves: ['stored-tables'] };

function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

/** Units of a room are listed in its index.ts and nowhere else, and do not know each other. */
function onlyCatalogues(room, unit) {
  const catalogues = `^lib/${room}/(${['index', ...(MORE_CATALOGUES[room] ?? [])].join('|')})\\.ts$`;
  const inside = `^lib/${room}/${unit}/`;
  return [
    forbid(
      `only-the-catalogue-lists-${room}`,
      `Take it from lib/${room}/index.ts: whoever adds or removes a unit must touch no other file.`,
      { pathNot: [catalogues, `^lib/${room}/[^/]+/`, '^tests/', '^scripts/'] },
      { path: inside },
    ),
    forbid(
      `${room}-know-no-sibling`,
      `One unit of lib/${room} does not import another: what both need moves up into the room.`,
      { path: `^lib/${room}/(${unit})/`, pathNot: TEST },
      { path: inside, pathNot: `^lib/${room}/$1/` },
    ),
  ];
}

export default {
  forbidden: [
    forbid(
      'pure-rooms-stay-pure',
      'The pure rooms run in the background, in Node and in tests alike: they import each other and a few pure packages.',
      { path: PURE, pathNot: TEST },
      { pathNot: [PURE, PURE_PACKAGES] },
    ),
    forbid(
      'only-languages-know-the-language-libraries',
      'compromise and sentiment are read in lib/languages, so that they can be replaced there; npm run corpus and npm run bench measure them.',
      { pathNot: ['^lib/languages/', '^scripts/corpus/methods\\.ts$', '^tests/bench/peers/'] },
      { path: 'node_modules/(compromise|de-compromise|sentiment)/' },
    ),
    forbid(
      'pages-know-no-rule',
      "Helpdesks and editors read and write pages. Of the analyzer they know the contract's types.",
      { path: '^lib/(helpdesks|editors)/', pathNot: TEST },
      { path: `${PURE}|^lib/(coach|settings|subscriptions)/|^components/`, pathNot: CONTRACT },
    ),
    forbid(
      'studio-knows-packs-alone',
      "Drafts and keys are kept in lib/studio; what is done with a pack is the pure rooms' business, and who asks is lib/messages'.",
      { path: '^lib/studio/', pathNot: TEST },
      { path: '^lib/(?!studio/)', pathNot: PURE },
    ),
    forbid(
      'helpdesks-know-no-editor',
      'The coach brings them together.',
      { path: '^lib/helpdesks/', pathNot: TEST },
      { path: '^lib/editors/' },
    ),
    forbid(
      'editors-know-no-helpdesk',
      'The coach brings them together.',
      { path: '^lib/editors/', pathNot: TEST },
      { path: '^lib/helpdesks/' },
    ),
    forbid(
      'components-know-no-page',
      'Components get props and callbacks; what stands on the page is the business of lib/coach.',
      { path: '^components/' },
      { path: '^lib/(helpdesks|editors)/' },
    ),
    forbid(
      'no-browser-api-behind-the-door',
      'The browser API is reached through lib/messages and lib/settings, and wired in entrypoints.',
      { path: '^components/|^lib/(helpdesks|editors)/', pathNot: TEST },
      { path: 'node_modules/(wxt|@wxt-dev)/' },
    ),
    forbid(
      'lib-knows-no-interface',
      'Entrypoints bring lib and components together.',
      { path: '^lib/', pathNot: TEST },
      { path: '^(components|entrypoints)/' },
    ),
    forbid(
      'entrypoints-are-the-end',
      'Nothing imports an entrypoint.',
      { pathNot: '^(entrypoints|tests)/' },
      { path: '^entrypoints/' },
    ),
    forbid(
      'nothing-shipped-needs-tools',
      'Scripts and tests stay out of the extension.',
      { path: '^(lib|components|entrypoints)/', pathNot: TEST },
      { path: '^(scripts|tests)/' },
    ),
    forbid(
      'nothing-shipped-needs-dev-packages',
      'Move the package to "dependencies" in package.json if it is meant to ship.',
      { path: '^(lib|components|entrypoints)/', pathNot: TEST },
      {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(wxt|@wxt-dev|@types)/',
      },
    ),
    forbid(
      'no-unlisted-package',
      'Add the package to package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    ...Object.entries(UNITS).flatMap(([room, unit]) => onlyCatalogues(room, unit)),
    forbid(
      'no-circular',
      'Move what both need into a third file. Circles of types alone are harmless.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'no-unresolved',
      'The file or package does not exist, or its extension is missing in the import.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.output|\\.wxt|\\.cache|demo)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
