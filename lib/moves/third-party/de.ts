import type { MoveForms } from '../contract.ts';

/** Arbeit, die jemand ohne Namen tun wird: ein Team, irgendwer, oder im Passiv gar niemand. */
export const de: MoveForms = {
  frames: [
    '[ @faceless|devs|jungs|maedels|leute ~2 kuemmert|kuemmern|schaut|schauen|meldet|melden|prueft|pruefen|machen|macht|sehen|sieht|geht|gehen ~2 sich|drum|darum|das|es|dem|drauf|nach|an|dran ~5 ]',
    '[ das|dies|es schaut|sieht|guckt|prueft|macht|klaert|uebernimmt|erledigt|bearbeitet sich? ~2 jemand|einer|wer|@faceless ~6 ]',
    '[ der|die|das|ihr|dein? @matter|vorgang|fall ~2 geht|gehen|liegt|wandert|kommt ~2 an|in|bei|zu|zur|zum ~5 ]',
    '[ dort|da|hier|intern|anschliessend|danach wird|werden ~9 @worked-on|entschieden ]',
    '[ wird|werden ~3 an_geeigneter|an_zustaendiger|von_zustaendiger|intern|von_der|vom|von_den|durch_die|durch_das|von_unserem|von_unserer ~6 @worked-on ]',
    '[ setzt|setzen|nimmt|nehmen ~1 sich|kontakt ~5 verbindung|kontakt|auf ~3 ]',
    '[ das|die|der|unser|unsere|ein|eine|einer|zustaendige|mein|meine|den|dem|ihr? ~4 @faceless ~5 wird|werden|soll|sollte|sollten|duerfte|duerften|kann|koennen|muss|muessen|will|wollen ~9 *en|*ern|*eln ]',
    '[ @faceless ~4 @work-verb ~1 sich|@you-object|es|das|den|die|der|dem|@you-poss|alles|dann|bei|mit|an|auf|in|um ~9 ]',
    '[ @faceless ~3 arbeitet|arbeiten|prueft|pruefen|klaert|klaeren|bearbeitet|bearbeiten|kuemmert|kuemmern|untersucht|untersuchen|meldet|melden|ist_dran|sind_dran|ist_informiert|sind_informiert|ist_verstaendigt|ist_beauftragt|ist_unterwegs|behebt|beheben|loest|loesen|weiss|wissen|schaut|schauen|sieht|sehen|kontaktiert|ruft|rufen|entscheidet|bespricht|uebernimmt|uebernehmen ~7 ]',
    '[ es|dann|dort|da|demnaechst|bald|darum|nun wird|werden|meldet|melden|kuemmert|kuemmern|kommt|schaut|ruft ~2 sich? ~3 @faceless|jemand|einer|wer ~8 ]',
    '[ da|dort|darum|hier ~2 kuemmert|kuemmern|schaut|guckt|sieht|geht ~2 sich? ~4 jemand|wer|einer|@faceless ~6 ]',
    '[ @matter|@you-poss|die|der|den|dem|alles|dies|dessen ~6 wird|werden|soll|muss|kann ~9 @worked-on ~1 werden? ]',
    '[ wird|werden|soll @matter|@you-poss|die|der|das ~7 @worked-on ~1 werden? ]',
    '[ @you-poss|die|das|der ~3 liegt|liegen|ist|sind|geht ~3 bei|beim|in|an|zur|zum ~4 @faceless|pruefung|bearbeitung|klaerung|abklaerung ~3 ]',
    '[ @matter|@you-poss ~3 befindet|befinden sich ~3 in|bei ~4 ]',
    '[ @you-subject werden|wirst|werdet ~6 @contacted ~1 werden? ]',
    '[ @you-object|sie|man wird|werden|meldet|melden ~3 sich|@faceless|jemand|man ~6 @contacted|melden|anrufen|rufen|zurueck|helfen|bei|an ~3 ]',
    '[ man ~2 wird|kuemmert|meldet|prueft|klaert|schaut|arbeitet ~8 ]',
    '[ @you-subject hoeren|hoerst|bekommen|bekommst|erhalten|erhaeltst|werden|wirst ~5 von @faceless|der|dem|unserem|unserer|einem|einer|den ~4 @faceless? ~4 ]',
    '[ eine? ~1 pruefung|klaerung|rueckmeldung|antwort|untersuchung|bearbeitung|entscheidung erfolgt|folgt|laeuft|wird|steht ~5 ]',
    '[ nach ~1 pruefung|klaerung|abschluss|ruecksprache ~3 erfolgt|erhalten|folgt ~6 ]',
    '[ sie kuemmern|melden|schauen|pruefen sich|das|es|dann|bei ~6 ]',
  ],
  vetoes: [
    'fehler|schuld|problem|ursache|grund|verantwortung liegt|lag bei_uns|bei_mir|an_uns|auf_unserer|an_mir',
    '@you-poss team|kollege|kollegen|bank|techniker|hausverwaltung|abteilung|steuerberater|versicherung|partner|vermieter|elektriker|chef|leitung',
    'wenn|falls|ob|sofern ~3 @faceless',
    'wird|werden ~6 von_mir|durch_mich|von_uns',
    '@faceless ~3 freut|freuen|ist_geoeffnet|hat_geoeffnet|hat|haben|heisst|dankt|gratuliert|wuenscht|hilft_gerne',
    'wurde|wurden|worden',
    'ist|sind ~4 geschlossen|geoeffnet|erreichbar|besetzt|zu_erreichen',
    'werden_sie gebeten|weitergeleitet',
  ],
};
