import type { MoveForms } from '../contract.ts';

/** Sagt der Kundin, was zu tun ist oder wie etwas geht. */
export const de: MoveForms = {
  frames: [
    'klicken|tippen|oeffnen|gehen|waehlen|druecken|halten|schalten|geben|melden|starten|laden|nutzen|verwenden|stellen|legen|nehmen|lassen|folgen|scrollen|fuegen|entfernen|pruefen|versuchen|rufen|bringen|drucken|ziehen|stecken|ueberpruefen|kontrollieren|schauen|vereinbaren|buchen|beantragen|wenden|reichen|zahlen|ueberweisen|loeschen|aktualisieren|installieren|setzen|warten|kommen|zeigen|senden|schicken|schreiben|fragen|kontaktieren|drehen|lesen|scrollen|verbinden|trennen|reinigen|spuelen|entfernen|tragen|machen|antworten|bestaetigen|holen|achten|bewahren sie ~8',
    '^ bitte|einfach|dann|danach|zuerst|jetzt? klick|klicke|tipp|tippe|oeffne|geh|gehe|waehl|waehle|drueck|druecke|halt|halte|schalt|schalte|gib|starte|lade|lad|nutz|nutze|nimm|lass|folge|pruef|pruefe|versuch|versuche|probier|probiere|zieh|ziehe|steck|stecke|schau|leg|lege|bring|such|suche|stell|stelle|melde|ruf|komm|schick|setz|setze|trag|trage|mach|mache|warte|schreib|schreibe|frag|frage|wende|kontaktiere|dreh|drehe|wisch|wische|spuel|spuele|lies|schau|scroll|scrolle|fueg|fuege ~8',
    'wenn|falls|sobald|dann|danach|bevor|vorher|zuerst ~~9 ,? bitte? klick|klicke|tipp|tippe|oeffne|geh|gehe|waehl|waehle|drueck|druecke|halt|halte|schalt|schalte|gib|starte|lade|lad|nimm|lass|pruef|pruefe|zieh|ziehe|steck|stecke|leg|lege|bring|stell|stelle|melde|meld|ruf|schick|setz|setze|trag|trage|mach|mache|schreib|schreibe|dreh|drehe ~6',
    'sie|du|ihr ~1 koennen|kannst|koennt !einem|nicht|kein|keine ~8',
    'koennen|kannst|koennt sie|du|ihr !nicht|kein|keine|einem ~8',
    'unter|im|in_den|in_der einstellungen|konto|menue|app|profil ~4',
    'am_besten|geht_so|so_geht|anleitung|schritte|hier_ist_der_link|ueber_den_link',
  ],
  vetoes: ['koennen|kannst sie|du ~6 ?', 'koennen|kannst ~5 verstehen|vorstellen|sicher|verlassen|nachvollziehen'],
};
