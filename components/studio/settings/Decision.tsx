import { type ReactNode, useId } from 'react';
import { covers } from '../../../lib/packs/locks.ts';
import { SettingRow } from '../../ui/SettingRow.tsx';
import { useWords } from '../../ui/words.ts';
import { Told } from '../fields/Field.tsx';
import type { PartProps } from '../part.ts';
import { setLock } from './set-setting.ts';

interface Props extends PartProps {
  /** The setting's path, as a lock names it: `address`, `rules.blame`. */
  readonly setting: string;
  readonly title: string;
  readonly about?: string;
  /** Whether the pack decides it: else there is nothing to lock. */
  readonly isSet: boolean;
  readonly below?: ReactNode;
  /** The control; it is named by that id. */
  children(labelledBy: string): ReactNode;
}

/** One thing that a team may decide, or leave to its agents; and whether they may still change it. */
export function Decision({ pack, change, setting, title, about, isSet, below, children }: Props) {
  const words = useWords();
  const id = useId();
  const path = `settings.${setting}`;
  const isLocked = pack.locked?.some((lock) => covers(lock, setting)) ?? false;
  return (
    <li data-path={path} data-setting={setting}>
      <SettingRow
        id={id}
        title={title}
        about={about}
        below={
          <>
            {below}
            <Told path={path} whole={Boolean(below)} />
          </>
        }
      >
        {children(id)}
        <label className="studio-check">
          <input
            type="checkbox"
            aria-describedby={id}
            disabled={!isSet && !isLocked}
            checked={isLocked}
            onChange={(event) => change(setLock(pack, setting, event.target.checked))}
          />
          <span>{words.t('studioLock')}</span>
        </label>
      </SettingRow>
    </li>
  );
}
