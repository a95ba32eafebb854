import type { Language } from '../../analyzer/contract.ts';
import type { Statement } from '../schema.ts';
import deAcknowledge from './de/acknowledge.json' with { type: 'json' };
import deAct from './de/act.json' with { type: 'json' };
import deApologize from './de/apologize.json' with { type: 'json' };
import deAsk from './de/ask.json' with { type: 'json' };
import enAcknowledge from './en/acknowledge.json' with { type: 'json' };
import enAct from './en/act.json' with { type: 'json' };
import enApologize from './en/apologize.json' with { type: 'json' };
import enAsk from './en/ask.json' with { type: 'json' };

/** In a build they are not looked at before they are asked for: `scripts/build/with-ready-data.ts`. */
export const statements: Readonly<Record<Language, () => readonly Statement[]>> = {
  en: () => [...enAcknowledge, ...enApologize, ...enAsk, ...enAct] as readonly Statement[],
  de: () => [...deAcknowledge, ...deApologize, ...deAsk, ...deAct] as readonly Statement[],
};
