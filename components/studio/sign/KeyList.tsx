import { ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { StoredKey } from '../../../lib/studio/keys.ts';
import { useWords } from '../../ui/words.ts';
import { KeyDetails } from './KeyDetails.tsx';
import { aboutKey } from './key-names.ts';

interface Props {
  readonly keys: readonly StoredKey[];
  readonly chosen: string | null;
  onChoose(fingerprint: string): void;
}

function KeyRow({ stored, keys, chosen, onChoose }: Props & { readonly stored: StoredKey }) {
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <li className="setting">
      <div className="setting-words">
        <label className="key-choice">
          <input
            type="radio"
            name="signing-key"
            checked={stored.fingerprint === chosen}
            aria-describedby={`${id}-about`}
            onChange={() => onChoose(stored.fingerprint)}
          />
          <span id={id}>{stored.name}</span>
        </label>
        <p id={`${id}-about`} className="soft">
          {aboutKey(stored, keys, words)}
        </p>
      </div>
      <div className="setting-control">
        <button
          type="button"
          className="unfold quiet"
          aria-expanded={isOpen}
          aria-controls={`${id}-details`}
          aria-describedby={id}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight aria-hidden="true" />
          {words.t('studioSignMore')}
        </button>
      </div>
      <div id={`${id}-details`} className="setting-below">
        {isOpen && <KeyDetails stored={stored} keys={keys} />}
      </div>
    </li>
  );
}

/** The keys of this browser, one of them chosen to sign. */
export function KeyList(props: Props) {
  return (
    <ul className="sheet">
      {props.keys.map((stored) => (
        <KeyRow key={stored.fingerprint} {...props} stored={stored} />
      ))}
    </ul>
  );
}
