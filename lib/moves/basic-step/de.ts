import type { MoveForms } from '../contract.ts';

/** Ordnet einen einfachen Schritt der Fehlersuche an. */
export const de: MoveForms = {
  frames: [
    '[ starten|starte|booten|boote|fahren|fahr|setzen|setz|setze ~7 neu|zurueck|herunter|runter|neustart ]',
    '[ fuehren|fuehre|machen|mach|mache ~5 neustart|reset|werksreset|neuinstallation|update ~3 ]',
    '[ leeren|leere|loeschen|loesch|loesche ~6 cache|cookies|browserverlauf|verlauf|zwischenspeicher|browserdaten|app|browsercache ~5 ]',
    '[ schalten|schalt|schalte|machen|mach|stellen ~6 aus ~5 ein|an|wieder ~2 ]',
    '[ ziehen|zieh|ziehe|stecken|steck|trennen|trenn|trenne|nehmen|nimm ~6 stecker|netzstecker|strom|netz|steckdose|kabel|akku|netzteil ~6 ]',
    '[ installieren|installiere|installier|spielen|spiel ~5 neu|erneut|neu_auf|nochmal|update ~2 ]',
    '[ deinstallieren|deinstalliere|loeschen|loesche|loesch|entfernen|entferne ~4 app|programm|anwendung|software|treiber|sie|profil ~5 ]',
    '[ melden|melde|loggen|logg|logge ~3 sich|dich ~4 ab|aus|neu ~4 ]',
    '[ laden|lade|lad|aktualisieren|aktualisiere ~4 seite|browser|app|software|treiber|firmware|neu|geraet|version|sie ~3 ]',
    '[ pruefen|pruef|pruefe|ueberpruefen|ueberpruefe|kontrollieren|schauen|checken|check|checke|schau ~6 kabel|internetverbindung|internet|verbindung|spam*|batterien|batterie|stecker|wlan|router|akku|steckdose|sicherung|junk*|lautstaerke|feststelltaste|eingeschaltet|netzwerk ~4 ]',
    '[ wechseln|wechsle|tauschen|tausch|tausche ~4 batterien|batterie|akku|sicherung|filter|kabel|browser|gluehbirne ~3 ]',
    '[ versuchen|versuch|versuche|probieren|probier|probiere|nutzen|nutze ~4 anderen|anderem|andere|anderer|inkognito ~2 browser|geraet|kabel|steckdose|computer|netz|modus ~3 ]',
    '[ koppeln|koppel|verbinden|verbinde ~6 neu|erneut ~2 ]',
    '[ deaktivieren|deaktiviere ~5 werbeblocker|adblocker|virenscanner|firewall|vpn|erweiterungen ~3 ]',
    '[ schliessen|schliesse ~4 app|browser|fenster|programm|tab ~6 ]',
    '[ reinigen|reinige|saeubern|saeubere|entkalken|entkalke|wischen|wisch ~6 ]',
    '[ halten|halte|druecken|drueck|druecke ~6 reset*|einschaltknopf|powertaste|ein-/aus|netzschalter|ein-aus-taste ~6 ]',
    '[ werkseinstellungen|werkszustand ~3 zuruecksetzen|zurueck ]',
    '[ bitte|einmal|mal ~3 router|geraet|handy|computer|app|browser|drucker|pc ~4 neustarten|neu_starten|aus-|ausschalten|zuruecksetzen|neu_installieren|leeren|aktualisieren ]',
  ],
  vetoes: [
    'ich|wir|habe|haben|wurde ~6 neu|zurueck|geleert|aktualisiert|gestartet|neugestartet|getauscht|geprueft',
    '*e|*en ich|wir ~6',
    'wenn|falls|sofern|sollten sie|du|noch|das ~4 nicht|noch_nicht ~9',
    'haben|hast|hatten sie|du ~4 schon|bereits|einmal|mal ~9',
    'haben|hast|koennen|kannst|konnten sie|du ~9 ?',
    'muessen|musst|brauchen|brauchst ~4 nicht|nichts ~6',
    'ohne|statt ~4 neu*|zu',
  ],
};
