import { useState } from 'react';
import { type Analysis, FOUR_AS, type FourA, type Presence } from '../../lib/analyzer/contract.ts';
import { shortQuote } from './short-quote.ts';
import { useWords } from './words.ts';

interface Props {
  readonly fourAs: Analysis['fourAs'];
  readonly draft: string;
  /** Lights up those parts of the draft, where that is in sight. */
  light?(spans: Presence['spans']): void;
}

const SIGNS = { done: '✓', missing: '○', uncalled: '–' } as const;
const LONGEST_QUOTE = 50;

function stateOf({ present, needed }: Presence): keyof typeof SIGNS {
  if (present) return 'done';
  return needed ? 'missing' : 'uncalled';
}

function quote(draft: string, [span]: Presence['spans']): string {
  return span ? shortQuote(draft.slice(...span), LONGEST_QUOTE) : '';
}

function Sign({ id, presence }: { id: FourA; presence: Presence }) {
  const words = useWords();
  const state = stateOf(presence);
  return (
    <>
      <span aria-hidden="true">{SIGNS[state]} </span>
      {words.t(id)}
      <span className="visually-hidden">, {words.t(`state_${state}`)}</span>
    </>
  );
}

/** Which of the four A's the reply holds, lacks, or does not need. Pointing at one that is there shows by which words. */
export function FourAs({ fourAs, draft, light }: Props) {
  const words = useWords();
  const [pointed, point] = useState<FourA | null>(null);
  const show = (id: FourA | null) => {
    point(id);
    light?.(id ? fourAs[id].spans : []);
  };
  const said = pointed && stateOf(fourAs[pointed]) === 'done' ? quote(draft, fourAs[pointed].spans) : '';
  return (
    <section className="four-as">
      <ul aria-label={words.t('fourAs')}>
        {FOUR_AS.map((id) => {
          const isShown = fourAs[id].present && fourAs[id].spans.length > 0;
          return (
            <li key={id} data-state={stateOf(fourAs[id])}>
              {isShown ? (
                <button
                  type="button"
                  className="evidence"
                  aria-description={quote(draft, fourAs[id].spans)}
                  onMouseEnter={() => show(id)}
                  onMouseLeave={() => show(null)}
                  onFocus={() => show(id)}
                  onBlur={() => show(null)}
                >
                  <Sign id={id} presence={fourAs[id]} />
                </button>
              ) : (
                <span>
                  <Sign id={id} presence={fourAs[id]} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <p className="soft line-below" aria-hidden="true">
        {said ? <q>{said}</q> : words.t('legend')}
      </p>
    </section>
  );
}
