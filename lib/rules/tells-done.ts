/** Participles of what is done for a customer: "is refunded", "wurde verschickt". */
const DONE = new Set(
  `refunded credited paid transferred reimbursed waived replaced swapped repaired mended fixed resolved
   solved sorted corrected updated changed amended removed deleted cancelled canceled stopped booked
   rebooked reserved ordered reordered scheduled extended renewed reset unlocked unblocked restored
   reactivated activated enabled switched opened reopened closed sent resent shipped dispatched posted
   delivered collected attached enclosed registered confirmed approved released added merged
   erstattet rueckerstattet zurueckerstattet gutgeschrieben ueberwiesen zurueckueberwiesen angewiesen
   ausgezahlt bezahlt erlassen ersetzt ausgetauscht getauscht repariert behoben geloest geklaert
   erledigt korrigiert berichtigt aktualisiert geaendert angepasst entfernt geloescht storniert
   gestoppt gebucht umgebucht reserviert bestellt nachbestellt eingeplant verlaengert erneuert
   zurueckgesetzt entsperrt freigeschaltet freigegeben wiederhergestellt aktiviert reaktiviert
   eingeschaltet geoeffnet geschlossen verschickt versandt versendet geschickt abgeschickt aufgegeben
   geliefert zugestellt abgeholt angehaengt beigefuegt beigelegt registriert bestaetigt genehmigt
   hinterlegt eingetragen vorgemerkt zurueckgelegt ausgestellt`.split(/\s+/),
);

const IS = /^(?:is|are|was|were|'s|been|ist|sind|wurde|wurden|worden)$/;

const WILL_BE = /\b(?:(?:will|shall|going to) be|(?:is|are) being|wird|werden)\b/;

/** Whether folded words tell what is being done: "will be refunded on Friday", "wird gerade verschickt". */
export function tellsDoing(words: readonly string[]): boolean {
  return WILL_BE.test(words.join(' ')) && words.some((word) => DONE.has(word));
}

/** What comes with the reply. */
const WITH_IT = /^(?:attached|enclosed|anbei|beiliegend|angehaengt|beigefuegt)$/;

/** Whether folded words tell that something is done already. */
export function tellsDone(words: readonly string[]): boolean {
  if (words.some((word) => WITH_IT.test(word))) return true;
  const from = words.findIndex((word) => IS.test(word));
  return from >= 0 && words.slice(from).some((word) => DONE.has(word));
}

const HAVE = /^(?:have|has|'ve|habe|hab|haben|hat)$/;
/** A perfect's participle stands not far behind its verb, in German at the clause's end. */
const REACH = 14;

/** "I restored the playlist". */
const WHO = /^(?:i|we)$/;

/** "I have refunded the second payment": what is said as done by somebody. */
export function tellsOwnDone(words: readonly string[]): boolean {
  const from = words.findIndex((word) => HAVE.test(word));
  const told = words.findIndex((word, at) => WHO.test(word) && DONE.has(words[at + 1] ?? ''));
  return told >= 0 || tellsDone(words) || (from >= 0 && words.slice(from, from + REACH).some((word) => DONE.has(word)));
}
