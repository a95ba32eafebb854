import type { MoveForms } from '../contract.ts';

/** Weist Verantwortung von sich oder sagt, dass die Kundin sich irrt. */
export const de: MoveForms = {
  frames: [
    'liegt|lag|liegen ~3 nicht ~2 an|bei uns|mir|unserer|unserem|unseren',
    'nicht ~2 unser|unsere|mein|meine|unserer|unserem ~1 schuld|fehler|problem|verantwortung|verschulden|sache|aufgabe|bier|baustelle|zustaendigkeit|verantwortungsbereich|hand|einflussbereich',
    'nicht wir|uns|ich',
    'keine|keinerlei|nicht ~2 verantwortung|haftung|schuld|verantwortlich|haftbar|haften|zustaendig_und|gewaehr ~4',
    'koennen|kann|konnten wir|ich ~3 nichts ~1 fuer|dafuer|daran|dafuer_koennen|dazu',
    'wir|ich|da koennen|kann|koennen_wir ~4 nichts ~1 fuer|dafuer|daran',
    'dafuer koennen|kann|sind|stehen|haften wir|ich ~2 nichts|nicht|keine ~4',
    'fuer ~5 stehen|haften|uebernehmen|sind wir ~2 nicht|keine|keinerlei ~4',
    'haben|habe|hat wir|ich|bei_uns? ~3 nichts|keinen|alles ~2 falsch|fehler|richtig|korrekt ~2 gemacht|verkehrt?',
    'alles ~2 richtig|korrekt|ordnungsgemaess|vorschriftsmaessig|nach_vorschrift ~3',
    'niemand|keiner|kein_anderer|sonst_niemand|niemanden|kein_einziger ~4 beschwert|beschwerden|gemeldet|beklagt|probleme|problem|gestoert|reklamiert',
    'noch nie|niemand|keiner ~4 beschwert|beschwerden|probleme|reklamiert|beanstandet',
    'andere|alle_anderen|anderen|bei_allen ~4 zufrieden|geht|klappt|kein_problem|keine_probleme|zurecht|funktioniert|einwandfrei',
    'da|hier irren sie|irrst_du|taeuschen_sie|taeuschst_du|sie_irren|liegen_sie_falsch',
    'sie|du irren|irrst|taeuschen|taeuschst|uebertreiben|uebertreibst sich|dich? ~3',
    'das|dies stimmt|ist|entspricht|kann ~2 nicht|so_nicht|einfach_nicht|schlicht ~2 richtig|wahr|zutreffend|der_wahrheit|korrekt|den_tatsachen|falsch|sein !der_richtige',
    'stimmt ~2 so? nicht',
    'ausserhalb ~4 macht|einfluss*|verantwortung|kontrolle|zustaendigkeit',
    'haben|habe wir|ich ~3 keinen ~2 einfluss',
    'wie_sie_behaupten|angeblich|angebliche|angeblichen|ihrer_behauptung|behaupten_sie',
    'verantwortlich|zustaendig|schuld|haftbar ist|sind ~4 allein|ausschliesslich|der|die|das ~5',
    'muessen|muesst|sollten sie|du ~4 an|mit|beim ~4 wenden|klaeren|beschweren|reklamieren ~3 nicht_bei_uns',
    'einwandfrei|fehlerfrei|tadellos ~4 verlassen|funktioniert|gearbeitet|geliefert|uebergeben|ausgeliefert',
    'unterlagen|system|protokoll ~4 zufolge|zeigt|zeigen|belegt ~4',
    'keinen ~2 fehler|mangel feststellen|festgestellt|erkennen|unsererseits|auf_unserer',
    'weisen|weise ~6 zurueck|von_uns|entschieden',
  ],
  vetoes: [
    'nicht ihre|deine|ihr|dein',
    'nicht ~2 richtig|ok|okay|ordnung ~1 , dass|und',
    'das ist|war nicht_richtig|nicht_in_ordnung|falsch_von_uns|unser',
    'bin ich nicht zustaendig ~2 aber',
  ],
};
