import { useState } from 'react';
import type { Channel } from '../../../lib/analyzer/contract.ts';
import { DEFAULT_HOUSE } from '../../../lib/analyzer/house.ts';
import { DurationField } from '../../settings/DurationField.tsx';
import { minutesIn, spanInWords, spanOf, type Unit } from '../../settings/waiting-time.ts';
import { useWords } from '../../ui/words.ts';
import type { PartProps } from '../part.ts';
import { Decision } from './Decision.tsx';
import { setPart } from './set-setting.ts';

const CHANNELS: readonly Channel[] = ['email', 'chat', 'tweet'];

function LateAfter({ channel, ...props }: PartProps & { readonly channel: Channel }) {
  const words = useWords();
  const [wrong, setWrong] = useState(false);
  const { pack, change } = props;
  const minutes = pack.settings?.lateAfter?.[channel];
  const own = DEFAULT_HOUSE.lateAfter[channel];
  const enter = (typed: string, unit: Unit) => {
    const wanted = minutesIn(typed, unit);
    setWrong(wanted === null);
    if (wanted !== null && wanted !== (minutes ?? own)) change(setPart(pack, 'lateAfter', channel, wanted));
  };
  const about = words.t(
    minutes === undefined ? 'optionsLateDefault' : 'optionsLateOwn',
    spanInWords(spanOf(own), words.language),
  );
  return (
    <Decision
      {...props}
      setting={`lateAfter.${channel}`}
      title={words.t(channel)}
      about={about}
      isSet={minutes !== undefined}
      below={wrong && <p className="wrong">{words.t('optionsLateWrong')}</p>}
    >
      {(labelledBy) => (
        <>
          {minutes !== undefined && (
            <button
              type="button"
              className="quiet"
              aria-describedby={labelledBy}
              onClick={() => change(setPart(pack, 'lateAfter', channel, undefined))}
            >
              {words.t('optionsReset')}
            </button>
          )}
          <DurationField
            minutes={minutes ?? own}
            labelledBy={labelledBy}
            describedBy={`${labelledBy}-about`}
            wrong={wrong}
            locked={false}
            onEnter={enter}
          />
        </>
      )}
    </Decision>
  );
}

/** How late is late, channel by channel. */
export function WaitingDecisions(props: PartProps) {
  return (
    <>
      {CHANNELS.map((channel) => (
        <LateAfter key={channel} channel={channel} {...props} />
      ))}
    </>
  );
}
