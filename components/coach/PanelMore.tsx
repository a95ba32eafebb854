import { Ellipsis } from 'lucide-react';
import { useId, useState } from 'react';
import type { CoachModel, CoachState } from '../../lib/coach/contract.ts';
import { altKey } from '../ui/keys.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly state: CoachState;
  readonly model: CoachModel;
  readonly focusBadge: () => void;
}

interface Entry {
  readonly action: string;
  readonly text: string;
  /** What it does, or its key. */
  readonly hint?: string;
  run(): void;
}

/** None where a page can't open it. Where the browser won't, it says from where it will. */
function useSidePanelEntry({ openSidePanel, close }: Pick<CoachModel, 'openSidePanel' | 'close'>): readonly Entry[] {
  const words = useWords();
  const [isRefused, refuse] = useState(false);
  if (!openSidePanel) return [];
  const run = () => void openSidePanel().then(close, () => refuse(true));
  return [{ action: 'side-panel', text: words.t('sideOpen'), ...(isRefused && { hint: words.t('sideRefused') }), run }];
}

function useEntries({ state, model, focusBadge }: Props): readonly Entry[] {
  const words = useWords();
  const sidePanel = useSidePanelEntry({ openSidePanel: model.openSidePanel, close: () => model.close() });
  const { badge } = state;
  const home: Entry = {
    action: 'home',
    text: words.t('panelHome'),
    run: () => model.placeBadge({ ...badge, at: null }),
  };
  const pause: Entry = {
    action: 'pause',
    text: words.t('panelPause'),
    hint: words.t('pauseHint'),
    run: () => model.command({ kind: 'pause' }),
  };
  return [
    {
      action: 'quick-insert',
      text: words.t('quickPanel'),
      hint: altKey(words, ','),
      run: () => model.openPalette(),
    },
    ...sidePanel,
    ...(state.view.status === 'ready' || state.view.status === 'failed' ? [pause] : []),
    {
      action: 'fold',
      text: words.t(badge.folded ? 'panelUnfold' : 'panelFold'),
      run: () => model.placeBadge({ ...badge, folded: !badge.folded }),
    },
    { action: 'move', text: words.t('panelMove'), hint: words.t('badgeMoveHint'), run: focusBadge },
    ...(badge.at ? [home] : []),
  ];
}

/** What is needed rarely, folded away: pausing, and where and how the badge stands. */
export function PanelMore(props: Props) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const entries = useEntries(props);
  return (
    <div className="more">
      <button
        type="button"
        className="icon-button"
        data-action="more"
        aria-label={words.t('panelMore')}
        title={words.t('panelMore')}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Ellipsis aria-hidden="true" />
      </button>
      <ul id={id} hidden={!isOpen}>
        {entries.map(({ action, text, hint, run }) => (
          <li key={action}>
            <button type="button" className="entry" data-action={action} onClick={run}>
              {text} {hint && <span className="soft">{hint}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
