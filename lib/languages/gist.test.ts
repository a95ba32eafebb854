import Sentiment from 'sentiment';
import { expect, it } from 'vitest';
import { gistOf } from './gist.ts';

const TEXTS = [
  '',
  ' ',
  'This is great, thank you!',
  "It's not good. It is good, not\tbad, and don't worry (hate) “love” non-great.",
  'GREAT\u00a0news \t awful  \n\n bad\u00a0 ok',
  'Not... bad: 😍 👍!! :( 1,234.5 e-mail can’t stand',
  'Ärger İstanbul ΣΑΣ happy',
];

it.each(TEXTS)('tells English valence as sentiment does: %j', (text) => {
  const { score, tokens } = new Sentiment().analyze(text);
  const { valence, pieces } = gistOf(text);
  expect([valence.en, pieces]).toEqual([score, tokens[0] === '' ? 0 : tokens.length]);
});

it('counts letters, and words that tell a language', () => {
  const { letters, latin, foreign, scores } = gistOf('The señor und 你好 l’envoi');
  expect([letters, latin, foreign]).toEqual([3 + 5 + 3 + 2 + 6, 3 + 5 + 3 + 6, 1]);
  expect(scores.slice(0, 2)).toEqual([10, 10]);
});
