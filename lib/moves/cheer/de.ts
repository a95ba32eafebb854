import type { MoveForms } from '../contract.ts';

/** Fröhliche Worte, die zu einem zufriedenen Kunden passen. */
export const de: MoveForms = {
  frames: [
    '[ ^ super|klasse|toll|prima|spitze|yay|juhu|juhuu|hurra|jippie|yippie|wunderbar|grossartig|genial|fantastisch|mega|perfekt|herrlich|cool|bravo|jawoll|tada|tadaa|juchhu|juchu|yeah|hammer|bingo|tschakka|jubel|geil|top|famos|glueckwunsch|gratuliere|gratulation|olé|heureka|wow|schoen|fein|juchhe ~2 ! ]',
    '[ yay|juhu|juhuu|hurra|jippie|yippie|juchhu|juchu|tada|tadaa|tschakka ]',
    '[ @nice ~1 neuigkeiten|nachrichten|nachricht|neuigkeit|news|botschaft ]',
    '[ gute neuigkeiten|nachrichten|nachricht|neuigkeit|news ]',
    '[ @nice ~2 @occasion ~1 ! ]',
    '[ wunderschoenen|wunderschoenes|wundervollen|wundervolles|zauberhaften|fantastischen|fantastisches|herrlichen|sonnigen|sonniges|traumhaften|tollen|tolles|grossartigen|superschoenen|fabelhaften|supertollen|entspanntes|traumhaftes|zauberhaftes|herrliches|strahlenden|strahlendes ~2 @occasion ]',
    '[ geniessen|geniess|geniesst ~2 sie|den|die|das|dein*|@you-poss|euch|eure|noch ~5 ]',
    '[ viel|ganz_viel|maechtig|jede_menge spass|freude|vergnuegen ]',
    '[ gute|schoene|frohe|gutes ~1 weiterfahrt|reise|fahrt|flug|gelingen|weiterreise|feiertage|weihnachten|ostern|ferien ! ]',
    '[ froehliche|froehlichen|froehlicher|frohes|frohen|happy ~2 ]',
    '[ schoenen|schoenes|schoene|guten|gutes|fein* ~1 @occasion ! ]',
    '[ kein_problem|alles_klar|kein_ding|null_problemo|kein_thema|keine_sorge|easy ~2 ! ]',
    '[ freue|freuen|freut mich|uns|dich|sie|euch riesig|wahnsinnig|tierisch|total|mega|unheimlich|ueber|sehr|auf|ja ]',
    '[ kopf hoch ]',
    '[ lol|haha|hahaha|hihi|hehe|rofl|xd ]',
    '[ ahoi|moinsen|hallihallo|huhu|halloechen|moinmoin|servusle|tschuessikowski|ciaoi ]',
    '[ ^ einen? ~1 @nice ~2 @occasion ]',
    '[ bleib|bleiben|bleibt ~1 sie|froehlich|sonnig|gesund|neugierig|munter|heiter ~2 ! ]',
    '[ lass|lassen|lasst ~4 schmecken|gutgehen|gut_gehen|krachen ]',
    '[ passt|laeuft|flutscht ~1 ! ]',
    '[ @nice ! ! ]',
    '[ gratuliere|glueckwunsch|hurra|prost ~1 ! ]',
  ],
  vetoes: ['nicht|keine|kein ~2 gute|gut|schoen|tolle|super'],
};
