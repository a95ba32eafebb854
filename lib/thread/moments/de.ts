import type { MomentForms } from '../moments.ts';

const SENT =
  'paket|paeckchen|bestellung|lieferung|sendung|ware|brief|karte|koffer|gepaeck|artikel|tasche|paeckli|ersatzteil|ersatz|buch|geraet';
const DATA =
  'fotos|bilder|dateien|daten|dokumente|projekt|projekte|notizen|ordner|spielstand|spielstaende|backup|kontakte|karten|board|boards|listen|liste|playlist|eintraege|archiv|verlauf|fortschritt|mails|nachrichten|aufnahmen|tabelle|tabellen|termine|kalender|spalten|rezepte|punkte|rangliste|zeichnungen';
const FAMILY =
  'mann|frau|vater|mutter|papa|mama|sohn|tochter|bruder|schwester|oma|opa|grossmutter|grossvater|ehemann|ehefrau|partner|partnerin|lebensgefaehrte|onkel|tante|freund|freundin';
const SERVICE =
  'internet|strom|wasser|netz|app|server|seite|webseite|system|website|heizung|telefon|festnetz|leitung|anschluss|empfang|wlan|fernsehen|portal|kasse|mobilfunk|alles|shop|onlineshop|webshop';
const AGAIN =
  'zweite|zweiten|zweites|dritte|dritten|drittes|vierte|vierten|fuenfte|fuenften|sechste|sechsten|x-te|x-ten|zigste|zigsten|2.|3.|4.';
const WRITTEN =
  'mail|e-mail|email|nachricht|anruf|anfrage|versuch|schreiben|anlauf|brief|ticket|reklamation|beschwerde|kontaktaufnahme';
const WROTE =
  'geschrieben|gefragt|angerufen|gemeldet|kontaktiert|gemailt|nachgefragt|angeschrieben|geschildert|mitgeteilt|reklamiert|telefoniert|gebeten|nachgehakt|erinnert';

