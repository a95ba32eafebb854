import type { Language } from '../../lib/analyzer/contract.ts';

/** By module: what it gives in a build, and how that is worked out. */
const READY: readonly (readonly [module: RegExp, name: string, make: () => Promise<ByLanguage>])[] = [
  [
    /\/lib\/moves\/move-frames\.ts$/,
    'moveFrames',
    async () => (await import('../../lib/moves/move-frames.ts')).moveFrames,
  ],
  [
    /\/lib\/thread\/moment-frames\.ts$/,
    'momentFrames',
    async () => (await import('../../lib/thread/moment-frames.ts')).momentFrames,
  ],
];

type ByLanguage = Readonly<Record<Language, () => unknown>>;

/** For Vite: the frames of moves and moments are read here, once, and ship as data. */
export const withReadyFrames = {
  name: 'with-ready-frames',
  async load(id: string) {
    const [, name, make] = READY.find(([module]) => module.test(id)) ?? [];
    if (!name || !make) return null;
    const ready = Object.entries(await make()).map(([language, data]) => `${language}: () => ${parsed(data())}`);
    return `export const ${name} = { ${ready.join(', ')} };`;
  },
};

/** Engines read JSON faster than code, and not before it is asked for. */
function parsed(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}
