import type { GivenForms } from './contract.ts';

const PICTURE =
  'foto|fotos|bild|bilder|bildern|photo|photos|screenshot|screenshots|aufnahme|aufnahmen|video|scan|bildschirmfoto|bildschirmfotos|handyfoto|handyfotos';
const RECEIPT =
  'rechnung|kassenbon|kassenzettel|bon|quittung|beleg|kaufbeleg|kaufvertrag|lieferschein|nachweis|rechnungskopie';
const SHOWN =
  'anbei|im_anhang|angehaengt|beigefuegt|haengt|haengen|anhaengend|liegt_bei|liegen_bei|hochgeladen|mitgeschickt|dabei|in_der_anlage|unten|hier';
const SHOWS =
  'anbei|im_anhang|angehaengt|beigefuegt|haenge|hier_ist|hier_sind|hier_das|hier_die|hier_ein|in_der_anlage|siehe|schicke|sende|habe';

export const given: GivenForms = {
  numbers: {
    'order-number':
      'bestell(?:ung|nummer|nr)|best\\.?-nr|best|bestellt (?:unter|mit)|bestellungs(?:nummer|nr)|auftrag|auftrags(?:nummer|nr)|order|lieferschein|nummer(?=.{0,30} bestellt)',
    'booking-number': 'buchung|buchungs(?:nummer|nr|code)|reservierung|reservierungs(?:nummer|nr|code)|vorgangscode',
    'invoice-number': 'rechnung|rechnungs(?:nummer|nr)|re',
    'customer-number':
      'kunden(?:nummer|nr|konto)|kd|vertrag|vertrags(?:nummer|nr|konto)|konto|konto(?:nummer|nr)|mitglied(?:snummer|snr|sausweis)?|\\p{L}{2,20}vertrag|police|policen(?:nummer|nr)|versicherten(?:nummer|nr)|versicherungs(?:nummer|nr|schein)|ausweis|leserausweis|karte|karten(?:nummer|nr|endung)|karte mit (?:der |den )?(?:endziffern?|endnummer)|konto(?:nummer|nr)?\\.? endet auf|zehnerkarte|benutzer(?:nummer|name)?|matrikel(?:nummer|nr)|depot',
    'serial-number':
      'serien(?:nummer|nr)|seriennr|zähler|zähler(?:nummer|nr)|geräte(?:nummer|nr)|imei|fahrgestell(?:nummer|nr)|rahmen(?:nummer|nr)|sn',
    'case-number':
      'aktenzeichen|az|ticket|ticket(?:nummer|nr)|vorgang|vorgangs(?:nummer|nr)|fall(?:nummer|nr)?|schaden(?:nummer|nr|s-nr)?|schadens(?:nummer|nr)|referenz(?:nummer|nr)?|sendung|sendungs(?:nummer|nr)|tracking(?:nummer)?|paket(?:nummer|nr)|antrag|antrags(?:nummer|nr)',
    device: 'modell|version|typ|firmware|artikel(?:nummer|nr)?|baujahr|variante|ausführung',
  },
  between: 'nummer|nr|no|id|code|ist|sind|lautet|steht|hinten|vorne|mit der|unter der|der polizei|kd',
  verbMarks: 'kann|können|bitte|möchte',
  phone:
    'tel|telefon|telefonisch|telefonnummer|handy|handynummer|mobil|mobilnummer|rückruf|erreichbar|erreichen|erreichst|anrufen|rufen|ruft|nummer|rückrufnummer|festnetz|whatsapp|durchwahl',
  months:
    'jan(?:uar)?|jänner|feb(?:ruar)?|märz?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?',
  dateOf: {
    'purchase-date': 'gekauft|kauf|kaufte|erworben|bestellt|kaufdatum|angeschafft|besorgt|kassenbon',
    'booking-date':
      'gebucht|buchung|reserviert|reservierung|termin|anreise|aufenthalt|ankommen|kommen|anreisen|massage|tisch',
  },
  told: {
    photo: {
      frames: [
        `${PICTURE} ~4 ${SHOWN}`,
        `${SHOWS} ~6 ${PICTURE}`,
        `${PICTURE} ~4 habe|hab|haben ~5 geschickt|gesendet|gemailt|hochgeladen|angehaengt|beigefuegt|mitgeschickt`,
        `${PICTURE} ~2 im|ist|sind|liegt|liegen ~2 anhang|bei|beigefuegt|dran`,
      ],
      vetoes: [
        `nicht|kein|keine|wie|wo|ob|falls|soll|sollen|brauchen|braucht|muss|wollen ~6 ${PICTURE}`,
        `${PICTURE} ~4 nicht|schicken|senden|hochladen|machen`,
      ],
    },
    receipt: {
      frames: [`${RECEIPT} ~3 ${SHOWN}`, `${SHOWS} ~5 ${RECEIPT}`],
      vetoes: [
        `nicht|kein|keine|keinen|wie|wo|ob|falls|soll|brauchen|fehlt ~5 ${RECEIPT}`,
        'habe ~6 rechnung ~4 bekommen|erhalten|bezahlt|ueberwiesen',
      ],
    },
    'error-message': {
      frames: [
        'fehler|fehlercode|fehlernummer|code|error ~2 #',
        'fehlermeldung|meldung|hinweis|text ~2 lautet|heisst|sagt|besagt|ist ~6',
        'da|dort|dann|es ~1 steht|kommt|erscheint ~2 nur? fehler|fehlermeldung|meldung ~6',
      ],
      vetoes: ['keine|kein|ohne ~2 fehler|fehlermeldung|meldung', 'eine fehlermeldung $'],
    },
    'steps-tried': {
      frames: [
        'habe|hab|haben ~7 probiert|ausprobiert|versucht|neugestartet|neu_gestartet|zurueckgesetzt|neu_installiert|neuinstalliert|geleert|geloescht|aktualisiert|ausgesteckt|eingesteckt|umgesteckt|gewechselt|getauscht|abgemeldet|entkalkt|gereinigt|aus-_und_eingeschaltet|ausgeschaltet|deinstalliert|vom_strom_genommen|resettet',
        'schon|bereits|zweimal|dreimal|mehrmals|mehrfach ~5 neu_gestartet|neugestartet|zurueckgesetzt|geleert|getauscht|gewechselt|aktualisiert|ausgesteckt',
        'habe|hab ~4 stecker|netzteil|akku ~3 gezogen|gewechselt',
        'neustart|reset|neuinstallation|zuruecksetzen half|halfen|hat ~3 nicht|nichts',
        'neustart|reset|neuinstallation|zuruecksetzen ~4 gemacht|versucht|probiert|ohne_erfolg|bringt_nichts|hilft_nicht|brachte',
      ],
      vetoes: ['nicht|nie|noch_nichts ~2 probiert|versucht', 'wenn|falls|soll ~6 probiert|versucht'],
    },
  },
};
