import type { MoveForms } from '../contract.ts';

/** Nimmt etwas auf sich: eine schlichte Entschuldigung für das, was geschah. */
export const de: MoveForms = {
  frames: [
    'entschuldige|entschuldigen mich|uns|sie|wir|ich|@you-object|bitte|die|das|den|dass|vielmals',
    'bitte|bitten ~3 entschuldigen|entschuldige|entschuldigt|verzeihen|verzeih|verzeiht',
    "entschuldigung|verzeihung|pardon|sorry|sry|tschuldigung|entschuldigt|'tschuldigung|tschuldige|entschuldigungen",
    'bitte|bitten|um ~4 entschuldigung|verzeihung|nachsicht|vergebung|pardon',
    'verzeihen|verzeih|verzeiht ~1 sie|mir|uns|bitte|die|das|den',
    'tut|taete|tun es|uns|mir|das|dies ~4 leid',
    'es|das|dies tut|taete ~4 leid',
    '^ tut ~3 leid',
    'leid ~1 dass|fuer|wegen wir|ich|die|das|den|unser*|mein*|es|@you-subject|uns|mir|der',
    'mea_culpa|asche auf|ueber?',
    'haette|haetten|haett ~5 frueher|eher|laengst|schneller|sofort|gleich ~4 melden|antworten|sagen|schreiben|gemeldet|geantwortet|informieren',
    '@self bedauere|bedaure|bedauern ~5 verzoegerung|wartezeit|fehler|dass_wir|dass_ich|umstaende|versaeumnis|verspaetung|panne|unsere|unser|unseren',
    'sehen|sieh|siehst ~3 nach dass',
  ],
  vetoes: [
    'leid|entschuldigung|sorry|bedauern ~3 zu hoeren|lesen|erfahren|vernehmen|sehen',
    'leid|bedauern ~4 hoeren|lesen|erfahren|vernehmen',
    'leid|sorry|entschuldigung ~1 wenn|falls',
    'wenn|falls|sollten|sollte ~8 leid',
    'sorry|entschuldigung , aber',
    'sorry|entschuldigung aber',
    'leid , aber',
    'tut|tun|tust ~3 leid fuer @you-object|sie|dich',
    '@you-subject tun|tust mir|uns ~2 leid',
    'tun @you-subject mir|uns ~2 leid',
    'mir|uns tun|tust @you-subject ~2 leid',
    'leid|entschuldigung ~2 keine|kein',
    'keine|kein|brauchen|muessen|musst|nicht ~3 entschuldigung|entschuldigen|leid_zu_tun',
    'etwaige|eventuelle|moegliche ~2',
    'leid dass @you-subject ~3 sich|dich|so ~3 fuehlen|fuehlst|sehen|empfinden|empfindest',
    'leid fuer @you-object ~3 $',
    'tut|taete mir|uns ~3 leid ~1 dass @you-subject|@you-object ~5 muss|muessen|musst|geht|erlebt|fuehlen|gerade|solche',
  ],
};
