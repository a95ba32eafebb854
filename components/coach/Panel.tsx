import { useLayoutEffect, useRef } from 'react';
import type { CoachModel, CoachState } from '../../lib/coach/contract.ts';
import type { CoachStatus } from '../../lib/messages/protocol.ts';
import { About } from '../ui/About.tsx';
import { ChannelPicker } from '../ui/ChannelPicker.tsx';
import { onDialogKey } from '../ui/dialog-keys.ts';
import { FormalityScale } from '../ui/FormalityScale.tsx';
import { FourAs } from '../ui/FourAs.tsx';
import { Mood } from '../ui/Mood.tsx';
import { TweetRoom } from '../ui/TweetRoom.tsx';
import { UnreadParts } from '../ui/UnreadParts.tsx';
import { useWords, type WordKey } from '../ui/words.ts';
import { useAnchored } from './anchored.ts';
import { useFocusGivenBack } from './focus-given-back.ts';
import { NoticeLine } from './NoticeBubble.tsx';
import { PanelFindings } from './PanelFindings.tsx';
import { PanelMore } from './PanelMore.tsx';
import { AT_COMPOSER } from './placements.ts';

interface Props {
  readonly state: CoachState;
  readonly model: CoachModel;
  readonly takesFocus: () => boolean;
  /** For moving the badge by keys. */
  readonly focusBadge: () => void;
}

const TROUBLE: Partial<Record<CoachStatus, WordKey>> = {
  unreadable: 'unreadable',
  disconnected: 'disconnected',
  reading: 'panelReading',
  failed: 'failed',
};

type Parts = Pick<Props, 'state' | 'model'>;

function Ticket({ state, model }: Parts) {
  const { analysis, briefing, channel, customerName, draft } = state.view;
  if (!analysis) return null;
  const light = (spans: readonly (readonly [number, number])[]) => model.light(spans);
  return (
    <>
      <Mood analysis={analysis} briefing={briefing} />
      {channel.value === 'tweet' && <TweetRoom view={state.view} light={light} />}
      {briefing && <About analysis={analysis} briefing={briefing} />}
      <FormalityScale tone={analysis.tone} customerName={customerName} toneWords={briefing?.toneWords ?? null} />
      <FourAs fourAs={analysis.fourAs} draft={draft} light={light} />
    </>
  );
}

function Reading({ state, model }: Parts) {
  const words = useWords();
  const { channel, findings, hiddenHere, threadComplete } = state.view;
  return (
    <>
      <Ticket state={state} model={model} />
      {!threadComplete && <p className="soft">{words.t('threadPartial')}</p>}
      {channel.by !== 'page' && (
        <ChannelPicker
          chosen={channel.value}
          onChoose={(value) => model.command({ kind: 'set-channel', channel: value })}
        />
      )}
      <PanelFindings findings={findings} hiddenHere={hiddenHere} model={model} />
    </>
  );
}

/** What Attune makes of the ticket, with the customer's own words for it. */
export function Panel({ state, model, takesFocus, focusBadge }: Props) {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useAnchored(element, model, { rect: () => model.composerRect(), placement: 'top-end', middleware: AT_COMPOSER });
  useLayoutEffect(() => {
    if (takesFocus()) element.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useFocusGivenBack(element, model);
  const { status, unread } = state.view;
  const trouble = TROUBLE[status === 'no-composer' ? 'unreadable' : status];
  return (
    <div
      ref={element}
      className="float panel"
      role="dialog"
      aria-label={words.t('panelLabel')}
      tabIndex={-1}
      onKeyDown={onDialogKey}
    >
      {trouble ? <p>{words.t(trouble)}</p> : null}
      {status !== 'disconnected' && (
        <UnreadParts parts={trouble ? unread.filter((part) => part !== 'composer') : unread} />
      )}
      {trouble ? null : <Reading state={state} model={model} />}
      <PanelMore state={state} model={model} focusBadge={focusBadge} />
      <NoticeLine notice={state.view.notice} model={model} />
    </div>
  );
}
