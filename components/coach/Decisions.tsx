import { type ReactNode, useId, useState } from 'react';
import type { CoachCommand, ExplainedFinding } from '../../lib/messages/protocol.ts';
import { altKey } from '../ui/keys.ts';
import { useWords, type WordKey, type Words } from '../ui/words.ts';

interface Props {
  readonly finding: ExplainedFinding;
  readonly isOneOfMany: boolean;
  command(command: CoachCommand): void;
}

interface Choice {
  readonly action: 'not-here' | 'never-phrase' | 'rule-off' | 'pause';
  readonly name: WordKey;
  readonly does: WordKey;
  readonly command: CoachCommand;
}

/** Marks what runs over, which is no phrase that could be spared. */
const OVERFLOW = 'tweet-too-long';

/** Words can only be spared where there are some: a finding of the whole reply has none. */
function choicesFor({ key, rule, start }: ExplainedFinding): readonly Choice[] {
  const phrase: Choice = {
    action: 'never-phrase',
    name: 'neverPhrase',
    does: 'neverPhraseHint',
    command: { kind: 'never-phrase', key },
  };
  return [
    { action: 'not-here', name: 'notHere', does: 'notHereHint', command: { kind: 'not-here', key } },
    ...(start === null || rule === OVERFLOW ? [] : [phrase]),
    { action: 'rule-off', name: 'ruleOff', does: 'ruleOffHint', command: { kind: 'rule-off', rule } },
    { action: 'pause', name: 'pause', does: 'pauseHint', command: { kind: 'pause' } },
  ];
}

function keysText(words: Words, isOneOfMany: boolean): string {
  return isOneOfMany ? words.t('cardKeys', altKey(words, '↑'), altKey(words, '↓')) : words.t('cardKeysAlone');
}

/** The line is always there, so that nothing moves when the pointer comes. */
function Line({ children }: { children: ReactNode }) {
  return (
    <p className="soft line-below" aria-hidden="true">
      {children}
    </p>
  );
}

/** What else an agent can decide about a finding. Pointing at a choice says what it does; until then the keys stand there. */
export function Decisions({ finding, isOneOfMany, command }: Props) {
  const words = useWords();
  const id = useId();
  const [pointed, point] = useState<WordKey | null>(null);
  return (
    <div className="decisions">
      <div className="row">
        {choicesFor(finding).map(({ action, name, does, command: asked }) => (
          <button
            key={action}
            type="button"
            className="quiet small"
            data-action={action}
            aria-describedby={`${id}-${action}`}
            onMouseEnter={() => point(does)}
            onMouseLeave={() => point(null)}
            onFocus={() => point(does)}
            onBlur={() => point(null)}
            onClick={() => command(asked)}
          >
            {words.t(name)}
            <span id={`${id}-${action}`} hidden>
              {words.t(does)}
            </span>
          </button>
        ))}
      </div>
      <Line>{pointed ? words.t(pointed) : keysText(words, isOneOfMany)}</Line>
    </div>
  );
}
