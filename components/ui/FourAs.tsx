import type { Analysis, FourA, Presence } from '../../lib/analyzer/contract.ts';
import { useWords } from './words.ts';

interface Props {
  readonly fourAs: Analysis['fourAs'];
}

const ORDER: readonly FourA[] = ['acknowledge', 'apologize', 'ask', 'act'];
const SIGNS = { done: '✓', missing: '○', uncalled: '–' } as const;

function stateOf({ present, needed }: Presence): keyof typeof SIGNS {
  if (present) return 'done';
  return needed ? 'missing' : 'uncalled';
}

/** Which of the four A's the reply holds, lacks, or does not need. */
export function FourAs({ fourAs }: Props) {
  const words = useWords();
  return (
    <ul className="four-as" aria-label={words.t('fourAs')}>
      {ORDER.map((id) => {
        const state = stateOf(fourAs[id]);
        const meaning = words.t(`state_${state}`);
        return (
          <li key={id} data-state={state} title={meaning}>
            <span aria-hidden="true">{SIGNS[state]} </span>
            {words.t(id)}
            <span className="visually-hidden">, {meaning}</span>
          </li>
        );
      })}
    </ul>
  );
}
