import type { AskedForms } from './contract.ts';

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
      '[ kundennummer|kundennr|kunden-nr|vertragsnummer|vertragskonto|vertragskontonummer|kontonummer|mitgliedsnummer|policennummer|versicherungsnummer|versichertennummer|ausweisnummer|kartennummer|depotnummer|patientennummer|benutzernummer ]',
      '[ nummer @you-poss|der|des|vom vertrags|vertrag|kontos|konto|police|mitgliedschaft|ausweises|karte ]',
      '[ um_welchen|um_welches|um_welche|welchen|welches|welche vertrag|konto|police|mitgliedschaft ] geht|ist|meinen|meinst|handelt|betrifft',
    ],
    'serial-number': [
      '[ seriennummer|seriennr|serien-nr|zaehlernummer|geraetenummer|rahmennummer|fahrgestellnummer|imei ]',
      '[ nummer auf|unter|an ~1 typenschild|aufkleber|rueckseite|unterseite|geraet|etikett ]',
    ],
    'case-number': [
      '[ aktenzeichen|ticketnummer|vorgangsnummer|fallnummer|schadennummer|schadensnummer|sendungsnummer|paketnummer|trackingnummer|antragsnummer|referenznummer|az ]',
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
      '[ welche|welcher nummer ~3 waehlen|anrufen|nehmen ]',
      '[ wo|wie ~1 erreiche|erreichen ich|wir sie|dich|euch ~3 ]',
      '[ nummer ~~7 erreichen|erreichbar|erreiche|erreicht|anrufen|anrufe|zurueckrufen|zurueckrufe ]',
      '[ wie|wo ~1 kann|koennen|darf|duerfen|erreiche|erreichen ~3 telefonisch|anrufen|zurueckrufen ~2 ]',
      '[ telefonisch ~3 erreichen|erreichbar ]',
    ],
    device: [
      '[ welches|welchem|welche|welchen|um_welches|das_genaue|was_fuer_ein|was_fuer_eine|was_fuer_einen ~2 modell|geraet|typ|geraetetyp|modellbezeichnung|modellnummer|handy|smartphone|tablet|laptop|rechner|drucker|router|kamera|maschine|telefon ~3 ]',
      '[ wie heisst ~1 geraet|handy|maschine|drucker|router ]',
      '[ @you-poss|das|den ~2 modell|typ|geraetetyp ~3 ]',
      '[ modell|modellbezeichnung|geraetetyp ]',
    ],
    system: [
      '[ welchen|welchem|welcher|welche|@you-poss ~2 browser|betriebssystem|app-version|version|softwareversion ~3 ]',
      '[ browser|betriebssystem ]',
      '[ mit|auf|unter ~1 welchem ~1 system|geraetesystem|programm ~3 ]',
      '[ welches|welchem system ] ~2 $',
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
    photo: ['[ foto|fotos|bild|bilder|screenshot|screenshots|aufnahme|aufnahmen|bildschirmfoto|video ~3 ]'],
    receipt: [
      '[ kaufbeleg|kassenbon|quittung|beleg|rechnungskopie|kaufnachweis|kassenzettel ]',
      '[ kopie|scan ~2 rechnung ]',
    ],
    'error-message': [
      '[ fehlermeldung|fehlercode|fehlernummer|fehlertext ~3 ]',
      '[ was|welcher|welchen ~5 fehler|wortlaut|text ~4 angezeigt|erscheint|lautet|kommt|genau ]',
      '[ wortlaut ~2 meldung|fehlers|fehlermeldung|textes ]',
      '[ wie heisst|lautet ~1 fehler|meldung ]',
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
  trouble: [
    'unscharf|verschwommen|unleserlich|abgeschnitten|zu_dunkel|zu_klein|nicht_oeffnen|nicht_angekommen|nicht_dabei|beschaedigt|leer|unvollstaendig|passt_nicht|nicht_gefunden|nicht_finden|stimmt_nicht|abweicht|zahlendreher|tippfehler|abgleich|datenschutz|sicherheit|sicherheitshalber|zur_sicherheit|verifizieren ~2',
    'fehlt|fehlen !mir|uns|noch|bitte',
    'nur|bloss|zu_wenig|zu_wenige|zu_viele|eine|keine ~2 stelle|stellen|ziffer|ziffern',
  ],
  anew: ['noch_einmal|nochmal|nochmals|noch_mal|erneut|wieder'],
  excused: [
    'weitere|weiteres|weiterer|weiteren|zweite|zweites|zweiten|andere|anderes|anderen|neue|neues|neuen|zusaetzlich|zusaetzliche|schaerferes|schaerfere|groesseres|groessere|besseres|bessere|anderem ~4',
    'nicht|keine|kein|keinen ~3 noetig|notwendig|erforderlich|brauche|brauchen|benoetige|benoetigen|schicken',
    'brauche|brauchen|benoetige|benoetigen ~2 kein|keine|keinen|nicht',
    'noch|weiterhin|nach_wie_vor|immer_noch ~3 richtig|aktuell|gueltig|korrekt|stimmt|dieselbe|gleiche',
    'bereit|bereithalten|bereitlegen|griffbereit|angeben',
    '^ moechten|moechtest|moechtet sie|du|ihr',
    'dabei haben|hast|habt',
    'haben|hast|habt ~5 dabei',
    'falls|wenn|sollte ~5 geaendert|aendert|anders|abweicht|abweichen',
  ],
};
