import type { Conflict } from '../../lib/packs/merge/layers.ts';
import type { Lock } from '../../lib/packs/merge/settings.ts';
import { useWords, type Words } from '../ui/words.ts';

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly locks: readonly Lock[];
}

function nameOf({ level, name }: Conflict['kept'], words: Words): string {
  return level === 'agent' ? words.t('packsYou') : name;
}

function conflictText({ subject, kept, dropped, because }: Conflict, words: Words): string {
  const [who, whom] = [nameOf(kept, words), nameOf(dropped, words)];
  return words.t(because === 'locked' ? 'packsConflictLocked' : 'packsConflict', subject, who, whom);
}

/** What is locked and by whom, and what two packs want differently. Nothing where all agree. */
export function Disputes({ conflicts, locks }: Props) {
  const words = useWords();
  return (
    <>
      {locks.length > 0 && (
        <section aria-labelledby="packs-locked">
          <h2 id="packs-locked">{words.t('packsLocked')}</h2>
          <ul className="points">
            {locks.map(({ path, by }) => (
              <li key={`${by.id} ${path}`}>{words.t('packsLockedBy', path, by.name)}</li>
            ))}
          </ul>
        </section>
      )}
      {conflicts.length > 0 && (
        <section aria-labelledby="packs-conflicts">
          <h2 id="packs-conflicts">{words.t('packsConflicts')}</h2>
          <ul className="points">
            {conflicts.map((conflict) => (
              <li key={conflictText(conflict, words)}>{conflictText(conflict, words)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
