import type { Channel } from '../../../lib/analyzer/contract.ts';
import { ChoiceBox } from '../../ui/ChoiceBox.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords, type WordKey } from '../../ui/words.ts';
import { Labelled } from '../fields/Labelled.tsx';
import type { TriedTicket } from './use-tried.ts';

interface Props {
  readonly ticket: TriedTicket;
  onTicket(ticket: TriedTicket): void;
}

const CHANNELS: readonly (readonly [Channel, WordKey])[] = [
  ['email', 'email'],
  ['chat', 'chat'],
  ['tweet', 'tweet'],
];
const WAITS: readonly (readonly [minutes: number, key: WordKey])[] = [
  [1, 'studioTryWaitNow'],
  [60, 'studioTryWaitHour'],
  [5 * 60, 'studioTryWaitHours'],
  [2 * 24 * 60, 'studioTryWaitDays'],
  [7 * 24 * 60, 'studioTryWaitWeek'],
];

/** How long the customer has waited, and on which channel. */
export function Circumstances({ ticket, onTicket }: Props) {
  const words = useWords();
  const options = CHANNELS.map(([value, key]) => ({ value, text: words.t(key), label: words.t(key) }));
  return (
    <>
      <Labelled label={words.t('studioTryWaited')}>
        {(control) => (
          <ChoiceBox
            {...control}
            className="select"
            options={WAITS.map(([minutes, key]) => ({ value: String(minutes), text: words.t(key) }))}
            chosen={String(ticket.waited)}
            onChoose={(minutes) => onTicket({ ...ticket, waited: Number(minutes) })}
          />
        )}
      </Labelled>
      <Segments
        label={words.t('studioTryChannel')}
        options={options}
        chosen={ticket.channel}
        onChoose={(channel) => onTicket({ ...ticket, channel })}
      />
    </>
  );
}
