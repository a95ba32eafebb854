import { once } from '../../languages/once.ts';
import type { Pack, Statement } from '../schema.ts';
import { statements } from './statements.ts';

const all = once((): Statement[] => [...statements.en(), ...statements.de()]);

/**
 * The statements that come with Attune, a pack like any team's. English and German are written, not translated. A test reads
 * it as packs are read, so that no start has to.
 */
export const builtInPack: Pack = {
  format: 1,
  id: 'attune',
  version: '1.0.0',
  name: 'Attune',
  languages: ['en', 'de'],
  get statements() {
    return all();
  },
};