export const moments: MomentForms = {
  'double-charge': [
    'doppelt|zweimal|zwei_mal|dreimal|mehrfach ~4 abgebucht|berechnet|belastet|eingezogen|bezahlt|verrechnet|gezahlt|kassiert|abgezogen|in_rechnung',
    'abgebucht|belastet|berechnet|eingezogen|abgezogen ~4 doppelt|zweimal|dreimal',
    'doppelte|doppelter|doppelten|doppelabbuchung|doppelbuchung ~1 abbuchung|belastung|zahlung|rechnung|lastschrift|berechnung?',
    'zwei abbuchungen|lastschriften|zahlungen ~4',
  ],
  'billing-dispute': [
    'abgebucht|berechnet|gefordert|fordern|verlangt|buchen|bucht|zahlen|erhoeht|berechnen ~~4 # ~~9 obwohl|nur|nie|nicht|kein|aber|frechheit|statt|fuer|auf|abzocke',
    'gekuendigt|bezahlt|ueberwiesen|zurueckgebracht|zurueckgegeben|storniert ~~14 abgebucht|buchen|bucht|mahnung|berechnet|gebuehr|rechnung|fordern|rueckstand',
    'mahnung|gebuehr|saeumnisgebuehr|nachzahlung|abschlag|rueckstand|kontofuehrung ~~12 obwohl|aber|bezahlt|nicht|nie|frechheit|kostenlos|leere|erhoeht|hoeher',
    'rechnung|abrechnung|nebenkostenabrechnung|abschlag|beitrag ~~10 hoeher|zweimal|obwohl|nur|kein|keinen|gar_nicht|aber|verdoppelt|erhoeht|geschaetzt',
    'abschlag|beitrag|preis ~5 erhoeht|verdoppelt|angehoben',
    'rechnung|abbuchung|betrag|abschlag|gebuehr|lastschrift|mahnung|abrechnung|nachzahlung ~8 falsch|zu_hoch|stimmt_nicht|stimmen_nicht|nicht_korrekt|widerspreche|fehlerhaft|nicht_nachvollziehbar|unberechtigt|nie|unverstaendlich|doppelt_so_hoch',
    'rechnung|abrechnung|abbuchung|berechnet|abgebucht|bezahlt|gezahlt ~~8 obwohl|statt|anstatt|laut_vertrag|vereinbart|vereinbarten',
    'vertrag|angebot|vereinbart|vereinbarung ~3 steht|stehen|waren|war|sagt|lautet ~2 #',
    'widerspreche|widerspruch ~6 rechnung|abbuchung|bescheid|nachzahlung|mahnung|abrechnung|lastschrift|forderung|gebuehr',
    'falsche|unberechtigte|fehlerhafte|ueberhoehte|berichtigte|korrigierte ~1 rechnung|abbuchung|abrechnung|gebuehr|mahnung|nachzahlung',
    'nie|nicht ~3 bestellt|abgeschlossen|beauftragt|zugestimmt|vereinbart ~3',
    'zu viel|unrecht ~2 berechnet|abgebucht|bezahlt|kassiert|gezahlt',
    'in_der|auf_der|laut ~1 rechnung|abrechnung|nebenkostenabrechnung|*abrechnung ~3 finden|findet|steht|stehen|taucht ~4 #',
  ],
  'warranty-claim': [
    'nach ~1 nur|gerade|knapp|nicht_mal? ~1 #|@number-word ~1 wochen|monaten|tagen|mal|einsaetzen|woche|monat ~5 kaputt|gebrochen|abgebrochen|gerissen|defekt|undicht|tropft|aufgegangen|geht_nicht|hin|abgefallen',
    'aufgegangen|abgebrochen|gerissen|kaputtgegangen|ausgefallen|kaputt ~~4 nach ~1 #|@number-word ~3',
    'ist|sind ~1 #|@number-word|acht|sechs ~1 wochen|monate|tage alt ~3',
    'mal ~2 in reparatur',
    'tropft|klemmt|zieht|wackelt|streikt ~3 schon_wieder|wieder|seit_dem_einbau|seit_der_reparatur',
    'garantie|gewaehrleistung|garantiefall|*garantie|garantie*|gewaehrleistungs*',
    'noch ~1 versichert|abgedeckt',
    'faellt|faellt_das|geht_das|gilt ~3 auf_garantie|unter_garantie|kulanz',
  ],
  'missing-delivery': [
    'seit ~4 unterwegs|in_zustellung',
    'liegt|haengt|steckt ~2 seit ~6 fest|rum|herum|und_bewegt|im_depot|in',
    'sollte|sollten ~6 am|bis|heute|gestern|letzte ~3 da_sein|ankommen|kommen|geliefert ~9 nichts|nicht|immer_noch|noch',
    'wo bleibt|bleiben|steckt|stecken ~4',
    'kein|keine ~1 kiste|heft|ticket|tickets|ware|post|lieferung|zeitung ~4 vor|da|gekommen|im_postfach|erhalten|angekommen',
    'warte|warten ~1 ich|wir|nun|jetzt? ~4 # ~1 tage|wochen|tagen ~1 auf ~5',
    'seit ~2 tagen|wochen|monaten warte|warten ~2 auf ~5',
    'wurde ~9 zugestellt|geliefert ~1 .',
    `${SENT} ~9 nicht|nie|nirgends|noch_nicht ~3 angekommen|da|gekommen|geliefert|zugestellt|erhalten|eingetroffen|aufgetaucht|bekommen`,
    `${SENT} ~8 verschwunden|verloren|weg|verschollen|fehlt|haengt|unauffindbar|leer`,
    `wo ~3 ${SENT}`,
    'es|sie ~3 nicht|noch_nicht|nie ~2 angekommen|gekommen|zugestellt|geliefert|eingetroffen',
    'wo ist|bleibt|steckt es|er',
    `warte|warten ~6 ${SENT}`,
    `keine|kein|ohne ~1 ${SENT} ~2 da|bekommen|erhalten|angekommen|hier|!|.`,
    'als zugestellt|geliefert ~4',
    'zugestellt|geliefert|abgestellt ~~9 nichts|nicht|weg|niemand|kein|keins',
    'habe|hab ~1 nichts ~2 bekommen|erhalten|da|gekommen|angekommen|.',
  ],
  'broken-promise': [
    'versprochen|zugesagt|zugesichert|angekuendigt|hiess_es|garantiert|versprach|versprachen|versprechen|zusage|zusagen|vertroestet|wortbruch|wortbruechig',
    '@you-subject|man|kollege|kollegin|mitarbeiter|mitarbeiterin|hotline ~2 sagte|sagten|meinte|meinten|hat_gesagt|haben_gesagt ~~9 wuerde|werde|wird|kommt|morgen|bis|spaetestens',
    'sollte|sollten ~6 kommen|da_sein|geliefert|repariert|erledigt|anrufen|zurueckrufen|melden|erstattet|eintreffen|ankommen|fertig ~~9 aber|nicht|nichts|niemand|kein|immer_noch|noch|heute',
    'sollte|sollten ~1 der|die|das|ein|eine|es|mein|meine ~5 kommen|da_sein|geliefert|erledigt|fertig|eintreffen|ankommen',
    'niemand|keiner ~3 kam|gekommen|da|zurueckgerufen|gemeldet|erschienen|angerufen|aufgetaucht',
    'anruf|techniker|monteur|handwerker|rueckruf|bote|fahrer ~3 kam|kamen|erschien|erschienen|tauchte ~2 nicht|nie|niemand',
    'kam|kamen|erschien ~3 niemand|keiner',
  ],
  'account-locked': [
    'gesperrt|ausgesperrt|eingefroren|sperre|sperrung|kontosperrung|kartensperre|deaktiviert',
    'komme|komm|kann ~5 nicht|nimmer ~4 rein|einloggen|anmelden|konto|zugriff|zugang',
    'karte|konto|zugang|login ~4 abgelehnt|gesperrt|blockiert',
  ],
  outage: [
    'ausfall|stoerung|stromausfall|totalausfall|netzausfall|*ausfall|serverausfall|blackout',
    `${SERVICE} ~3 ist|sind|war|seit|schon|wieder|komplett|geht|gehen ~3 weg|tot|down|offline|nicht_erreichbar|ausgefallen|streikt|lahm`,
    `${SERVICE} ~1 weg|tot|down|offline|ausgefallen|streikt`,
    'kein|keinen|ohne ~1 strom|internet|wasser|netz|empfang|warmwasser|festnetz|telefon|heizung|anschluss ~3',
    'alles|komplett ~1 tot|ausgefallen|lahmgelegt',
  ],
  'data-loss': [
    'update|aktualisierung|version|einspielen|wartung|umstellung ~9 alle|alles|saemtliche|meine|komplette|mein ~9 weg|geloescht|verloren|verschwunden|fehlen|futsch|leer',
    'alle|saemtliche ~4 weg|geloescht|verloren|verschwunden|futsch|fehlen',
    'fehlen|verschwinden ~3 alle|saemtliche ~3',
    'update|euer_update|ihr_update ~3 hat ~4 geloescht|zerschossen|gefressen|ueberschrieben ~1',
    `${DATA} ~5 weg|geloescht|verloren|verschwunden|futsch|leer|zerschossen|ueberschrieben|kaputt|dahin|im_eimer`,
    'datenverlust',
    `geloescht|verloren|zerschossen|ueberschrieben|weg ~5 ${DATA}`,
    `alle|alles|saemtliche ~1 ${DATA} ~1 weg|fort`,
  ],
  cancellation: [
    'kuendige|kuendigen|kuendigung|storniere|stornieren|stornierung|widerrufe|widerruf|abbestellen|storno|abmelden_vom',
    'beenden|beende|beendet|aufloesen|aufzuloesen|abmelden ~5 abo|vertrag|mitgliedschaft|konto|abonnement|versicherung',
    'abo|vertrag|mitgliedschaft|konto|abonnement|versicherung ~5 beenden|aufloesen|aufzuloesen|kuendigen|abmelden|schliessen',
  ],
  security: [
    'gehackt|hacker|phishing|betrugsversuch|betrugsfall|betrugsmasche|datenleck|unbefugt|unbefugte|fremde_anmeldung|identitaetsdiebstahl|schadsoftware',
    'jemand|unbekannte|fremde|fremder ~5 eingeloggt|angemeldet|bestellt|zugegriffen|abgehoben|benutzt',
    'an|von|auf|durch|opfer ~2 betrueger|betruegern|betrug|betruegerin',
    'daten|karte|konto|name ~3 missbraucht|missbrauch',
    'verdaechtige|verdaechtigen|verdaechtig ~2 mail|e-mail|anmeldung|buchung|nachricht|zahlung|abbuchung|sms|anruf|aktivitaet',
    'war|bin ich|das nicht ~1 ich',
    'konto|karte|passwort|daten|handy|ausweis ~3 geklaut|gestohlen|abgegriffen|geleakt',
    'gestohlen*|geklaut* ~2 karte|handy|daten|ausweis',
    'habe ich nicht|nie ~1 veranlasst|angelegt|autorisiert|freigegeben|getaetigt|ausgeloest',
    'daten|fotos|name|rechnung|adresse ~2 anderer|von_anderen|fremder|eines_anderen|einer_anderen',
    'fremde|anderer ~2 daten|fotos|namen|rechnungen|bestellungen|kunden ~3',
    'ueberweisung|abbuchung|zahlung|bestellung|anmeldung ~6 nicht_von_mir|nicht_gemacht|kenne_ich_nicht|unbekannt|nie_gemacht',
  ],
  'legal-threat': [
    'anwalt|anwaeltin|rechtsanwalt|rechtsanwaeltin|gericht|klage|verklage|verklagen|strafanzeige|verbraucherzentrale|schlichtungsstelle|rechtliche_schritte|rechtsweg|ombudsmann|ombudsstelle|konsumentenschutz|arbeiterkammer|bundesnetzagentur|rechtsschutz|rechtsschutzversicherung|mahnbescheid|juristisch*|aufsichtsbehoerde|datenschutzbehoerde|bafin',
    'erstatte|erstatten|stelle|mache ~2 anzeige',
  ],
  'churn-risk': [
    'kuendige|kuendigen|storniere|wechsle|wechseln|gehe|weg ~6 sonst|ansonsten|wenn|falls|morgen|fristlos',
    'sonst|ansonsten|andernfalls|oder ~4 kuendige|kuendigen|wechsle|wechsele|storniere|gehe|weg|bin_ich|sind_wir|konkurrenz',
    'wechsle|wechseln|wechsel ~3 anbieter|zu|zur|zum|bank|versicherung',
    'ueberlege|ueberlegen|denke|erwaege ~4 wechseln|wechsel|kuendigen|gehen|kuendigung',
    'nie|niemals ~2 wieder|mehr ~3',
    'konkurrenz|anderen_anbieter|mitbewerber|anbieterwechsel|anderer_anbieter',
    'letzte|letztes|letzter|letzten ~1 chance|bestellung|versuch',
    'kunde|kundin|kunden ~2 gewesen|verloren|los',
    'zum letzten mal',
  ],
  bereavement: [
    'verstorben|verstorbene|verstorbenen|verstorbener|gestorben|todesfall|verstarb|beerdigung|trauerfall|witwe|witwer|nachlass|sterbeurkunde|erbschein|todes|heimgegangen|beisetzung',
    `tod|tode|verlust|ableben ~1 meines|meiner|unserer|unseres|ihres|ihrer ${FAMILY}`,
    `ich|wir ~4 ${FAMILY} verloren`,
    `${FAMILY} ~4 nicht_mehr_lebt|nicht_mehr_unter_uns`,
  ],
  'repeat-contact': [
    'schon|bereits ~1 am|gestern|letzte|vorige|im ~6 gemeldet|gesagt|angerufen|geschrieben|gefragt|reklamiert|beschwert',
    'jedes_mal angerufen|geschrieben|gemeldet|heisst',
    'hatte|habe ~1 ich? ~1 gefragt|nachgefragt|geschrieben ~~8 keine|bisher|nichts|immer_noch ~3',
    'bisher|immer_noch|noch ~1 keine|nichts ~2 antwort|rueckmeldung|gehoert|passiert|reaktion',
    'laufe|renne ~8 hinterher',
    'drittes|drittem|viertes|fuenftes ~1 mal ~5',
    'mehrere fragen|mails|nachrichten|anfragen ~6',
    'warte ~2 seit ~5 auf ~1 antwort|rueckmeldung|reaktion',
    `${AGAIN} ~1 ${WRITTEN}`,
    `zum ${AGAIN} ~1 mal ~6 schreibe|schreib|frage|melde|rufe|wende|bitte|an|ihnen|euch|wegen|kontaktiere`,
    'schreibe|schreib|frage|melde|rufe|wende|bitte ~6 zum ~2 mal',
    'zum #. mal',
    `mehrfach|mehrmals|wiederholt|zweimal|dreimal|viermal|erneut|nochmal|nochmals ~4 ${WROTE}`,
    `habe|hab|haben|ich|wir ~4 schon|bereits ~4 ${WROTE}`,
    `${WROTE} ~~9 keine|nichts|niemand|nie|ohne ~3 antwort|reaktion|rueckmeldung|gehoert|passiert|geantwortet|gemeldet`,
    '#|zwei|drei|vier|fuenf|mehrere|zig mails|anrufe|nachrichten|anrufen|e-mails|tickets ~4',
    'wie oft noch|soll|muss',
    'ich noch_mal|nochmal|nochmals',
    'hast|haben|habt du|sie|ihr ~1 meine ~2 mail|e-mail|nachricht|email|anfrage ~2 gesehen|bekommen|erhalten|gelesen',
    'ich|wir frage|hake|melde|schreibe|fragen|schreiben ~3 nochmal|nochmals|erneut|wieder|noch_mal|nach_ob',
  ],
};

