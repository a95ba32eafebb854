import type { MoveForms } from '../contract.ts';

/** Beileid nach einem Todesfall: keine Mitleidsfloskel. */
export const de: MoveForms = {
  frames: [
    'stiller anteilnahme',
    'herzliches|aufrichtiges|tiefes beileid|mitgefuehl',
    'beileid|kondolenz|kondolieren|trauerfall',
    'verlust|tod|ableben ~4 mutter|vater|mann|ehemann|frau|ehefrau|sohn|tochter|bruder|schwester|oma|opa|*mutter|*vater|angehoerigen|partners|partnerin|eltern',
    'verstorben|gestorben|verstarb',
    'mitgefuehl|anteilnahme ~6 verlust|tod|trauer|familie',
  ],
};
