import type { MoveForms } from '../contract.ts';

/** Die Agentin, oder ihr Haus mit ihr darin, tut, tat oder wird etwas für den Kunden tun. */
export const de: MoveForms = {
  frames: [
    '@self habe|haben ~8 !@idle @participle',
    'habe|haben ich|wir ~8 !@idle @participle',
    '@self bin|sind ~7 losgefahren|hingefahren|drangeblieben|vorbeigegangen|nachgegangen|dran|dabei|in_kontakt',
    '@self werde|werden ~8 !@idle !sein|haben|koennen|muessen *en|*ern|*eln',
    'werde|werden ich|wir ~8 !@idle !sein|haben|koennen|muessen *en|*ern|*eln',
    'ich !@idle !@pronoun *e ~3',
    'wir !@idle !@pronoun *en|*ern|*eln ~4 @you|@you-object|morgen|heute|gleich|sofort|bis|am|noch|um|den|das|die|es',
    '!@idle schicke|sende|rufe|melde|kuemmere|pruefe|klaere|schreibe|gebe|erstatte|buche|storniere|setze|lege|nehme|frage|bringe|schaue|gucke|mache|bleibe|hole|tausche|verlaengere|aendere|korrigiere|uebernehme|reserviere|stelle|leite|bestelle|trage|schalte|veranlasse|arbeite|spreche|suche|lasse|fuege|liefere|hake|erledige|zahle|ueberweise|verbinde|starte|richte|informiere|telefoniere|halte|komme|besorge|packe|druecke|fahre|gehe ich',
    '!@idle schicken|senden|rufen|melden|kuemmern|pruefen|klaeren|schreiben|geben|erstatten|buchen|stornieren|setzen|legen|nehmen|bringen|schauen|machen|bleiben|holen|tauschen|verlaengern|aendern|korrigieren|uebernehmen|reservieren|stellen|bestellen|tragen|schalten|veranlassen|arbeiten|suchen|lassen|liefern|erledigen|zahlen|ueberweisen|verbinden|starten|richten wir',
    '^ habe|hab|haben ~8 !@idle @participle',
    '^ schicke|sende|rufe|melde|kuemmere|pruefe|klaere|schreibe|schaue|mache|erstatte|gucke|frage ~1 @you-object|mich|es|das|gleich|dir|ihnen|bei|nach|das',
    '^ wird ~2 erledigt|gemacht',
    'von_mir|bei_mir|durch_mich|mit_mir|an_mich|auf_meinem|auf_meiner|meinerseits|hoeren_von_mir',
    '@you-poss ~3 ist|wurde|sind|wurden|haben_wir ~4 erstattet|storniert|gutgeschrieben|freigeschaltet|entsperrt|ersetzt|umgebucht|verlaengert|korrigiert|berichtigt|ueberwiesen|erledigt|geaendert|neu_verschickt|wiederhergestellt|reserviert|bestellt',
    'anbei|im_anhang|hier|beigefuegt ~2 finden|findest|ist|sind|erhalten|der|die|das|@you-poss|ein',
    '@you-subject erhalten|erhaeltst|bekommen|bekommst|hoeren|hoerst ~6 von_mir|von_uns|von_mir_persoenlich',
    '@you-object ~2 schicke|sende|rufe|gebe|bringe|schreibe|erstatte|buche|tausche ich|wir',
    'nehme|nehmen ich|wir ~6 vor|zurueck|heraus|raus|weg|in_die_hand|in_angriff $',
    '!@idle|@modal *en|*e wir|ich ~5 neu|noch_heute|heute_noch|umgehend ~1 an|ab|auf|aus|ein|los|raus|um|durch $',
  ],
  vetoes: [
    'wuensche|wuenschen ~7 besserung|glueck|freude|tag|abend|wochenende|erfolg|zeit|alles',
    '@self ~2 habe|haben|kann|koennen|werde|werden|bin|sind ~6 nicht|kein|keine|keinen|nie|leider_nicht',
    'wenn|ob|bevor|bis|sobald|falls|dass|weil|da|wie ich|wir',
    '@self bitte|bitten|danke|danken|freue|freuen|hoffe|hoffen|verstehe|verstehen|wuensche|wuenschen|bedauere|bedaure|bedauern|entschuldige|entschuldigen',
    '@self ~1 tun|tut|leid',
    'hier sind|bist|liegen sie|du ~3 falsch|verkehrt',
    '^ melde|wende dich|euch',
    'uns|wir hier an|in|am|im|bei',
  ],
};
