import type { MoveForms } from '../contract.ts';

/** Bietet einen anderen Weg. */
export const de: MoveForms = {
  frames: [
    'nur|erst|sondern ~1 mit|ueber|auf|per|in|bei|gegen|ab|vor|im|am|als|nach|bis|von|ueber|direkt|online|telefonisch ~3',
    'da|dort|dabei|hier|damit hilft|helfen|bekommen|bekommst|finden|findest|geht ~5',
    'stattdessen|alternativ|was_ich|was_wir|ersatzweise|trotzdem|dennoch ~6',
    'dafuer|jedoch|allerdings|aber ~1 @self|@you-subject|koennen|kannst|kann|gibt|gerne|moeglich|bieten|biete|haben|ist|sind|gilt ~1 * ~6',
    '@self kann|koennen|biete|bieten|wuerde|wuerden|schlage|koennte|koennten ~6',
    'kann|koennen|biete|bieten|schlage|koennte|koennten ich|wir|man ~6',
    'sie|du koennen|kannst|koennten|koenntest ~6',
    'koennen|kannst|koennten|koenntest|moechten|moechtest sie|du ~6',
    'gutschein|rabatt|alternative|ersatz|gutschrift|moeglichkeit|option|oder_sie|oder_du|oder_wir|oder_ich ~3',
    'es gibt|gaebe ~6',
    'geht|ginge|klappt ~1 auch|aber|stattdessen|dafuer|am|ab|um ~4',
    'hat|haben|haette|haetten|sind|ist|waere|waeren ~4 noch ~3 plaetze|platz|frei|freie|termine|zimmer|karten|verfuegbar|auf_lager',
  ],
  vetoes: [
    'gutschein|rabatt|ersatz|gutschrift|option ~6 nicht|kein|keine|ausgeschlossen',
    'kann|koennen|darf|duerfen ~6 nicht|nichts|niemand|kein|keine|keinen',
    'keine|kein ~1 moeglichkeit|alternative|ersatz|rabatt|gutschrift',
    'koennen|kannst|koennten sie|du ~4 nachlesen|entnehmen|nachschauen',
    'koennen|kannst ~4 agb|bedingungen|richtlinien|satzung|hausordnung',
    '@self wuerde|wuerden ~3 freuen|bitten|wuenschen',
    'koennen|kannst|koennt sie|du|ihr ~3 knicken|abschminken|abhaken',
    'koennen|kannst|koennt sie|du|ihr ~1 dir|sich|euch ~5 sparen|schenken',
    'wuensche|wuenschen ~8 trotzdem|dennoch',
    'trotzdem|dennoch ~5 wuensche|wuenschen',
  ],
};
