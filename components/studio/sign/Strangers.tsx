import { useEffect, useState } from 'react';
import { type StoredKey, strangersTo, succeed } from '../../../lib/studio/keys.ts';
import { useDesk } from '../../settings/use-desk.ts';
import { useWords } from '../../ui/words.ts';

interface Props {
  readonly stored: StoredKey;
  readonly keys: readonly StoredKey[];
  readonly packId: string;
}

function useStrangers({ stored, keys, packId }: Props): readonly StoredKey[] {
  const [strangers, setStrangers] = useState<readonly StoredKey[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void strangersTo(stored, keys, packId).then((found) => {
      if (isCurrent) setStrangers(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [stored, keys, packId]);
  return strangers;
}

/** Says before signing that agents would refuse this key, since they trust another one, and offers the remedy. */
export function Strangers(props: Props) {
  const words = useWords();
  const { attempt } = useDesk();
  const { stored } = props;
  return useStrangers(props).map((old) => (
    <div key={old.fingerprint} className="notice">
      <p>{words.t('studioSignStranger', old.name, stored.name)}</p>
      <div className="buttons">
        <button
          type="button"
          className="plain"
          onClick={() => void attempt(succeed(old, stored), words.t('studioSignIntroduced', old.name, stored.name))}
        >
          {words.t('studioSignStrangerIntroduce', old.name)}
        </button>
      </div>
    </div>
  ));
}
