import type { Channel } from '../../lib/analyzer/contract.ts';
import { Segments } from './Segments.tsx';
import { useWords } from './words.ts';

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
      <Segments
        label={label}
        options={CHANNELS.map((value) => ({ value, text: words.t(value), label: words.t(value) }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </section>
  );
}