export const vetoes: MomentForms = {
  cancellation: [
    'bis_wann|wie_lange|ab_wann ~12 stornieren|kuendigen ~2',
    'wurde|wurden|worden|ist|sind ~4 storniert|gekuendigt',
    'kuendigungsfrist ~4',
    'kostenfrei|kostenlos|gratis stornieren ~3',
  ],
  outage: [
    'verzeihen|verzeihung|entschuldigen|entschuldigung|entschuldige|sorry ~5 stoerung',
    'auf stoerung',
    'stoerung ~4 erledigt|behoben',
    'vertrag|vertraege|tarif|tarife|abo ~4 ohne',
    'aus und an',
    'aus ~2 der|die|app ~1 verschwunden',
    'maschine|kaffeemaschine|geraet ~4',
    'wasser ~2 kommt',
  ],
  'churn-risk': [
    'nie|niemals ~1 wieder ~1 so_gut|etwas_anderes',
    'nie|niemals wieder|mehr ~3 passieren|vorkommen|wort',
    'wechseln|wechsel|wechsle ~3 tarif|groesse|farbe|sitz|sitzplatz|reifen|zimmer',
  ],
  'broken-promise': ['sollte|sollten ich|wir|sie|du ~3', 'versichert|hausratversicherung'],
  'account-locked': [
    'strasse|hof|parkplatz|tor|weg ~5 gesperrt',
    'gesperrt ~3 strasse|hof|parkplatz',
    'platz|halle ~5 gesperrt',
  ],
  'repeat-contact': ['zum ~2 mal ~3 in_einem|hintereinander|kaputt|ausgefallen|teurer'],
  bereavement: ['fuer ~1 mich|uns ~1 gestorben'],
  security: ['fahrrad|rad|auto|roller ~8 gestohlen|geklaut|weg'],
};
