import type { Edit } from '../../analyzer/contract.ts';
import type { UnwantedPhrase } from '../../analyzer/house.ts';
import type { Hit, Rule } from '../contract.ts';
import { type Match, unwantedIn } from './unwanted.ts';

const ALWAYS_UPPER = /^(?:I\b|Sie\b|Ihr|Ihnen\b)/;
const STARTS_UPPER = /^\p{Lu}/u;
const STARTS_LOWER = /^\p{Ll}/u;

/** Words that a phrase pack says to avoid, says otherwise, or spells otherwise. */
export const rule: Rule = {
  id: 'team-phrase',
  group: 'form',
  severity: 'advice',
  check({ house, sentences, language, own }) {
    if (house.avoid.length === 0) return [];
    return sentences.flatMap(({ tokens }) =>
      unwantedIn(tokens, house.avoid, language, own).map((match) => hitOf(match, own)),
    );
  },
};

function hitOf({ unwanted, start, end, first }: Match, own: string): Hit {
  const { kind, phrase, reason, instead, severity } = unwanted;
  const because = reason === null ? '' : '-because';
  const said = own.slice(start, end);
  return {
    start,
    end,
    message: `${kind}${because}`,
    values: {
      phrase: kind === 'term' ? said : phrase,
      reason: (reason ?? '').replace(/[.!?\s]+$/, ''),
      instead: instead[0] ?? '',
    },
    severity: severity ?? (kind === 'avoid' ? 'advice' : 'hint'),
    edits: instead.map((text): Edit => ({ start, end, text: cased(text, unwanted, said, first) })),
  };
}

/** The replacement with the capital that its place asks for; names keep their own. */
function cased(text: string, { kind, phrase }: UnwantedPhrase, said: string, first: boolean): string {
  if (kind === 'term') return text;
  if (STARTS_UPPER.test(said) && (first || STARTS_LOWER.test(phrase)))
    return text.charAt(0).toUpperCase() + text.slice(1);
  const lowered = STARTS_LOWER.test(said) && STARTS_UPPER.test(phrase) && !ALWAYS_UPPER.test(text);
  return lowered ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
