import { type ChangedPlace, changedPlaces } from '../../lib/packs/changed-places.ts';
import type { Difference } from '../../lib/packs/diff-packs.ts';
import { useWords, type WordKey } from '../ui/words.ts';

const CHANGES: Readonly<Record<Difference['change'], WordKey>> = {
  added: 'studioAdded',
  changed: 'studioChanged',
  removed: 'studioGoneHere',
};

/** Words as words, everything else as it stands in the file. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return JSON.stringify(value, null, 2);
}

function Place({ path, before, after }: ChangedPlace) {
  return (
    <>
      {path !== '' && <dt>{path}</dt>}
      <dd>
        {before !== undefined && <del>{shown(before)}</del>}
        {after !== undefined && <ins>{shown(after)}</ins>}
      </dd>
    </>
  );
}

/** One thing that differs: what it is, and what exactly was and is. */
export function ChangedThing({ difference }: { readonly difference: Difference }) {
  const words = useWords();
  const { change, subject, before, after } = difference;
  return (
    <li className="changed" data-change={change}>
      <details>
        <summary>
          <span className="count">{words.t(CHANGES[change])}</span> <span>{subject}</span>
        </summary>
        <dl>
          {changedPlaces(before, after).map((place) => (
            <Place key={place.path} {...place} />
          ))}
        </dl>
      </details>
    </li>
  );
}
