import type { MoveForms } from '../contract.ts';

/** Die Kundin sagt, dass ihr die Sprache schwerfällt, oder schreibt sichtlich als Lernende. */
export const de: MoveForms = {
  frames: [
    'deutsch|deutschen|deutschkenntnisse|sprache ist|sind ~3 nicht|kein|schlecht|schlechtes|wenig|noch ~3',
    'mein|fuer|meinem|meine|mit ~1 schlechtes|schlechte|nicht_gutes|wenig|gebrochenes|einfaches|schwaches deutsch|deutschkenntnisse',
    'entschuldigung|entschuldigen|sorry|verzeihung|verzeihen ~3 mein|meine|deutsch ~2 deutsch|fehler|grammatik|sprache|schlecht|nicht',
    'nicht|keine|kein ~2 meine|mein ~1 muttersprache|muttersprachler|muttersprachlerin|erstsprache',
    'muttersprache|muttersprachler|muttersprachlerin ist|bin|kein|keine ~3',
    'kein|keine muttersprachler|muttersprachlerin',
    'lerne|lernen|lern ~3 deutsch ~2',
    'deutsch ~2 lernen|lerne|lern|gelernt',
    'spreche|verstehe|kann|schreibe|spreche_ich|sprechen|verstehen ~4 nicht|wenig|kaum|kein|nur ~3 deutsch|gut|sprache|alles|woerter|wort|alle_worte',
    'spreche|verstehe|kann ~2 wenig|kaum|kein|nicht ~2 deutsch',
    'uebersetzer|google_translate|google_uebersetzer|deepl|uebersetzungsprogramm|uebersetzung|woerterbuch ~3',
    'einfach|einfache|einfachen|einfaches|leichte|leichtes|leichter ~1 deutsch|worte|worten|woerter|woertern|sprache|saetze|saetzen',
    'deutsch ~1 zweitsprache|fremdsprache|schwer|schwierig|anfaenger',
    'seit ~3 in_deutschland|in_oesterreich|in_der_schweiz|hier ~3 deutsch|sprache ~3',
    'ich nicht|haben|sein|wollen|koennen|muessen|moechten|kaufen|bezahlen|bestellen|bekommen|warten|verstehen|wissen|brauchen|schicken|machen|gehen|suchen|schreiben|arbeiten ~2 *en|warten|verstehen|wissen',
    'ich haben|sein|wollen|koennen|muessen|moechten|warten|verstehen|wissen|brauchen|kaufen|bezahlen|bestellen|bekommen|suchen|kommen|schreiben|machen|fragen',
    'ich nicht verstehen|wissen|koennen|verstehe|weiss|kann|bekommen|finden|finde|wollen',
    'er|es|das|geraet|maschine|app|paket|mein|meine ~2 nicht funktionieren|gehen|kommen|machen|oeffnen|laden|starten|funktioniert_warum',
    'bitte helfen|hilfe mich|mir|fuer_mich',
    'was ich|muss|soll machen|tun|muss|soll ~1 machen?',
    'nicht funktionieren|gehen|kommen|verstehen .|!|?|$|warum|bitte',
    'ich bin|habe|hab kaufen|warten|bestellen|bezahlen|bekommen|schreiben|kommen|gehen|machen|schicken',
    'warum|wann|wo|wie nicht|kommen|machen|bekommen|gehen|ich|das *en|*t|paket|bekommen|kommen|nicht ?',
    'fuer|mit|von ich|er|sie_ich',
  ],
  vetoes: [
    'kann|muss|soll|darf|will|moechte|wird|werde|koennte|wuerde|habe|konnte ~9 nicht *en',
    'ich nicht nur|mehr|so|weiss|ganz',
    '*en ich ~3',
    'was muss|soll ich ~3',
    'warum|wann|wo|wie kommt|geht|ist|war|wird',
    'dass|weil|wenn|ob ~9 *en',
  ],
};
