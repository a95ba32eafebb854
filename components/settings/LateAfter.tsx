import { useState } from 'react';
import type { Channel } from '../../lib/analyzer/contract.ts';
import { lockedBy, type TeamHouse } from '../../lib/settings/team-house.ts';
import { SettingRow } from '../ui/SettingRow.tsx';
import { useWords } from '../ui/words.ts';
import { DurationField } from './DurationField.tsx';
import { useDesk } from './use-desk.ts';
import { minutesIn, spanInWords, spanOf, type Unit } from './waiting-time.ts';

interface Props {
  readonly channel: Channel;
  /** What the agent decided; null while the time of team or Attune holds. */
  readonly minutes: number | null;
  readonly team: TeamHouse;
}

function Wrong({ id }: { readonly id: string }) {
  const words = useWords();
  return (
    <p id={id} className="wrong" role="alert">
      {words.t('optionsLateWrong')}
    </p>
  );
}

/** How long a reply in one channel may take, in the unit that the agent thinks in. */
export function LateAfter({ channel, minutes: decided, team }: Props) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  const [wrong, setWrong] = useState(false);
  const own = team.house.lateAfter[channel];
  const lock = lockedBy(team, `lateAfter.${channel}`);
  const minutes = lock === null ? decided : null;
  const id = `late-${channel}`;
  const store = (wanted: number | null) =>
    void attempt(desk.change({ kind: 'late-after', channel, minutes: wanted }), words.t('optionsSaved'));
  const enter = (typed: string, unit: Unit) => {
    const wanted = minutesIn(typed, unit);
    setWrong(wanted === null);
    if (wanted !== null && wanted !== (minutes ?? own)) store(wanted);
  };
  const whose = words.t(
    minutes === null ? 'optionsLateDefault' : 'optionsLateOwn',
    spanInWords(spanOf(own), words.language),
  );
  return (
    <li data-channel={channel}>
      <SettingRow
        id={id}
        title={words.t(channel)}
        about={lock === null ? whose : words.t('optionsLockedBy', lock)}
        below={wrong && <Wrong id={`${id}-wrong`} />}
      >
        {minutes !== null && (
          <button type="button" className="quiet" aria-describedby={id} onClick={() => store(null)}>
            {words.t('optionsReset')}
          </button>
        )}
        <DurationField
          minutes={minutes ?? own}
          labelledBy={id}
          describedBy={wrong ? `${id}-wrong` : `${id}-about`}
          wrong={wrong}
          locked={lock !== null}
          onEnter={enter}
        />
      </SettingRow>
    </li>
  );
}
