import type { MoveForms } from '../contract.ts';

/** Klingt wie eine Entschuldigung und nimmt nichts auf sich. */
export const de: MoveForms = {
  frames: [
    'wenn|falls|sollten|sollte|sofern ~~12 leid|bedauern|sorry',
    'leid|sorry|entschuldigung|entschuldigen|bedauern ~1 wenn|falls|sofern',
    'wenn|falls|sollten|sollte|sofern ~9 leid|bedauern|entschuldigen|sorry|entschuldigung',
    'sorry|entschuldigung|leid ,? aber',
    'leid dass @you-subject ~4 fuehlen|fuehlst|sehen|empfinden|empfindest|aufgefasst|verstanden',
    'etwaige|eventuelle|allfaellige ~2 unannehmlichkeiten|missverstaendnisse',
  ],
};
