import type { CoachCommand, CoachView } from '../../lib/messages/protocol.ts';
import { About } from '../ui/About.tsx';
import { ChannelPicker } from '../ui/ChannelPicker.tsx';
import { FormalityScale } from '../ui/FormalityScale.tsx';
import { FourAs } from '../ui/FourAs.tsx';
import { Mood } from '../ui/Mood.tsx';
import { TweetRoom } from '../ui/TweetRoom.tsx';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly view: CoachView;
  command(command: CoachCommand): void;
}

/**
 * The tone of the ticket in one view: mood and wait, room in a post, what it is about and what was given, both sides'
 * formality, the four A's.
 */
export function TicketTone({ view, command }: Props) {
  const words = useWords();
  const { analysis, briefing, channel, customerName, draft, threadComplete, status } = view;
  if (status === 'reading' && !analysis) return <p className="soft tone">{words.t('panelReading')}</p>;
  if (!analysis) return null;
  return (
    <section className="tone" aria-label={words.t('panelLabel')}>
      <Mood analysis={analysis} briefing={briefing} />
      {channel.value === 'tweet' && <TweetRoom view={view} />}
      {briefing && <About analysis={analysis} briefing={briefing} />}
      {!threadComplete && <p className="soft">{words.t('threadPartial')}</p>}
      <FormalityScale tone={analysis.tone} customerName={customerName} toneWords={briefing?.toneWords ?? null} />
      <FourAs fourAs={analysis.fourAs} draft={draft} />
      {channel.by !== 'page' && (
        <ChannelPicker chosen={channel.value} onChoose={(value) => command({ kind: 'set-channel', channel: value })} />
      )}
    </section>
  );
}
