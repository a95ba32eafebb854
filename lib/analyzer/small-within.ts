/** German words that are neither nouns nor an address: their capital is only that of a sentence's beginning. */
const WORDS = [
  'd(?:er|ie|as|en|em|es|ann|ort|u|ir|ich|a|ass|ein\\p{L}*|ies\\p{L}*|anke|och|enn|erzeit|amit|adurch|aher|araus|aran)',
  'da(?:für|fuer|zu|bei|gegen|rauf|rüber|nach|von|mit|her|rum)',
  '(?:k|m|s)?ein(?:e[mnrs]?)?|unser\\p{L}*|eu(?:er|re\\p{L}*|ch)|ich|wir|es|er|man|mir|mich|uns|jede\\p{L}?|alle[snr]?|viele',
  'in|im|ins|an|am|ans|auf|aus|ab|bei|beim|bis|durch|für|fuer|gegen|gemäß|gemäss|laut|mit|nach|ohne|seit|trotz|über|um|unter',
  'von|vom|vor|wegen|während|zu|zum|zur|zwischen|bezugnehmend',
  'und|aber|oder|als|ob|wenn|weil|falls|sobald|sofern|solange|obwohl|nachdem|bevor|wie|was|wann|wo|wer|warum|wieso|welche\\p{L}?',
  'bitte|leider|gerne?|gut|ja|nein|nicht|so|sehr|schon|noch|nur|auch|hier\\p{L}*|jetzt|heute|gestern|nun|vielleicht|sonst',
  'vielen|herzlichen|besten|eigentlich|au(?:ß|ss)erdem|allerdings|normalerweise|ansonsten|übrigens|zunächst|zuerst|zurzeit|aktuell',
  '\\p{L}+(?:lich|weise)|sollte[nt]?|(?:entschuldig|verzeih|schreib)(?:e|t|en)?',
  '\\p{L}+n(?= (?:Sie|wir)\\b)|\\p{L}+e(?= ich\\b)|\\p{L}+(?= du\\b)',
];
const SMALL_WITHIN = new RegExp(`^(?:${WORDS.join('|')})(?=[\\s,])`, 'iu');

/** "Ich …", "Bitte …", "Leider …": what is written small where no sentence begins. */
export function isSmallWithin(text: string): boolean {
  return SMALL_WITHIN.test(text) && !/^(?:Ihr|Sie\b)/.test(text);
}
