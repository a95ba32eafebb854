import type { MoveForms } from '../contract.ts';

/** Zeichen einer ruhigen oder zufriedenen Kundin. */
export const de: MoveForms = {
  frames: [
    'danke|dank|dankeschoen|merci|dankbar !fuer_nichts',
    'kein|keine|nicht ~1 eile|stress|eilig|dringend|drama|druck|problem|schlimm',
    'liebe|lieben|begeistert|zufrieden|super|toll|tolle|tolles|klasse|prima|wunderbar|gluecklich|freue|freut|perfekt|mega|genial|spitze|schoen|schoene|schoenes|lecker ~3',
    'kurze|kleine|schnelle|nur_eine frage|sache',
    'wollte nur|mal|kurz',
    'haha|lol|hihi|hehe|hahaha',
    'interessehalber|neugierig|neugierde|neugier',
  ],
  vetoes: [
    'nicht|nie|kein|war|haette|un ~2 zufrieden|toll|schoen|begeistert|super',
    'super|toll|klasse|schoen ~2 jetzt|nun|wieder|service|leistung',
  ],
};
