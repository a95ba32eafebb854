import type { MoveForms } from '../contract.ts';

/** Hält den Kunden davon ab, zu schreiben. */
export const de: MoveForms = {
  frames: [
    'bitte|bitten|sehen|sieh|seht ~9 ab|abzusehen|absehen|abstand|abstand_nehmen|abstand_zu_nehmen|verzichten|zu_verzichten|unterlassen|zu_unterlassen',
    'von|auf ~3 weiteren|anfragen|rueckfragen|nachfragen|zwischenfragen|mails|e-mails|anrufen|tickets|nachrichten|kontaktaufnahmen|sachstandsanfragen|mehrfachanfragen ~9 ab|abzusehen|abstand|verzichten|absehen|zu_verzichten',
    'antworten|schreiben|melden|rufen|schicken|senden|erstellen|eroeffnen|oeffnen|mailen|kontaktieren|stellen sie ~5 nicht|keine|kein|nicht_mehr ~5',
    'antworte|schreib|schreibe|melde|ruf|schick|erstelle|eroeffne|oeffne|mail|stell ~5 nicht|keine|kein|nicht_mehr ~5',
    'bitte|kuenftig|in_zukunft ~2 nicht|keine|kein ~4 antworten|schreiben|anrufen|eroeffnen|oeffnen|melden|kontaktieren|erstellen|nachfragen|anfragen|mails|tickets|senden|schicken',
    'haetten|haettest|haette sie|du|man ~6 finden|nachlesen|lesen|sehen|nachsehen|nachschauen|googeln|selbst|entnehmen|auch_selbst ~3 koennen|muessen?',
    'das|dies|alles|die_antwort|antwort ~2 steht|stehen|findet|finden|ist|wird ~5 faq|faqs|website|webseite|homepage|hilfe|hilfebereich|hilfecenter|startseite|anleitung|handbuch|agb|internet|seite|aushang|bereich|hilfeseiten|infoblatt|app|portal|merkblatt ~3',
    'lesen|lies|schauen|schau|nutzen|konsultieren|studieren ~6 faq|faqs|website|webseite|homepage|hilfe|hilfebereich|handbuch|anleitung|agb|bedingungen ~3 bevor|vorher|zuerst|zunaechst|naechstes_mal|kuenftig|erst|gruendlich|genau|sorgfaeltig',
    'bevor sie|du ~4 schreiben|anrufen|fragen|wenden|kontaktieren|melden|schreibst|fragst|meldest|anrufst|eine|ein_ticket',
    'naechstes_mal|beim_naechsten_mal|kuenftig|in_zukunft|zukuenftig ~3 bitte|erst|vorher|selbst|zuerst ~5 lesen|nachlesen|nachsehen|schauen|informieren|nachschauen|faq|website|suchen|pruefen|googeln',
    'dafuer|deshalb|deswegen|hierfuer ~3 braucht|brauchen|muessen|musst|ist ~4 keine|kein|nicht ~3 mail|e-mail|ticket|anruf|schreiben|nachricht|anrufen|kontaktieren|noetig|anfrage',
    'rueckfragen|nachfragen|anfragen|mehrfachanfragen|mails|nachrichten|anrufe ~4 verzoegern|verlaengern|verlangsamen|halten|kosten|nicht_beantwortet|nicht_bearbeitet|unbeantwortet|zwecklos|nur',
    'thema|fall|vorgang|sache|angelegenheit ist|betrachten ~4 abgeschlossen|erledigt|beendet|geschlossen',
    'werden|wird ~4 nicht_mehr|keine_weiteren|nicht_weiter ~3 antworten|beantwortet|reagieren|reagiert|beantworten|eingehen|korrespondenz|bearbeitet',
    'fragen|anfragen dieser|solcher|wie_diese art?',
    'dieses|dieser|hier ~1 postfach|kanal|chat|adresse ~3 nicht|kein ~4 vorgesehen|gedacht|da|ueberwacht|gelesen',
    'wir haben|ich_habe ~2 andere|wichtigeres|noch_andere|viel_zu_tun|genug ~3 kunden|zu_tun|faelle',
    'ersparen|erspar|sparen|spar ~3 uns|sich|dir|mir ~4 mails|anfragen|nachfragen|rueckfragen|tickets|nachricht|schreiben',
  ],
  vetoes: [
    'zoegern ~3 nicht',
    'brauchen|muessen|musst|brauchst sie|du? ~4 nicht|nichts|keine ~4 zu_tun|tun|unternehmen|schicken|zuruecksenden|zurueckschicken|bezahlen|neu',
    'sich ~2 keine ~2 sorgen',
    'senden|schicken|ueberweisen|oeffnen|antworten|rufen sie ~2 bitte? ~2 kein_geld|keine_passwoerter|nichts_zurueck|nichts|kein_original|keine_originale|nicht_auf_diese_sms|die_datei',
    'wenn ~6 nicht_klappt|nicht_weiterhilft|nicht_weiterkommen|unklar',
  ],
};
