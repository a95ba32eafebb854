import type { MoveForms } from '../contract.ts';

/** Die Kundin will wissen, wie etwas geht. */
export const de: MoveForms = {
  frames: [
    'wie kann|koennen|muss|muessen|soll|sollen|darf|bekomme|kriege|mache|setze|aendere|loesche|leere|starte|installiere|stelle|schalte|reinige|entkalke|wechsle|verbinde|kopple|melde|richte|komme|geht|funktioniert|laesst ich|man|wir|das|denn|der|die|sich|es ~6',
    'wie ich|man|wir ~8 kann|muss|soll|aendere|loesche|starte|installiere|mache|setze|entkalke|reinige|wechsle',
    'wie ~3 setzt|aendert|loescht|leert|startet|installiert|macht|stellt|schaltet|reinigt|entkalkt|wechselt|verbindet|koppelt man ~4',
    'anleitung|schritte|vorgehensweise ~4',
    'welche|welcher|welchen knopf|taste|schritte|menue|einstellung|reihenfolge ~4',
    'wo|was muss|kann|soll|finde ich|man ~5',
    'erklaeren|zeigen|sagen|erklaer|zeig|sag ~3 , ~1 wie ~4',
    'soll|muss|darf|kann ich ~5 neu_starten|neustarten|zuruecksetzen|leeren|loeschen|neu_installieren|reinigen|ausschalten ~3',
  ],
  vetoes: ['wie kann ~2 das|so_etwas|sowas|man|es ~3 sein|passieren|nur|bloss|uebersehen', 'wie lange|oft|viel|viele'],
};
