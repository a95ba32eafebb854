const MOVE_FRAMES = /\/lib\/moves\/move-frames\.ts$/;

/** For Vite: the frames of all moves are read here, once, and ship as data. */
export const withReadyFrames = {
  name: 'with-ready-frames',
  async load(id: string) {
    if (!MOVE_FRAMES.test(id)) return null;
    const { moveFrames } = await import('../../lib/moves/move-frames.ts');
    const ready = Object.entries(moveFrames).map(([language, frames]) => `${language}: () => ${parsed(frames())}`);
    return `export const moveFrames = { ${ready.join(', ')} };`;
  },
};

/** Engines read JSON faster than code, and not before it is asked for. */
function parsed(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}
