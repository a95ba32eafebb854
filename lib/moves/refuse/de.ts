import type { MoveForms } from '../contract.ts';

/** Sagt nein. */
export const de: MoveForms = {
  frames: [
    '@self koennen|kann|darf|duerfen|werde|werden ~9 nicht|kein|keine|keinen|keinerlei ~7',
    'koennen|kann|darf|duerfen wir|ich ~8 nicht|kein|keine|keinen|keinerlei ~6',
    'ist|sind|waere|war ~4 nicht|nicht_mehr ~2 moeglich|vorgesehen|zulaessig|erlaubt|gestattet|machbar|drin|erstattungsfaehig|verfuegbar|umtauschbar|inbegriffen|versichert|abgedeckt|uebertragbar|vereinbar',
    'nicht ~1 moeglich|vorgesehen|zulaessig|erlaubt|gestattet|machbar|umsetzbar',
    'geht|gehen|funktioniert ~3 leider|so|grundsaetzlich|nicht|hier ~2 nicht ~2',
    'leider ~5 nicht|kein|keine|keinen|nein|nichts ~6',
    'unmoeglich|ausgeschlossen|ausnahmslos|keine_ausnahmen|nicht_drin',
    'laut|gemaess|nach|aufgrund|wegen|entsprechend ~2 richtlinien|richtlinie|agb|bedingungen|vorschriften|regeln|vertragsbedingungen|geschaeftsbedingungen|vorgaben|bestimmungen|satzung|hausordnung|bestimmung',
    'richtlinien|agb|bedingungen|vorschriften|regeln|bestimmungen ~4 nicht|verbieten|untersagen|schliessen|sehen|erlauben ~5',
    'wird|werden ~6 nicht|keine|kein ~3 angeboten|abgegeben|erstattet|uebernommen|zurueckgenommen|gewaehrt|akzeptiert|ausgezahlt|verkauft|reserviert|vergeben|verlaengert|geliefert|verschickt|anerkannt|getauscht|ersetzt|bewilligt',
    'muessen|muss ~6 ablehnen|absagen|zurueckweisen|enttaeuschen',
    'abgelehnt|zurueckgewiesen|verweigert',
    '@self bieten|biete|liefern|versenden|nehmen|erstatten|tauschen|gewaehren|akzeptieren|verkaufen|machen|verschicken ~5 nicht|kein|keine|keinen|nichts ~5',
    'ausnahmen|ausnahme|kulanz ~5 nicht|kein|keine|leider',
    'keine|kein ~1 moeglichkeit|chance|anspruch|ausnahme|ausnahmen|erstattung|kulanz|spielraum|rueckerstattung ~4',
    'haben|besteht|hast sie|du? ~3 keinen|kein ~1 anspruch',
    'da laesst|kann ~4 nichts ~2 machen|tun',
  ],
  vetoes: [
    'kann|koennen ~6 nicht ~2 finden|sehen|nachvollziehen|erkennen|reproduzieren|sagen|verstehen|versprechen|oeffnen|erreichen|zuordnen|lesen|beurteilen|genug|glauben',
    'sie|du muessen|musst|brauchen|brauchst ~4 nicht|nichts|keine|kein ~4',
    'wenn|falls|sobald|sollte|weil|ob ~7 nicht ~3 moeglich|klappt|geht|passt|funktioniert',
    'nicht nur',
    'keine|kein ~1 sorge|sorgen|problem|eile|ursache|kosten|gebuehr|gebuehren',
    'haette|haetten|darf|duerfte|durfte|sollte ~6 nicht ~3 passieren|vorkommen|passiert|geschehen',
    'zurzeit|derzeit|momentan|heute ~4 nicht',
  ],
};
