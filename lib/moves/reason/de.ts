import type { MoveForms } from '../contract.ts';

/** Gibt einen Grund. „Richtlinien“ und „AGB“ sind keiner. */
export const de: MoveForms = {
  frames: [
    'ohne ~3',
    'aus ~2 gruenden',
    'da|weil ~1 * ~3 *t|*en|ist|sind|hat|haben ~2 $',
    'dafuer|dazu|hierfuer|da fehlt|fehlen|braucht|brauchte|brauchen|muesste ~4',
    'haengt|liegt|lag ~3 damit|daran|an ~3',
    'der|dieser grund|hintergrund|ursache ~4',
    'weil|da_die|da_der|da_das|da_wir|da_es|da_sie|da_ihr|denn|grund|damit|deshalb|sonst|andernfalls|naemlich|aufgrund|wegen|deswegen|daher|liegt_daran|haengt_damit ~4',
  ],
  vetoes: [
    'ohne ausnahme|wenn_und_aber|weiteres|jeden|jede',
    'rufen|rufe|melden|melde|schreiben|schreibe|kontaktieren|kommen ~3 wegen',
    'grund|aufgrund|wegen ~4 richtlinien|agb|bedingungen|vorschriften|bestimmungen|regeln',
  ],
};
