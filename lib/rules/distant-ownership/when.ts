import type { Reading } from '../../analyzer/reading.ts';
import { sentenceAt } from '../../analyzer/spans.ts';
import type { Hit } from '../contract.ts';

const PHRASE =
  /\b(?:by|on|until|before|within|bis|am|binnen|innerhalb)\s[\p{L}\p{N}.:]+(?:\s(?:the|of|next|a|two|three|einer|von|der|des|zum|zur|um|at|\d{1,2}\.(?=\s\p{Lu})|\d[\p{N}.:]*|Jan(?:uar|uary)?|Jänner|Feb(?:ruar|ruary)?|März|March|April|Mai|May|Ju[nl][iey]|August|September|O[kc]tober|November|De[zc]ember|hours?|days?|working|business|weeks?|Stunden?|Tagen?|Werktagen|Wochen?|Uhr|am|pm|noon|Mittag|morning|afternoon|evening|Abend|Ende|week|month)(?![\p{L}\p{N}]))*|\b(?:today|tomorrow|tonight|heute|morgen)\b/giu;

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
  return found?.[0] ?? null;
}
