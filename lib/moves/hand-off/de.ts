import type { MoveForms } from '../contract.ts';

/** Gibt die Sache weiter: leitet weiter, verbindet oder verweist. */
export const de: MoveForms = {
  frames: [
    '@self|habe|haben|hab|wurde|wurden|ist|wird ~9 weitergeleitet|weitergegeben|uebergeben|uebermittelt|weitergereicht|eskaliert|weiterverbunden|abgegeben|zugewiesen|ueberstellt|verwiesen',
    'leite|leiten|gebe|geben|reiche|reichen|verweise|verweisen ~8 weiter|ab|@faceless',
    '@self werde|werden ~8 weiterleiten|weitergeben|uebergeben|weiterreichen|uebermitteln|eskalieren',
    'nicht|kein ~2 zustaendig|zustaendige|zustaendigkeit|meine_abteilung|mein_bereich|mein_gebiet|unser_bereich',
    'wenden|wende|melden|melde|kontaktieren|kontaktiere|fragen|frage|rufen|schreiben ~3 sie|sich|dich|bitte|da|mal ~4 @faceless|an|bei',
  ],
};
