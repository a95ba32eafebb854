import type { AskedForms } from './contract.ts';

/** Was schlecht angekommen sein kann. */
const GIVEN_THING =
  'foto|fotos|bild|bilder|aufnahme|aufnahmen|screenshot|screenshots|anhang|anlage|datei|dateien|mail|e-mail|nachricht|nummer|*nummer|code|ziffer|seite|seiten|beleg|rechnung|formular|dokument|es';

/** Was deutsche Antworten erbitten. */
export const asked: AskedForms = {
  items: {
    'order-number': [
      '[ bestellnummer|bestell-nr|bestellnr|auftragsnummer|auftragsnr|auftrags-nr|bestellungsnummer|ordernummer ]',
      '[ nummer @you-poss|der|des bestellung|auftrags ]',
      '[ um_welche|welche bestellung ~3 ]',
    ],
    'booking-number': [
      '[ buchungsnummer|buchungscode|reservierungsnummer|buchungsnr|buchungs-nr ]',
      '[ nummer @you-poss|der buchung|reservierung ]',
      '[ um_welche|welche buchung|reservierung ] ist|meinen|meinst|geht|handelt|betrifft',
    ],
    'invoice-number': [
      '[ rechnungsnummer|rechnungsnr|rechnungs-nr ]',
      '[ nummer @you-poss|der rechnung ]',
      '[ um_welche|welche rechnung ~3 ]',
    ],
    'customer-number': [
      '[ kundennummer|kundennr|kunden-nr|vertragsnummer|vertragskonto|vertragskontonummer|kontonummer|mitgliedsnummer|policennummer|versicherungsnummer|versichertennummer|ausweisnummer|kartennummer|depotnummer|patientennummer|benutzernummer|kundenkennzeichen|kundenkennung ]',
      '[ letzten vier|4 ziffern|stellen ]',
      '[ um_welche|welche karte ] geht|ist|meinen|meinst|handelt|betrifft',
      '[ vier|4 ziffern ~2 kartennummer|kontonummer|karte ]',
      '[ nummer auf|von|hinten ~3 rueckseite|karte|armband|ausweis ]',
      '[ nummer @you-poss|der|des|vom vertrags|vertrag|kontos|konto|police|mitgliedschaft|ausweises|karte ]',
      '[ um_welchen|um_welches|um_welche|welchen|welches|welche vertrag|konto|police|mitgliedschaft ] geht|ist|meinen|meinst|handelt|betrifft',
    ],
    'serial-number': [
      '[ seriennummer|seriennr|serien-nr|zaehlernummer|geraetenummer|rahmennummer|fahrgestellnummer|imei ]',
      '[ nummer auf|unter|an ~1 typenschild|aufkleber|rueckseite|unterseite|geraet|etikett ]',
    ],
    'case-number': [
      '[ aktenzeichen|ticketnummer|vorgangsnummer|fallnummer|schadennummer|schadensnummer|sendungsnummer|paketnummer|trackingnummer|antragsnummer|referenznummer|geschaeftszeichen|az ]',
      '[ nummer auf|vom|von|aus ~2 lieferschein|abholschein|schein|zettel|beleg|bon ]',
      '[ nummer von|zu dem|der|ihrem|deinem|diesem auftrag|vorgang|fall ]',
      '[ um_welche|welche|welches|um_welches sendung|paket ] geht|ist|meinen|meinst|handelt|betrifft',
    ],
    'email-address': [
      '[ e-mail-adresse|emailadresse|e-mailadresse|mailadresse|mail-adresse|email-adresse|e-mail-anschrift ]',
      '[ unter|mit|auf|an ~1 welcher|welche e-mail|mail|email ~3 ]',
      '[ unter|mit|auf welcher|welche adresse ~3 konto|angelegt|registriert|angemeldet|anmelden|melden|einloggen ]',
    ],
    'phone-number': [
      '[ telefonnummer|handynummer|mobilnummer|rueckrufnummer|rufnummer|telefon-nr|festnetznummer ]',
      '[ unter ~1 welcher nummer ~5 ]',
      '[ welchen|welcher anschluss|rufnummer ] geht|ist_es|handelt|betrifft|meinen|meinst',
      '[ welche|welcher nummer ~3 waehlen|anrufen|nehmen ]',
      '[ wo|wie ~1 erreiche|erreichen ich|wir sie|dich|euch ~3 ]',
      '[ nummer ~~7 erreichen|erreichbar|erreiche|erreicht|anrufen|anrufe|zurueckrufen|zurueckrufe ]',
      '[ wie|wo ~1 kann|koennen|darf|duerfen|erreiche|erreichen ~3 telefonisch|anrufen|zurueckrufen ~2 ]',
      '[ telefonisch ~3 erreichen|erreichbar ]',
    ],
    device: [
      '[ welches|welchem|welche|welchen|um_welches|das_genaue|was_fuer_ein|was_fuer_eine|was_fuer_einen ~2 modell|geraet|typ|geraetetyp|modellbezeichnung|modellnummer|handy|smartphone|tablet|laptop|rechner|drucker|router|kamera|maschine|telefon|lesegeraet|e-reader|reader ~3 ]',
      '[ was_fuer einem|einer ~1 geraet|handy|lesegeraet|modell|tablet|laptop|rechner|drucker ]',
      '[ wie heisst ~1 geraet|handy|maschine|drucker|router ]',
      '[ @you-poss|das|den ~2 modell|typ|geraetetyp ~3 ]',
      '[ modell|modellbezeichnung|geraetetyp ]',
    ],
    system: [
      '[ welchen|welchem|welcher|welche|@you-poss ~2 browser|betriebssystem|app-version|version|softwareversion ~3 ]',
      '[ browser|betriebssystem ]',
      '[ mit|auf|unter ~1 welchem ~1 system|geraetesystem|programm ~3 ]',
      '[ welches|welchem system ] ~2 $',
      '[ auf welchem stand ~2 app|software|firmware ]',
      '[ iphone|ios oder android ]',
      '[ android oder iphone|ios ]',
      '[ windows|android oder|, ~2 mac|ios|iphone ]',
    ],
    'purchase-date': [
      '[ wann war ~2 kauf ]',
      '[ wann ~6 gekauft|bestellt|erworben|kauften|angeschafft|besorgt|bestellten ~2 ]',
      '[ von_wann ~3 bestellung|kauf|rechnung|kassenbon ]',
      '[ kaufdatum ]',
      '[ datum des kaufs|kaufes ]',
    ],
    'booking-date': [
      '[ welchen|welchem zeitraum ~4 gebucht|reserviert|aufenthalt|buchung ]',
      '[ wann|welchen_tag|welchem_tag|welches_datum|welchen_termin|fuer_welchen_tag ~6 gebucht|reserviert|termin|buchung|massage|anreise|anreisen|kommen|reisen|ankommen ~3 ]',
    ],
    'event-date': [
      '[ wann|seit_wann|an_welchem_tag ~8 passiert|aufgetreten|abhandenkam|gestohlen|verloren|kaputt|ereignet|auftrat|auftritt|geschehen|bemerkt|angefangen|begonnen|geschah|passierte|vorgefallen|eingetreten|geliefert|zugestellt|angekommen|verschickt|abgebucht|gewesen|war|los ~2 ]',
      '[ wann ~1 war das|dies ]',
      '[ welcher|welchen|welchem|welches tag|datum ~1 war|geschah ~3 ]',
      '[ das datum ~3 nennen|sagen|mitteilen|angeben ]',
      '[ schadensdatum|schadendatum|unfalldatum ]',
    ],
    photo: ['[ ablichtung|foto|fotos|bild|bilder|screenshot|screenshots|aufnahme|aufnahmen|bildschirmfoto|video ~3 ]'],
    receipt: [
      '[ kaufbeleg|kassenbon|quittung|beleg|rechnungskopie|kaufnachweis|kassenzettel ]',
      '[ kopie|scan ~2 rechnung ]',
    ],
    'error-message': [
      '[ fehlermeldung|fehlercode|fehlernummer|fehlertext ~3 ]',
      '[ was|welcher|welchen ~5 fehler|wortlaut|text ~4 angezeigt|erscheint|lautet|kommt|genau ]',
      '[ wortlaut ~2 meldung|fehlers|fehlermeldung|textes ]',
      '[ wie heisst|lautet ~1 fehler|meldung ]',
      '[ welcher|welche|ein code|hinweis|meldung|text ~3 leuchtet|blinkt|eingeblendet|angezeigt|erscheint|display|bildschirm|anzeige|tableau ]',
      '[ was zeigt ~2 anzeige|display|bildschirm|geraet ]',
      '[ was|welche ~3 meldung|fehlermeldung|steht|angezeigt ~4 ]',
    ],
    'steps-tried': [
      '[ was|welche ~6 versucht|probiert|ausprobiert|unternommen ~2 ]',
      '[ haben|hast sie|du ~6 neu_gestartet|neugestartet|zurueckgesetzt|ausprobiert|probiert|versucht|neu_installiert|neuinstalliert|deinstalliert|geleert|geloescht|aktualisiert|ausgeschaltet|getauscht|gewechselt|gereinigt|entkalkt ~2 ]',
    ],
    amount: [
      '[ um_welchen|welcher|welchen|den|der|welche|die betrag|summe ~4 ]',
      '[ wie hoch ~3 abbuchung|betrag|summe|rechnung ]',
      '[ wie_viel|wieviel ~5 abgebucht|berechnet|bezahlt|gezahlt ]',
    ],
  },
  others:
    'alte altes alten alter fruehere frueheren vorige vorherige erste ersten andere anderes anderen anderer anderem neue neues neuen neuer neuem zweite zweites zweiten anderswo',
  ways: [
    'brauche|brauchen|braeuchte|braeuchten|benoetige|benoetigen ich|wir ~6',
    'ich|wir brauche|brauchen|braeuchte|braeuchten|benoetige|benoetigen ~6',
    'fehlt|fehlen mir|uns ~4',
    'ersuche|ersuchen|bitte|bitten ~1 ich|wir ~2 um ~3',
    'ich|wir ersuche|ersuchen|bitte|bitten ~2 um ~3',
    'ersuche|ersuchen|bitten ~1 sie|dich|euch ~~8 anzugeben|mitzuteilen|nennen|zu_senden|zu_schicken|einzureichen|nachzureichen|bekanntzugeben|zu_uebermitteln',
    'reichen|reiche|reich|fuellen|fuelle|fuell|geben|gib sie|bitte|mir|uns ~~8 ein|nach|aus|an|durch',
    'sobald|wenn ich|wir|mir|uns ~4 habe|haben|vorliegt|vorliegen|bekomme|bekommen|weiss|wissen|kenne',
    'hilfreich|hilft|helfen|gut zu_wissen|wenn_ich|wenn_wir|wenn_sie|wenn_du',
  ],
  trouble: [
    'unscharf|verschwommen|unleserlich|abgeschnitten|zu_dunkel|zu_klein|nicht_oeffnen|nicht_angekommen|nicht_dabei|unvollstaendig|nicht_gefunden|nicht_finden|stimmt_nicht|abweicht|zahlendreher|tippfehler|abgleich|datenschutz|sicherheit|sicherheitshalber|zur_sicherheit|verifizieren ~2',
    `${GIVEN_THING} ~8 leer|beschaedigt|passt_nicht|fehlt|fehlen !mir|uns|noch|bitte`,
    `fehlt|fehlen !mir|uns|noch|bitte ~4 ${GIVEN_THING}`,
    'fehlt|fehlen ~3 ziffer|ziffern|stelle|stellen|seite|seiten',
    'nur|bloss|zu_wenig|zu_wenige|zu_viele|eine|keine ~2 stelle|stellen|ziffer|ziffern',
  ],
  anew: ['noch_einmal|nochmal|nochmals|noch_mal|erneut|wieder'],
  excused: [
    'stattdessen',
    // „Gesehen habe ich …“; „welches Gerät haben Sie?“ fragt.
    'ge*|*geprueft|*gegeben|*geleitet|*tragen|*sehen habe|haben !sie|du|ihr',
    'im system ~1 habe|haben',
    'um ~1 etwas|kurz|ein ~2 zeit|geduld',
    'gut zu_wissen , ',
    // Woanders getan oder jemand anderem gegeben: Hier wird nichts erbeten.
    'bei|beim|am|zur|zum|an der|dem? ~1 abholung|abgabe|ankunft|schalter|empfang|automaten|tor|eingang|kasse|fahrer|rueckgabe|einlass|rezeption|terminal',
    'dem|der|den boten|fahrer|kollegen|schaffner|empfang|techniker|monteur',
    'anmelden|einloggen|melden|loggen ~4 mit @you-poss *nummer',
    'mit @you-poss *nummer ~1 an|ein|anmelden|einloggen',
    'wenn|sobald sie|du|ihr ~4 anrufen|kommen|abholen|zurueckschicken|anrufst|kommst|abholst|druecken|drueckst|halten|haeltst',
    'nach dem|einem neustart|reset',
    'weitere|weiteres|weiterer|weiteren|zusaetzlich|zusaetzliche|schaerferes|schaerfere|groesseres|groessere|besseres|bessere ~4',
    'nicht|keine|kein|keinen ~3 noetig|notwendig|erforderlich|brauche|brauchen|benoetige|benoetigen|schicken',
    'brauche|brauchen|benoetige|benoetigen ~2 kein|keine|keinen|nicht',
    'noch|weiterhin|nach_wie_vor|immer_noch ~3 richtig|aktuell|gueltig|korrekt|stimmt|dieselbe|gleiche',
    'reicht|reichen|genuegt|genuegen !sie|du|bitte ~1 mir|uns|aus|voellig|voll|vollkommen|schon',
    'mehr brauche|brauchen|benoetige|benoetigen ich|wir nicht',
    `${GIVEN_THING} ~3 nicht ~3 sehen|erkennen|drauf|zeigt`,
    `was|eines|eins ~4 ${GIVEN_THING} ~2 nicht zeigt|zeigen`,
    'bereit|bereithalten|bereitlegen|griffbereit|angeben',
    '^ moechten|moechtest|moechtet sie|du|ihr',
    'dabei haben|hast|habt',
    'haben|hast|habt ~5 dabei',
    'falls|wenn|sollte ~5 geaendert|aendert|anders|abweicht|abweichen',
  ],
};
