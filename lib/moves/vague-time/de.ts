import type { MoveForms } from '../contract.ts';

/** Eine Zeit, die keine ist: „bald“, „zeitnah“, „in Kürze“. */
export const de: MoveForms = {
  frames: [
    '[ bald|baldmoeglichst|baldigst|demnaechst|zeitnah|zeitnahe|zeitnaher|kurzfristig|schnellstmoeglich|schnellstens|raschest|raschmoeglichst|ehestmoeglich|ehestens|umgehendst|fruehestmoeglich|naechstens|kuerzlich_kommend|alsbald|in_baelde|irgendwann|gelegentlich ]',
    '[ in kuerze|baelde|naechster_zeit|absehbarer_zeit|der_naechsten_zeit|den_naechsten_tagen|den_kommenden_tagen|den_naechsten_wochen ]',
    '[ so schnell|bald|rasch|zuegig|zeitnah wie|als ~1 moeglich|es_geht|wir_koennen|ich_kann ]',
    '[ so schnell|bald|rasch|zuegig ~1 es_geht|es_eben_geht|ich_kann|wir_koennen|moeglich ]',
    '[ bei|zu gelegenheit|naechster_gelegenheit|gegebener_zeit|gegebenem ]',
    '[ zu gegebener zeit ]',
    '[ sobald ~1 wie|es_geht|moeglich|wir_koennen|wir_dazu_kommen|zeit|kapazitaeten ~2 ]',
    '[ moeglichst bald|schnell|rasch|zeitnah|zuegig ]',
    '[ jeden moment|augenblick ]',
    '[ die|den naechsten|kommenden tage|tagen ]',
    '[ ueber_kurz_oder_lang|frueher_oder_spaeter|eines_tages|in_nicht_allzu_ferner ]',
    '[ zuegig|zuegigst|rasch ]',
    '[ wenn|sobald|sowie ~4 luft|zeit|gelegenheit|kapazitaet|kapazitaeten|minute|moment|ruhe ~1 ist|sind|habe|hab|haben|hat|finde|find|finden|findet|bleibt ]',
    '[ wenn|sobald|sowie ~4 ruhiger|ruhe|zeit|luft ~1 wird|geworden_ist|einkehrt|eingekehrt_ist ]',
    '[ wenn|sobald ich|wir ~2 dazu komme|kommen|komm ]',
    '[ so flott|fix|zeitig|frueh|prompt wie|als ~1 moeglich|es_geht|ich_kann|wir_koennen|machbar ]',
    '[ so flott|fix|zeitig|prompt ~1 es_geht|es_eben_geht|ich_kann|wir_koennen|moeglich ]',
    'ich|wir|dir|ihnen|euch [ die tage ] bescheid|mal|noch|wieder|zurueck|ans|an|drum|$',
    '[ in naher|absehbarer|ueberschaubarer zukunft ]',
    '[ beizeiten|bei_zeiten ]',
    '[ die naechste|kommende zeit ]',
    '[ in der naechsten|kommenden zeit ]',
  ],
  vetoes: [
    'sobald ~1 ich|die|der|das|sie|du|es|er|ihr|wir|uns|mir ~2 *',
    'bis bald',
    'hoffentlich|hoffe|freue|freuen ~6 bald',
    'gute|baldige ~1 besserung',
    'bald|demnaechst ist|sind|beginnt|kommt|wird|haben|steht ~2',
    'bald wieder ~3 besuchen|begruessen|sehen',
    'wie bald|schnell',
    'wenn|sobald|sowie|falls du|sie|ihr|die|der|er|es',
  ],
};
