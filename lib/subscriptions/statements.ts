import { builtInPack } from '../packs/built-in/index.ts';
import { mergePacks } from '../packs/merge-packs.ts';
import type { Statement } from '../packs/schema.ts';
import { layersInForce, onLayers } from './layers.ts';

/** The statements of all packs that hold now; those that come with Attune where the others can't be read. */
export async function statementsInForce(): Promise<readonly Statement[]> {
  try {
    return mergePacks(await layersInForce()).library;
  } catch (error) {
    console.error('Attune: packs could not be read, so the library shows the built-in statements alone.', error);
    return builtInPack.statements;
  }
}

/** Calls back with the statements whenever other packs hold, until the signal ends it. */
export function onStatements(callback: (statements: readonly Statement[]) => void, signal: AbortSignal): void {
  const tell = (statements: readonly Statement[]) => {
    if (!signal.aborted) callback(statements);
  };
  onLayers(() => void statementsInForce().then(tell), signal);
}
