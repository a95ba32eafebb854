import type { Pack, Statement } from '../schema.ts';
import deAcknowledge from './de/acknowledge.json' with { type: 'json' };
import deAct from './de/act.json' with { type: 'json' };
import deApologize from './de/apologize.json' with { type: 'json' };
import deAsk from './de/ask.json' with { type: 'json' };
import enAcknowledge from './en/acknowledge.json' with { type: 'json' };
import enAct from './en/act.json' with { type: 'json' };
import enApologize from './en/apologize.json' with { type: 'json' };
import enAsk from './en/ask.json' with { type: 'json' };

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
  statements: [
    ...enAcknowledge,
    ...enApologize,
    ...enAsk,
    ...enAct,
    ...deAcknowledge,
    ...deApologize,
    ...deAsk,
    ...deAct,
  ] as readonly Statement[] as Statement[],
};
