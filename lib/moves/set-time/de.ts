import type { MoveForms } from '../contract.ts';

/** Eine Zeit, die man halten kann: Tag, Datum, Uhrzeit, Frist mit Zahl. */
export const de: MoveForms = {
  frames: [
    'um|bis|ab|gegen|vor|nach|kurz_nach|kurz_vor ~1 eins|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|halb ~1 !stueck|jahre|wochen|tage|personen|mal',
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|montags|*montag|*dienstag|*mittwoch|*donnerstag|*freitag|*samstag|montagmorgen|freitagnachmittag',
    'heute|morgen|uebermorgen|heute_abend|heute_nachmittag|sofort|gleich_morgen|heute_noch|jetzt_gleich',
    'januar|jaenner|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember',
    'bis|am|um|vor|ab|gegen|spaetestens|zum ~2 #|mittag|abend|monatsende|wochenende|ende|morgen|feierabend|ostern|weihnachten',
    'binnen|innerhalb|in|nach|von|rund|etwa ~2 @number-word|# ~2 @time-unit|werktagen|werktage|arbeitstagen|bankarbeitstagen',
    'zwei|drei|vier|fuenf|sechs|sieben|acht|zehn|vierzehn|ein|einem|einen|einer|eine ~1 werktag|werktage|werktagen|arbeitstage|arbeitstagen|bankarbeitstage|tage|tagen|stunde|stunden|minuten|woche|wochen|monat|monate|monaten|jahr|jahre|jahren',
    '# uhr|werktage|werktagen|tage|tagen|stunden|minuten|wochen',
    'naechste|naechster|naechsten|kommende|kommenden|diese|dieser woche|montag|monat|freitag|mittwoch',
    '# .',
  ],
  vetoes: [
    'durchwahl|tel|telefon|nebenstelle|klappe|zimmer|referat|raum|schalter|level ~2 # .',
    'guten|schoenen|gutn morgen|tag|abend',
    'vom|seit # . januar|jaenner|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember !bis',
  ],
};
