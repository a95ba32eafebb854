import type { CoachCommand, CoachView } from '../../lib/messages/protocol.ts';
import { ChannelPicker } from '../ui/ChannelPicker.tsx';
import { FormalityScale } from '../ui/FormalityScale.tsx';
import { FourAs } from '../ui/FourAs.tsx';
import { Moments } from '../ui/Moments.tsx';
import { Mood } from '../ui/Mood.tsx';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly view: CoachView;
  command(command: CoachCommand): void;
}

/** The tone of the ticket in one view: mood and wait, the customer's moments, both sides' formality, the four A's. */
export function TicketTone({ view, command }: Props) {
  const words = useWords();
  const { analysis, briefing, channel, customerName, draft, threadComplete, status } = view;
  if (status === 'reading' && !analysis) return <p className="soft tone">{words.t('panelReading')}</p>;
  if (!analysis) return null;
  return (
    <section className="tone" aria-label={words.t('panelLabel')}>
      <Mood analysis={analysis} briefing={briefing} />
      {analysis.moments.length > 0 && <Moments moments={analysis.moments} />}
      {!threadComplete && <p className="soft">{words.t('threadPartial')}</p>}
      <FormalityScale tone={analysis.tone} customerName={customerName} toneWords={briefing?.toneWords ?? null} />
      <FourAs fourAs={analysis.fourAs} draft={draft} />
      {channel.by !== 'page' && (
        <ChannelPicker chosen={channel.value} onChoose={(value) => command({ kind: 'set-channel', channel: value })} />
      )}
    </section>
  );
}
