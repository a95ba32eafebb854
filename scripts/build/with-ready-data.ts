import type { Language } from '../../lib/analyzer/contract.ts';

type ByLanguage = Readonly<Record<Language, () => unknown>>;

/** By module: what it gives, which is plain data that a build works out. */
const READY: readonly (readonly [module: RegExp, name: string, make: () => Promise<ByLanguage>])[] = [
  [/\/moves\/move-frames\.ts$/, 'moveFrames', async () => (await import('../../lib/moves/move-frames.ts')).moveFrames],
  [
    /\/moves\/stored-tables\.ts$/,
    'storedTables',
    async () => (await import('../../lib/moves/stored-tables.ts')).storedTables,
  ],
  [
    /\/thread\/moment-frames\.ts$/,
    'momentFrames',
    async () => (await import('../../lib/thread/moment-frames.ts')).momentFrames,
  ],
  [
    /\/built-in\/statements\.ts$/,
    'statements',
    async () => (await import('../../lib/packs/built-in/statements.ts')).statements,
  ],
];

/**
 * For Vite: frames are read here, once, and ship as data; and what ships as data is not looked at before it is asked for. Most of
 * it is of the other language, or for rewrites.
 */
export const withReadyData = {
  name: 'with-ready-data',
  async load(id: string) {
    const [, name, make] = READY.find(([module]) => module.test(id)) ?? [];
    if (!name || !make) return null;
    const data = Object.entries(await make());
    const ready = data.map(([language, ask]) => `${language}: () => (${language} ??= ${parsed(ask())})`);
    return `let ${data.map(([language]) => language).join(', ')};\nexport const ${name} = { ${ready.join(', ')} };`;
  },
};

/** Engines read JSON faster than code. */
function parsed(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}
