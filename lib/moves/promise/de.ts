import type { MoveForms } from '../contract.ts';

/** Sagt, was für den Kunden geschehen wird, wer immer es tut. Was der Kunde selbst tun wird, ist keines. */
export const de: MoveForms = {
  frames: [
    'geht|gehen|macht|machen|trifft|treffen ~6 raus|los|ab|hinaus|auf_den_weg|bei_ihnen_ein|bei_dir_ein|ein ~1',
    'wird|werden|werde ~9 *en|*ern|*eln|*t|sein ~1 werden|sein? ~2',
    'soll|sollte|sollten|duerfte|duerften|muesste|muessten ~9 *en|*ern|*eln|sein|da|fertig ~1 werden|sein?',
    '@self !@idle|@pronoun|@you|die|eine|keine|keinen|alle|diese|seine|heute|wegen|gegen|neben|hier_die *e|*en|*ern|*eln ~8',
    'kommt|kommen|folgt|folgen|erfolgt|erfolgen|erhalten|erhaeltst|bekommen|bekommst|hoeren|hoerst|meldet|melden|kriegst|kriegen|erscheint|erscheinen|startet|liefern|liefert|ruft|schickt|kuemmert|kuemmern|bearbeitet|bearbeiten|prueft|pruefen|loesen|loest|beheben|behebt ~8',
    'mehr|antwort|rueckmeldung|infos|info|update|neuigkeiten|bescheid ~2 folgt|folgen|kommt|kommen|dazu|bald|in_kuerze',
    'melde|melden|schicke|schreibe|gebe|sage|rufe|kuemmere ~1 mich|uns|@you-object|dir ~4',
    'bemuehe|bemuehen|versuche|versuchen|hoffe|hoffen|plane|planen|rechne|rechnen|arbeite|arbeiten ~8',
  ],
  vetoes: [
    'wenn|falls|sobald|ob|sofern|bis ~9 wird|werden|werde|kommt|kommen|folgt|geht',
    'wurde|wurden|worden ~2',
    '@self hoffe|hoffen|freue|freuen|wuensche|wuenschen|wuerde|wuerden|danke|danken|bitte|bitten|moechte|moechten|habe|haben|hatte|hatten|bin|war|waren|verstehe|verstehen|sehe|weiss|wissen|kann|konnte ~3',
    '@you-subject werden|wirst ~3 !informiert|benachrichtigt|angerufen|hoeren|erhalten|bekommen|sehen|kontaktiert *en',
  ],
};
