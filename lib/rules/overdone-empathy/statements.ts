import { hitsOf, type Reading } from '../../analyzer/reading.ts';
import type { Span } from '../../analyzer/spans.ts';
import type { Token } from '../../languages/contract.ts';
import { ofWording } from '../../languages/wording.ts';

/** An apology or a statement of feeling, with the sentence that makes it. */
export interface Statement extends Span {
  readonly sentence: number;
}

const SORRY =
  /^(?:sorry|sry|apolog\p{L}*|forgive|forgiveness|regret|leid|entschuldig\p{L}*|verzeih\p{L}*|bedau\p{L}*)$/u;
const UNDERSTANDS =
  /^(?:understand|understands|comprehend|appreciate|relate|empathise|empathize|sympathise|sympathize|know|get|see|feel|verstehe|versteh|verstehen|verstaendnis|nachvollziehen|nachempfinden|nachfuehlen|begreife|hineinversetzen|einfuehlen|mitfuehlen|weiss|fuehle|fuehlen)$/;
const FEELINGS = ['feeling-of-thing', 'feeling-of-person', 'feeling-noun', 'bad-thing'];
/** What is felt, or how much it is understood. */
const FELT =
  /^(?:concern|worry|worries|effort|important|trouble|distress|how|truly|completely|totally|deeply|fully|muehe|sorge|sorgen|unmut|wichtig|aerger|wie|ungeduld|ungeduldig|herzen|total|vollkommen|absolut|gut|voll)$/;

/** Apologies of the reply; words that two frames find count once. */
export function apologiesIn(reading: Reading): readonly Statement[] {
  return distinct(hitsOf(reading, 'apologise', 'pseudo-apologise'));
}

/** Apologies, sympathy and understanding of a feeling. "You're right" is none, nor is "I see that you booked". */
export function statementsIn(reading: Reading): readonly Statement[] {
  const found = distinct([
    ...hitsOf(reading, 'apologise', 'pseudo-apologise', 'sympathise'),
    ...hitsOf(reading, 'acknowledge').filter(({ sentence }) =>
      reading.sentences.slice(sentence, sentence + 1).some(feels),
    ),
  ]);
  const silent = reading.sentences.flatMap((sentence, at) =>
    (isSorry(sentence) || feels(sentence)) && !found.some((each) => each.sentence === at)
      ? [{ start: sentence.start, end: sentence.end, sentence: at }]
      : [],
  );
  return [...found, ...silent].sort((a, b) => a.start - b.start);
}

const isSorry = ofWording(
  ({ tokens, asks }) => !asks && tokens.some(({ norm, quoted }) => !quoted && SORRY.test(norm)),
);

const feels = ofWording(({ tokens }) => {
  const understood = tokens.some(
    ({ norm }, at) => UNDERSTANDS.test(norm) && nearSelf(tokens.slice(Math.max(0, at - 5), at + 4)),
  );
  return (
    understood && tokens.some(({ norm, classes }) => FELT.test(norm) || FEELINGS.some((each) => classes.has(each)))
  );
});

function nearSelf(tokens: readonly Token[]): boolean {
  return tokens.some(({ classes }) => classes.has('self'));
}

function distinct(hits: readonly Statement[]): readonly Statement[] {
  const sorted = [...hits].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Statement[] = [];
  for (const { start, end, sentence } of sorted)
    if (start >= (kept.at(-1)?.end ?? -1)) kept.push({ start, end, sentence });
  return kept;
}
