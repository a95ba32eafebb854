import type { MoveForms } from '../contract.ts';

/** Fragt, was schon versucht wurde, oder macht einen Schritt davon abhängig. */
export const de: MoveForms = {
  frames: [
    'haben|hast|hattest|hatten|konnten|konntest sie|du ~4 schon|bereits|einmal|mal|versucht|probiert|zwischenzeitlich ~8',
    'was haben|hast sie|du ~4 versucht|probiert|unternommen|ausprobiert|gemacht',
    'welche schritte|massnahmen ~6',
    'wenn|falls|sofern|sollten sie|du|das|es ~4 noch_nicht|nicht_schon|nicht_bereits|noch_nie ~6',
    'sie|du haben|hast ~2 schon|bereits|ja_schon|ja_bereits ~6 neu*|versucht|probiert|geprueft|geleert|zurueckgesetzt',
    'sollten|solltest sie|du ~6 noch_nicht|nicht ~6',
  ],
};
