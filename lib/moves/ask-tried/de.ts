import type { MoveForms } from '../contract.ts';

/** Fragt, was schon versucht wurde, oder macht einen Schritt davon abhängig. */
export const de: MoveForms = {
  frames: [
    'haben|hast|hattest|hatten|konnten|konntest sie|du ~5 schon|bereits|einmal|mal|versucht|probiert|zwischenzeitlich|ausprobiert ~8',
    'was|welche|welches|wie_weit ~2 haben|hast sie|du ~5 versucht|probiert|unternommen|ausprobiert|gemacht|getan|gekommen',
    'was|welche ~3 versucht|probiert|unternommen|ausprobiert ~3',
    'welche schritte|massnahmen ~6',
    'wenn|falls|sofern|sollten|soweit sie|du|das|es|dies? ~4 noch_nicht|nicht_schon|nicht_bereits|noch_nie|noch_nicht_geschehen|noch_nicht_passiert ~6',
    'falls|sofern|wenn ~1 noch ~1 nicht ~3',
    'sie|du haben|hast ~3 schon|bereits|ja_schon|ja_bereits ~6 neu*|versucht|probiert|geprueft|geleert|zurueckgesetzt|gestartet',
    'sollten|solltest|sollte sie|du|das|es ~6 noch_nicht|nicht ~6',
    'ob sie|du ~5 schon|bereits ~6',
  ],
};
