import type { MoveForms } from '../contract.ts';

/** Bittet die Kundin um etwas; Fragezeichen werden ohne Muster gesehen. */
export const de: MoveForms = {
  frames: [
    '^ bitte|dazu|dafuer|hierfuer|ausserdem|zudem? koennten|koenntest|koennen|kannst|koennt|wuerden|wuerdest|magst|moegen sie|du|ihr ~6',
    'koennten|koenntest|koennen|kannst|koennt|wuerden|wuerdest sie|du|ihr ~3 mir|uns|bitte ~5',
    'muessten|muesste|muessen|muss ich|wir ~4 wissen|erfahren',
    'schicken|senden|teilen|nennen|geben|sagen|bestaetigen|antworten|beschreiben|laden|uebermitteln|mailen|leiten|verraten sie ~2 mir|uns|bitte|es|das|die|den|ein',
    'schick|schicke|sende|teil|nenn|nenne|gib|sag|sage|bestaetige|bestaetig|antworte|beschreib|lade|lad|maile|mail|verrat|verrate ~1 mir|uns|bitte|mal|es|das|die|den|ein',
    'bitte ~6 mitteilen|schicken|senden|nennen|angeben|bestaetigen|zusenden|uebermitteln|zukommen|mit|durch',
    'brauche|brauchen|benoetige|benoetigen ~1 ich|wir|es ~6',
    'hinterlassen|hinterlasse|ergaenzen|ergaenze|notieren|nennen|nenne|nenn|geben|gib ~2 sie|mir|uns|bitte|noch ~4',
    '^ @you-poss ~3 bitte',
    'ohne @you-poss|die ~2 *nummer|*angaben|*adresse|name|foto|fotos|bilder ~4',
    'darf|duerfte|duerfen ich|wir ~3 fragen|wissen|bitten',
    'gefragt|benoetigt|gebraucht wird|werden',
    '@self brauche|brauchen|benoetige|benoetigen ~6',
    'um ~6 zu? klaeren|helfen|pruefen|finden brauche|brauchen|benoetige|benoetigen',
    '^ welche|welcher|welches|welchen|wann|wie|wo|was sie|du|ihr|@you-poss|das|es|der|die ~6',
    '^ an|in|auf|fuer|seit|unter|um welche|welcher|welches|welchen|welchem|wann ~6',
  ],
  vetoes: ['ob|wenn|falls|sobald|dass sie|du ~5'],
};
