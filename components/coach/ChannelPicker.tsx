import type { Channel } from '../../lib/analyzer/contract.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly chosen: Channel | null;
  onChoose(channel: Channel): void;
}

const CHANNELS: readonly Channel[] = ['email', 'chat', 'tweet'];

/** Asks for the channel where the page keeps it to itself. */
export function ChannelPicker({ chosen, onChoose }: Props) {
  const words = useWords();
  const label = words.t(chosen ? 'channelChosen' : 'channelQuestion');
  return (
    <section className="channel">
      <p className="soft">{label}</p>
      <fieldset className="segments" aria-label={label}>
        {CHANNELS.map((channel) => (
          <button key={channel} type="button" aria-pressed={channel === chosen} onClick={() => onChoose(channel)}>
            {words.t(channel)}
          </button>
        ))}
      </fieldset>
    </section>
  );
}
