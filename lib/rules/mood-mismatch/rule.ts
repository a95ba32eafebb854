import { inOrder, makes, mayMake, type Reading, type ReplySentence } from '../../analyzer/reading.ts';
import type { Span } from '../../analyzer/spans.ts';
import type { Token } from '../../languages/contract.ts';
import { ofWording } from '../../languages/wording.ts';
import type { Hit, Rule } from '../contract.ts';

const HAPPY =
  /^(?:[😀😃😄😁😆😅😂🤣😊😇🙂🙃😉😌😍🥰😘😗😙😚😋😛😝😜🤪😎🤩🥳😏🎉🎊🎈✨🌟⭐💫🔥💪👍👏🙌🤗❤🧡💛💚💙💜💖💕💗☀🌞🌈🌸🌻🌴🌷🌼🍀🥂🍻🎁💃🕺⚽🏆🚀😺😸🤞✌👌🤙🎶🦄🐣🎄🎅🏖⛱🍾🎂🍰🌺💯😻🤠🥇🎸😹]|[:;=]['’]?[-o^]?[)DPp\]]|<3|\^\^)/u;

/** Cheerful marks in a reply to an upset customer. */
export const rule: Rule = {
  id: 'mood-mismatch',
  group: 'feeling',
  severity: 'advice',
  check(reading) {
    if (!reading.customer.upset) return [];
    const marked = reading.sentences.filter((sentence) => cheersOf(sentence).length > 0);
    const cheerful = inOrder([...marked, ...mayMake(reading, 'cheer')]);
    return cheerful.flatMap((sentence) => toHit(cheerfulIn(sentence, sentence.index, reading)));
  },
};

/** All cheerful marks of a sentence: words, emojis, rows of exclamation marks. */
export function cheerfulIn(sentence: ReplySentence, at: number, reading: Reading): readonly Span[] {
  const cheers = makes(reading, at, at, 'cheer') && !isEarnedNews(at, reading);
  const found = cheersOf(sentence);
  if (!cheers && found.length === 0) return [];
  const words = cheers ? sentence.moves.filter(({ move }) => move === 'cheer') : [];
  const signs = found.map(({ start, end }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
  }));
  return [...words.map(({ start, end }) => ({ start, end })), ...signs].sort((a, b) => a.start - b.start);
}

/** The problem is solved, and an acknowledgement or apology came first. */
function isEarnedNews(at: number, reading: Reading): boolean {
  return makes(reading, at, at + 1, 'good-news') && makes(reading, 0, at - 1, 'acknowledge', 'apologise');
}

/** Emojis and rows of exclamation marks, with offsets from the sentence's start. */
const cheersOf = ofWording(({ tokens }): readonly Span[] =>
  tokens.filter((token, index) => !token.quoted && (HAPPY.test(token.text) || closesRow(tokens, index))),
);

function closesRow(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.norm === '!' && tokens[index - 1]?.norm === '!';
}

function toHit(spans: readonly Span[]): readonly Hit[] {
  const [first] = spans;
  return first ? [{ start: first.start, end: Math.max(...spans.map(({ end }) => end)) }] : [];
}
