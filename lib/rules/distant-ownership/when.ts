import type { Reading } from '../../analyzer/reading.ts';
import { sentenceAt } from '../../analyzer/spans.ts';
import type { Hit } from '../contract.ts';

const PHRASE =
  /\b(?:by|on|until|before|within|bis|am|binnen|innerhalb)\s(?!(?:e-?mail|mail|phone|post|letter|text|sms|dm|chat|card)\b)(?:[\p{L}\p{N}.:]*[\p{L}\p{N}]|\d{1,2}\.(?=\s\p{Lu}))(?:\s(?:the|of|next|a|two|three|einer|von|der|des|zum|zur|um|at|\d{1,2}\.(?=\s\p{Lu})|\d(?:[\p{N}.:]*\p{N})?|Jan(?:uar|uary)?|Jänner|Feb(?:ruar|ruary)?|März|March|April|Mai|May|Ju[nl][iey]|August|September|O[kc]tober|November|De[zc]ember|hours?|days?|working|business|weeks?|Stunden?|Tagen?|Werktagen|Wochen?|Uhr|am|pm|noon|Mittag|morning|afternoon|evening|Abend|Ende|week|month)(?![\p{L}\p{N}]))*|\bin\s(?:the next\s)?(?:\d+|an?|two|three|four|five|a few)\s(?:working\s|business\s)?(?:minutes?|hours?|days?|weeks?)\b|\b(?:today|tomorrow|tonight|heute|morgen)\b/giu;

/** The time that the sentence names, as it stands there ("by Thursday"), so that a rewrite keeps it; null when there is none. */
export function whenIn(hit: Hit, reading: Reading): string | null {
  const sentence = sentenceAt(reading, hit.start ?? 0);
  const dated = sentence?.moves.filter(({ move }) => move === 'set-time') ?? [];
  if (!sentence || dated.length === 0) return null;
  const text = reading.request.reply.slice(sentence.start, sentence.end);
  const found = [...text.matchAll(PHRASE)].find(({ index, 0: phrase }) => {
    const start = sentence.start + index;
    return dated.some((time) => time.start < start + phrase.length && start < time.end);
  });
  // Work goes on until Friday, and is told of by Friday.
  return found?.[0].replace(/^until\b/i, 'by') ?? null;
}
