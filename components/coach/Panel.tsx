import { useLayoutEffect, useRef } from 'react';
import type { CoachModel, CoachState } from '../../lib/coach/contract.ts';
import type { CoachStatus } from '../../lib/messages/protocol.ts';
import { ChannelPicker } from '../ui/ChannelPicker.tsx';
import { onDialogKey } from '../ui/dialog-keys.ts';
import { FormalityScale } from '../ui/FormalityScale.tsx';
import { FourAs } from '../ui/FourAs.tsx';
import { Mood } from '../ui/Mood.tsx';
import { useWords, type WordKey } from '../ui/words.ts';
import { useAnchored } from './anchored.ts';
import { useFocusGivenBack } from './focus-given-back.ts';
import { PanelFindings } from './PanelFindings.tsx';
import { AT_COMPOSER } from './placements.ts';

interface Props {
  readonly state: CoachState;
  readonly model: CoachModel;
  readonly takesFocus: () => boolean;
}

const TROUBLE: Partial<Record<CoachStatus, WordKey>> = {
  unreadable: 'unreadable',
  disconnected: 'disconnected',
  reading: 'panelReading',
  failed: 'failed',
};

function Reading({ state, model }: Omit<Props, 'takesFocus'>) {
  const words = useWords();
  const { analysis, channel, customerName, threadComplete } = state.view;
  return (
    <>
      {analysis && <Mood analysis={analysis} />}
      {!threadComplete && <p className="soft">{words.t('threadPartial')}</p>}
      {analysis && <FormalityScale tone={analysis.tone} customerName={customerName} />}
      {analysis && <FourAs fourAs={analysis.fourAs} />}
      {channel.by !== 'page' && (
        <ChannelPicker
          chosen={channel.value}
          onChoose={(value) => model.command({ kind: 'set-channel', channel: value })}
        />
      )}
      <PanelFindings findings={state.view.findings} model={model} />
    </>
  );
}

/** What Attune makes of the ticket, with the customer's own words for it. */
export function Panel({ state, model, takesFocus }: Props) {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  useAnchored(element, { rect: () => model.composerRect(), placement: 'top-end', middleware: AT_COMPOSER });
  useLayoutEffect(() => {
    if (takesFocus()) element.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useFocusGivenBack(element, model);
  const trouble = TROUBLE[state.view.status];
  return (
    <div
      ref={element}
      className="float panel"
      role="dialog"
      aria-label={words.t('panelLabel')}
      tabIndex={-1}
      onKeyDown={onDialogKey}
    >
      {trouble ? <p>{words.t(trouble)}</p> : <Reading state={state} model={model} />}
    </div>
  );
}
