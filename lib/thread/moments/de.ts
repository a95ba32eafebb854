import type { MomentForms } from '../moments.ts';

export const moments: MomentForms = {
  'double-charge': [
    'doppelt|zweimal|zwei_mal|dreimal|mehrfach ~4 abgebucht|berechnet|belastet|eingezogen|bezahlt|verrechnet|gezahlt|kassiert|abgezogen',
    'abgebucht|belastet|berechnet|eingezogen|abgezogen ~4 doppelt|zweimal|dreimal',
    'doppelte|doppelter|doppelten ~1 abbuchung|belastung|zahlung|rechnung|lastschrift',
  ],
  'billing-dispute': [
    'rechnung|abbuchung|betrag|abschlag|gebuehr|lastschrift|mahnung ~8 falsch|zu_hoch|stimmt_nicht|nicht_korrekt|widerspreche|fehlerhaft|nicht_nachvollziehbar|unberechtigt|obwohl|nie',
    'widerspreche|widerspruch ~5',
    'falsche|unberechtigte|fehlerhafte|ueberhoehte ~1 rechnung|abbuchung|abrechnung|gebuehr|mahnung',
    'nie|nicht ~3 bestellt|abgeschlossen|beauftragt|zugestimmt',
    'zu viel|unrecht ~2 berechnet|abgebucht|bezahlt',
  ],
  'warranty-claim': ['garantie|gewaehrleistung|garantiefall|*garantie|garantie*'],
  'missing-delivery': [
    'paket|paeckchen|bestellung|lieferung|sendung|ware|brief|karte|koffer|gepaeck|artikel|tasche|es|sie ~9 nicht|nie|nirgends|noch_nicht ~3 angekommen|da|gekommen|geliefert|zugestellt|erhalten|eingetroffen|aufgetaucht|bekommen',
    'paket|sendung|lieferung|bestellung|koffer|gepaeck|paeckchen ~5 verschwunden|verloren|weg|verschollen|fehlt|haengt|unauffindbar',
    'wo ~3 paket|bestellung|lieferung|sendung|koffer|gepaeck|ware',
    'warte ~6 paket|bestellung|lieferung|sendung|ware',
    'keine|kein|ohne ~1 lieferung|paket|ware|sendung',
    'als zugestellt|geliefert ~4',
  ],
  'broken-promise': [
    'versprochen|zugesagt|zugesichert|angekuendigt|versichert|hiess_es|garantiert|versprach|versprachen|versprechen|zusage|sollte ~9',
    'niemand|keiner ~2 kam|gekommen|da|zurueckgerufen|gemeldet|erschienen|angerufen',
  ],
  'account-locked': [
    'gesperrt|ausgesperrt|blockiert|eingefroren|sperre|sperrung|kontosperrung|deaktiviert',
    'komme|komm|kann ~5 nicht|nimmer ~4 rein|einloggen|anmelden|konto|zugriff|zugang',
    'karte|konto|zugang|login ~4 abgelehnt|gesperrt|blockiert',
  ],
  outage: [
    'ausfall|stoerung|stromausfall|ausgefallen|offline|totalausfall|*ausfall',
    'internet|strom|wasser|netz|app|server|seite|system|website|heizung|telefon|leitung ~4 weg|tot|down|aus|nicht_erreichbar|ausgefallen|streikt',
    'kein|keinen|ohne ~1 strom|internet|wasser|netz|empfang|warmwasser',
  ],
  'data-loss': [
    'fotos|dateien|daten|dokumente|projekt|projekte|notizen|arbeit|ordner|spielstand|backup|kontakte|alles ~5 weg|geloescht|verloren|verschwunden|futsch|leer',
    'datenverlust',
    'geloescht|verloren ~4 fotos|dateien|daten|dokumente|arbeit|spielstand',
  ],
  cancellation: [
    'kuendige|kuendigen|kuendigung|storniere|stornieren|stornierung|widerrufe|widerruf|abbestellen|storno',
  ],
  security: [
    'gehackt|hacker|phishing|betrugsversuch|gestohlen|geklaut|missbraucht|datenleck|verdaechtig|verdaechtige|unbefugt|unbefugte|fremder|fremde_anmeldung',
    'jemand|unbekannte|fremde ~5 eingeloggt|angemeldet|bestellt|zugegriffen|abgehoben',
    'war|bin ich|das nicht ~1 ich',
  ],
  'legal-threat': [
    'anwalt|anwaeltin|rechtsanwalt|rechtsanwaeltin|gericht|klage|verklage|anzeige|verbraucherzentrale|schlichtungsstelle|rechtliche_schritte|rechtsweg|ombudsmann|konsumentenschutz|arbeiterkammer|bundesnetzagentur|rechtsschutz|rechtsschutzversicherung|mahnbescheid|juristisch*|aufsichtsbehoerde',
  ],
  'churn-risk': [
    'kuendige|kuendigen|kuendigung|storniere ~4 morgen|sonst|sofort|wenn|abo|vertrag|fristlos|ich|alles',
    'wechsle|wechseln|wechsel ~4',
    'nie|niemals ~2 wieder|mehr',
    'konkurrenz|anderen_anbieter|mitbewerber|anbieterwechsel',
    'letzte|letztes|letzter ~1 chance|bestellung|mal|versuch',
    'kunde|kundin ~2 gewesen|verloren|los',
  ],
  bereavement: [
    'verstorben|gestorben|todesfall|verstarb|beerdigung|trauerfall|witwe|witwer|nachlass|sterbeurkunde|erbe|erben|tod',
  ],
  'repeat-contact': [
    'zum|das|die|mein|meine ~1 @ordinal ~1 mal|mail|e-mail|nachricht|anruf|anfrage|versuch|schreiben',
    'zum #. mal',
    'mehrfach|mehrmals|wiederholt|zweimal|dreimal|viermal|schon|bereits|erneut|nochmal|nochmals ~4 geschrieben|gefragt|angerufen|gemeldet|kontaktiert|gemailt|nachgefragt|angeschrieben|geschildert|mitgeteilt|reklamiert|telefoniert',
    '@number-word|# ~1 mails|anrufe|nachrichten|anrufen|e-mails|tickets|mal ~4',
    'wie oft noch|soll|muss',
  ],
};
