import type { MoveForms } from '../contract.ts';

/** Antwortet mit einer Tatsache zur Sache. */
export const de: MoveForms = {
  frames: [
    '^ ja|nein|jep|genau|richtig|klar|korrekt|selbstverstaendlich ,|.|!|–',
    'der|die|das|ihr|ihre|dein|deine|unser|unsere|es|alle|beide|er|sie|wir ~6 ist|sind|war|waren|hat|haben|kostet|kosten|dauert|gilt|gelten|oeffnet|schliesst|beginnt|endet|laeuft|umfasst|enthaelt|liegt|liegen|steht|betraegt|reicht|passt|funktioniert|geht|kommt|kommen|bietet|bieten|akzeptieren|zahlt|zahlen|belaeuft|findet|gehoert|endet|wurde|wurden|zeigt|kann|koennen ~3',
    '# ~6',
  ],
  vetoes: [
    '^ das|es ~3 @feeling-of-thing|@bad-thing',
    '@you-poss ~1 zufriedenheit|anliegen|meinung|feedback ~2 ist|liegt',
  ],
};
