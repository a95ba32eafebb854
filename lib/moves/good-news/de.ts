import type { MoveForms } from '../contract.ts';

/** Das Problem der Kundin ist jetzt gelöst. */
export const de: MoveForms = {
  frames: [
    '@matter|@you-poss|alles|die|der ~4 ist|sind|wurde|wurden|laeuft|funktioniert|geht|haben_wir ~4 behoben|geloest|wieder|erledigt|erstattet|entsperrt|freigeschaltet|gefunden|korrigiert|ersetzt|repariert|unterwegs|aufgetaucht|da|gutgeschrieben|zurueck|genehmigt|wiederhergestellt|freigegeben|geklaert',
    '@self habe|haben|konnte|konnten ~8 behoben|geloest|gefunden|erstattet|korrigiert|wiederhergestellt|entsperrt|repariert|beheben|loesen|finden|retten|gerettet|umgebucht|ersetzt|freigeschaltet|klaeren|geklaert',
    'funktioniert|laeuft|geht ~2 wieder',
  ],
  vetoes: ['wird|werden|sobald|wenn|bis|falls|nicht|noch ~4 behoben|geloest|wieder|erledigt|erstattet'],
};
