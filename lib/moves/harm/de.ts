import type { MoveForms } from '../contract.ts';

/** Die Kundin berichtet von Schaden, Verlust oder gebrochenem Versprechen. */
export const de: MoveForms = {
  frames: [
    'flug|flieger|anschluss|zug|termin|hochzeit|pruefung|beerdigung|bewerbungsgespraech|geburtstag|frist|bus|schiff|faehre ~4 verpasst|versaeumt|geplatzt|ausgefallen|verloren|ruiniert|gesprengt',
    'verpasst|versaeumt|geplatzt|ruiniert|zerstoert|verdorben|versaut|kaputtgemacht',
    'euro|geld|#|konto|umsatz|einnahmen|daten|fotos|dateien|zeit ~4 weg|futsch|verloren|verschwunden|geloescht|fehlt|fehlen|dahin',
    'kostet|kostete|gekostet mich|uns ~4',
    'ohne|keine|kein|keinen ~2 heizung|strom|wasser|warmwasser|warmes_wasser|internet|telefon|netz|kuehlschrank|herd|gepaeck|koffer|medikamente|einkommen|zugang|licht|waerme|empfang ~3 seit|!|.|,|und|mehr|bei|da|im',
    'seit ~4 ohne|kein|keine|keinen ~2 heizung|strom|wasser|warmwasser|internet|telefon|netz',
    'doppelt|zweimal|dreimal|zwei_mal|mehrfach ~3 abgebucht|berechnet|belastet|eingezogen|bezahlt|verrechnet|in_rechnung|kassiert',
    'abgebucht|berechnet|belastet ~3 doppelt|zweimal|obwohl|trotz|ohne',
    'mahnung|mahngebuehr|mahngebuehren|inkasso|ruecklastschrift|saeumniszuschlag|schufa|pfaendung|vollstreckung|ueberziehung|ueberzogen|dispo ~4',
    'ausgesperrt|gesperrt|gestrandet|sitzengelassen|abgewiesen|rausgeworfen|liegengeblieben|eingefroren|erfroren|verschimmelt|schimmel',
    'versprochen|zugesagt|zugesichert|angekuendigt|versichert|garantiert|hiess_es|geheissen ~9 nicht|nie|kein|keine|niemand|nichts|aber|trotzdem|nun|jetzt',
    'versprochen|zugesagt|zugesichert|versprechen|zusage|versprechungen ~6',
    'niemand|keiner|kein_techniker|nichts ~2 kam|gekommen|da|erschienen|aufgetaucht|passiert|angekommen',
    'kam|kamen|gekommen|erschienen ~3 niemand|keiner|nie|nicht|nichts',
    'schon wieder|wieder|zum_zweiten|zum_dritten ~4 kaputt|defekt|falsch|ausgefallen|abgestuerzt|verschoben|storniert|abgesagt|nicht|keine|kein|zu_spaet',
    'kaputt|defekt|zerbrochen|zerkratzt|beschaedigt|undicht|gebrochen ~3 angekommen|geliefert|schon_wieder|wieder|nach|bereits',
    'falsche*|falsch ~3 wieder|erneut|schon_wieder|geliefert|nochmal',
    'geld|betrag|# ~3 weg|verschwunden|gestohlen|geklaut|nicht_zurueck|eingezogen|einbehalten',
    'geklaut|gestohlen|weggenommen|einbehalten|einfach_abgebucht',
    'sitze|sitzen|stehe|stehen|stand|sass|saßen|schlafe|schlafen|hocke|friere|frieren|gefroren|liege ~6 grad|kaelte|kalten|dunkeln|regen|flughafen|bahnsteig|mantel|boden|bahnhof|schalter|koffern|fest|strasse|schnee|hitze|tuer',
    'kind|kinder|baby|tochter|sohn|mutter|oma|vater|familie ~6 friert|frieren|weint|weinen|krank|kalt|wartet|warten|enttaeuscht|geweint|hunger|traurig|angst',
    'urlaub|freien_tag|tag ~3 genommen|geopfert|frei_genommen',
    'umsonst|vergebens|vergeblich|fuer_nichts ~3',
  ],
  vetoes: ['falls|wenn|bevor|damit|vermeiden|wie ~5 verloren|verpasst|gesperrt|beschaedigt'],
};
