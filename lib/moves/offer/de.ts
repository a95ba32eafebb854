import type { MoveForms } from '../contract.ts';

/** Bietet einen anderen Weg. */
export const de: MoveForms = {
  frames: [
    'stattdessen|alternativ|dafuer|jedoch|allerdings|aber|was_ich|was_wir|ersatzweise|trotzdem|dennoch ~6',
    '@self kann|koennen|biete|bieten|wuerde|wuerden|schlage|koennte|koennten|habe|haben ~6',
    'kann|koennen|biete|bieten|schlage|koennte|koennten ich|wir|man ~6',
    'sie|du koennen|kannst|koennten|koenntest ~6',
    'koennen|kannst|koennten|koenntest|moechten|moechtest sie|du ~6',
    'gutschein|rabatt|alternative|ersatz|gutschrift|moeglichkeit|option|oder ~3',
    'es gibt|gaebe|geht ~6',
  ],
  vetoes: ['kann|koennen|darf|duerfen ~6 nicht|kein|keine|keinen', 'keine ~1 moeglichkeit|alternative'],
};
