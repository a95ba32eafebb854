/** What frames and single words tell of a message's feeling. */
export interface Signs {
  /** 0 to 1, all frames together. */
  readonly frames: number;
  /** It complains of waiting. */
  readonly waits: boolean;
  /** The words for the feeling are mild. */
  readonly mild: boolean;
  readonly strengthened: boolean;
}

/** Words for a feeling that is mild, or made so. */
const MILD =
  /\b(?:bit|slightly|little|somewhat|rather|kinda|kind of|a tad|quite|pretty|annoy\w*|disappoint\w*|shame|pity|sad|miffed|peeved|irritat\w*|not happy|not ideal|not great|etwas|bisschen|bissl|bisserl|leicht|schade|traurig|enttäusch\w*|ärgerlich\w*|genervt|nerv\w*|unschön|lästig|mühsam|sorgen?|worried|anxious|concerned|nervous|nervös|angst|unsicher|beunruhigt|langsam|allmählich|schon)\b/i;
const STRENGTHENED =
  /\b(?:so|very|really|super|sehr|gewaltig|sick|extremely|beyond|deeply|absolutely|utterly|totally|truly|bitterly|bitter|maßlos|zutiefst|völlig|total|stink\w*|wahnsinnig|schwer|mehr als|extrem|furious|livid|fuming|disgust\w*|appalled|disgrace\w*|wütend|sauer|frechheit|unverschämt\w*|empör\w*|entsetzt|fassungslos)\b|!/i;
/**
 * How tables and frames are joined (logistic regression on held-out voices, `lib/moves/README.md`). A mild word makes an annoyance more
 * likely and anger less.
 */
const JOINED = {
  strong: { table: 0.95, frames: 0.62, waits: 0.41, mild: -0.82, strengthened: 0.4, base: -0.35 },
  annoyed: { table: 1.01, frames: 0.62, waits: 0.31, mild: 0.65, strengthened: -0.22, base: -0.03 },
} as const;
/** No table is surer than this. */
const SUREST = 0.995;

/** Whether words for a feeling are mild: "a bit annoyed". */
export function isMild(words: string): boolean {
  return MILD.test(words);
}

/** Whether a message strengthens what it says: "absolutely", an exclamation mark. */
export function isStrengthened(text: string): boolean {
  return STRENGTHENED.test(text);
}

/**
 * 0 to 1: how sure it is that a message voices a feeling, by what its table says (0 to 1) and the signs in it. Frames and tables err on
 * different messages: together they tell upset customers better than either.
 */
export function joined(feeling: keyof typeof JOINED, table: number, signs: Signs): number {
  const weights = JOINED[feeling];
  const within = Math.min(SUREST, Math.max(1 - SUREST, table));
  const sum =
    weights.base +
    weights.table * Math.log(within / (1 - within)) +
    weights.frames * signs.frames +
    (signs.waits ? weights.waits : 0) +
    (signs.mild ? weights.mild : 0) +
    (signs.strengthened ? weights.strengthened : 0);
  return 1 / (1 + Math.exp(-sum));
}
