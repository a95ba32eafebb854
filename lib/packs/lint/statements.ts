import type { HouseRules } from '../../analyzer/house.ts';
import { addressMarks } from '../../languages/address.ts';
import { read } from '../../languages/index.ts';
import { examplesFor } from '../../library/examples.ts';
import { fill } from '../../library/fill.ts';
import { TWEET_LIMIT, tweetLength } from '../../library/tweet-length.ts';
import { addressOf } from '../address-of.ts';
import { type PackProblem, writePath } from '../problem.ts';
import type { Pack, StatementText } from '../schema.ts';
import type { LintStep } from './step.ts';
import { tellFinding, wordingFindings } from './wording.ts';

/** Each text on its own, as it would be sent: flagged wording, the wrong address, too long for a tweet. */
export function* lintStatements({ statements }: Pack, house: HouseRules): Generator<LintStep> {
  for (const [index, { texts }] of statements.entries()) {
    for (const [place, text] of texts.entries()) {
      const path = ['statements', index, 'texts', place];
      const filled = fill(text.text, examplesFor(text)).text;
      yield* flagged(text, filled, house, writePath([...path, 'text']));
      yield* wrongAddress(text, filled, writePath([...path, 'address']));
      yield* tooLong(text, filled, writePath([...path, 'text']));
      yield null;
    }
  }
}

function* flagged(text: StatementText, filled: string, house: HouseRules, path: string): Generator<PackProblem> {
  // Length is checked against every channel of the text, below.
  const channel = text.channels.find((one) => one !== 'tweet') ?? 'email';
  for (const finding of wordingFindings({ text: filled, language: text.language, channel }, house)) {
    yield { path, code: 'flagged-statement', detail: tellFinding(finding, filled) };
  }
}

function* wrongAddress(text: StatementText, filled: string, path: string): Generator<PackProblem> {
  if (text.language !== 'de') return;
  const claimed = addressOf(text);
  const said = addressMarks(read(filled, 'de'), 'de').find(({ sure, form, token }) => {
    // Where nobody is addressed, "Sie" may be she or they.
    return sure && form !== claimed && !(claimed === 'none' && token.text === 'Sie');
  });
  if (said) yield { path, code: 'address-differs', detail: `“${said.token.text}”` };
}

function* tooLong({ channels }: StatementText, filled: string, path: string): Generator<PackProblem> {
  const length = channels.includes('tweet') ? tweetLength(filled) : 0;
  if (length > TWEET_LIMIT) yield { path, code: 'tweet-too-long', detail: String(length) };
}
