import type { MoveForms } from '../contract.ts';

/** Klingt wie eine Entschuldigung und nimmt nichts auf sich. */
export const de: MoveForms = {
  frames: [
    'leid|sorry|entschuldigung|entschuldigen|entschuldige|bedauern|bedaure|bedauere|bedauerlich|verzeihung|pardon ~~2 wenn|falls|sofern|sollte|sollten|solltest ~9',
    'wenn|falls|sollten|sollte|solltest|sofern|soweit|insofern ~~14 leid|bedauern|bedaure|bedauere|entschuldigen|entschuldige|entschuldigung|sorry|verzeihung ~2',
    'sorry|entschuldigung|leid|entschuldige|entschuldigen|verzeihung|pardon ~1 ,? aber|jedoch|allerdings|doch ~8',
    'leid|bedauern|bedaure|bedauere|schade|bedauerlich|traurig ~~2 dass|wie|, @you-subject|ihnen|dir ~4 fuehlen|fuehlst|sehen|siehst|sehn|empfinden|empfindest|empfunden|finden|findest|aufgefasst|auffassen|aufgenommen|missverstanden|falsch_verstanden|denken|denkst|meinen|meinst|glauben|glaubst|bewerten|beurteilen|ueber_uns_denken|vorkommt|vorkam|erscheint|rueberkam|ankam ~2',
    'leid|bedauern|bedaure|bedauere|sorry|entschuldigen|entschuldige ~~5 eindruck ~3 entstanden|entsteht|erweckt|gewonnen|hatten|hattest|haben|bekommen ~2',
    'etwaige|eventuelle|allfaellige|moegliche ~2 missverstaendnisse|missverstaendnis|irritationen|irritation|verwirrung|verwirrungen ~3',
    'leid|bedauern|entschuldigen|sorry ~~3 fuer ~2 gefuehl|gefuehle|empfinden|empfindung|eindruck|irritation|verwirrung ~1 ihrerseits|deinerseits|bei_ihnen|bei_dir|auf_ihrer',
  ],
  vetoes: [
    'leid ~2 sagen|mitteilen|zu_sagen|mitteilen_zu|zu_hoeren',
    'entschuldigen|entschuldige|verzeihen sie? ~1 bitte? die|den|das|dass|meine|unsere|unseren ~9',
    'bitte ~2 entschuldigen|entschuldige ~9',
    'schreiben|schreib|melden|melde|sagen|sag sie? ~3 wenn|falls ~9',
    'leid ~~1 dass wir|ich|die|der|das|unser*|mein* ~9',
    'leid ~~1 dass @you-subject ~6 mussten|musstest|warten|hatten|hattest|verloren|gewartet|bekamen|bekommen ~3',
    'nicht|kein|keine ~2 entschuldigen|entschuldigung|leid_zu_tun',
    'aber|doch gern|gerne|jetzt|nun|klar ~3',
  ],
};
