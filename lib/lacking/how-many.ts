import type { Reading, ReplySentence } from '../analyzer/reading.ts';

/** Asks for a number, a length or a time. */
const HOW_MANY =
  /(?<!\p{L})(?:how (?:many|much|long|often|far|big|heavy|late|soon)|(?:since |till |until )?when|what (?:time|size|price)|wie ?(?:viele?|lange|oft|weit|groß|gross|hoch|teuer|schwer|spät|alt)|(?:seit |bis |ab )?wann|was kostet)(?!\p{L})/iu;
const NUMBER =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|none|unlimited|eine[rsmn]?|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|zwoelf|keine[rsn]?|unbegrenzt|taeglich|daily)$/;
const EVER = /^(?:nie|immer|never|always)$/;
const ALONE = 3;
const FEW = 8;

/** "How long may I keep it?" – "30 days.": a number in a few words answers a question, one that is spelled out who asked for a number. */
export function tellsHowMany({ tokens }: ReplySentence, { customer }: Reading): boolean {
  if (tokens.length > FEW) return false;
  if (tokens.some(({ kind }) => kind === 'number')) return true;
  return (
    tokens.some(({ norm }) => NUMBER.test(norm) || (tokens.length <= ALONE && EVER.test(norm))) &&
    customer.open.some(({ text }) => HOW_MANY.test(text))
  );
}
