import { useWords } from '../ui/words.ts';
import { refusals } from './problems-by-place.ts';
import { addressOf, useRoute } from './route.ts';
import { SECTIONS } from './sections.ts';
import { useStudio } from './use-studio.ts';

const GROUPS = ['holds', 'work'] as const;

/** The sections of a draft, each with the number of problems that keep the pack out. */
export function SectionBar() {
  const words = useWords();
  const { draft, checked } = useStudio();
  const { section } = useRoute();
  const count = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + refusals(checked.byPlace.get(key) ?? []), 0);
  return (
    <nav className="studio-bar" aria-label={words.t('studioSections')}>
      {GROUPS.map((group) => (
        <ul key={group}>
          {SECTIONS.filter((one) => one.group === group).map(({ id, name, keys }) => (
            <li key={id}>
              <a href={addressOf(draft.id, id)} aria-current={id === section ? 'page' : undefined}>
                {words.t(name)}
                {count(keys) > 0 && (
                  <span className="count" title={words.plural('studioErrors', count(keys))}>
                    <span aria-hidden="true">{count(keys)}</span>
                    <span className="visually-hidden">{words.plural('studioErrors', count(keys))}</span>
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}
