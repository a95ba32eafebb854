import { hitsOf, type ReplySentence } from '../../analyzer/reading.ts';
import { byClause } from '../by-clause.ts';
import type { Rule } from '../contract.ts';

/** "Thank you for your message" is courtesy, as long as it goes no further. */
const PLAIN_THANKS =
  /^(?:(?:hi|hello|hallo|dear|guten|tag|morgen) )*(?:many |vielen |besten |herzlichen |lieben )?(?:thanks|thank you|thx|dank|danke)(?: very much| so much| sehr)? (?:for|fuer) (?:your|ihre?n?|deine?n?|eure?n?|die|das|the) (?:\p{L}+ )?(?:interest|interesse|enquiry|inquiry|message|question|email|e-mail|mail|letter|reply|nachricht|anfrage|frage|mail|schreiben|antwort)$/u;

/** Phrases that could stand in any reply to anybody. */
export const rule: Rule = {
  id: 'canned-phrase',
  group: 'ownership',
  severity: 'hint',
  check(reading) {
    return byClause(
      reading,
      hitsOf(reading, 'recite').filter(({ sentence }) => !isPlainThanks(reading.sentences[sentence])),
    );
  },
};

function isPlainThanks(sentence: ReplySentence | undefined): boolean {
  const words = sentence?.wording.tokens.flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm])) ?? [];
  return PLAIN_THANKS.test(words.join(' '));
}
