import { useState } from 'react';
import type { StoredKey } from '../../lib/studio/keys.ts';
import type { PackDraft } from '../../lib/studio/pack-draft.ts';
import { ReasonList } from '../packs/ReasonList.tsx';
import { saveFile } from '../settings/save-file.ts';
import { useWords } from '../ui/words.ts';
import { KeyList } from './sign/KeyList.tsx';
import { shortFingerprint } from './sign/key-names.ts';
import { NewKey } from './sign/NewKey.tsx';
import { Strangers } from './sign/Strangers.tsx';
import { useKeys } from './sign/use-keys.ts';
import { type SigningState, useSigning } from './sign/use-signing.ts';
import './trust.css';

interface Props {
  readonly pack: PackDraft;
  /** What agents have, as far as the studio was told; null before the first. */
  readonly published: PackDraft | null;
  /** Called with the signed file's text once it was handed to the lead. */
  onSigned?(text: string): void;
}

/** The key that is chosen by itself: the last one that signed this pack, else the newest. */
function usualKey(keys: readonly StoredKey[], packId: string): StoredKey | undefined {
  return keys.findLast(({ packs }) => packs.includes(packId)) ?? keys.at(-1);
}

/** What goes where after signing. */
function Next({ signing }: { readonly signing: Extract<SigningState, { state: 'signed' }> }) {
  const words = useWords();
  const { draft, by, version } = signing;
  const again = () => saveFile(draft.fileName, draft.text, 'application/json');
  return (
    <section className="signed" aria-labelledby="sign-next">
      <h5 id="sign-next">{words.t('studioSignDone', version, draft.fileName)}</h5>
      <ol className="points numbered">
        <li>{words.t('studioSignNextServer')}</li>
        <li>{words.t('studioSignNextAgents')}</li>
        <li>{words.t('studioSignNextTrust', shortFingerprint(by))}</li>
      </ol>
      <div className="buttons">
        <button type="button" className="plain" onClick={again}>
          {words.t('studioSignSaveAgain')}
        </button>
      </div>
    </section>
  );
}

function Outcome({ signing }: { readonly signing: SigningState }) {
  const words = useWords();
  return (
    <div role="status">
      {signing.state === 'busy' && <p className="soft">{words.t('studioSignChecking', String(signing.done))}</p>}
      {signing.state === 'refused' && (
        <>
          <p className="wrong">{words.t('studioSignRefused')}</p>
          <ReasonList reasons={signing.reasons} />
        </>
      )}
      {signing.state === 'signed' && <Next signing={signing} />}
    </div>
  );
}

/** Chooses or makes a key, signs the pack as it stands, hands the file over and says what is to be done with it. */
export function SignPack({ pack, published, onSigned }: Props) {
  const words = useWords();
  const { keys, failed } = useKeys();
  const [wanted, setWanted] = useState<string | null>(null);
  const { signing, sign } = useSigning(pack, published, ({ text, fileName }) => {
    saveFile(fileName, text, 'application/json');
    onSigned?.(text);
  });
  if (failed !== null) return <p className="notice">{words.t('studioSignUnreadable', failed)}</p>;
  if (keys === null) return null;
  const chosen = keys.find(({ fingerprint }) => fingerprint === wanted) ?? usualKey(keys, pack.id);
  return (
    <>
      <section aria-labelledby="sign-keys">
        <h4 id="sign-keys">{words.t('studioSignKeys')}</h4>
        <p className="soft">{words.t('studioSignAbout')}</p>
        {keys.length > 0 && <KeyList keys={keys} chosen={chosen?.fingerprint ?? null} onChoose={setWanted} />}
        {chosen?.origin === 'made' && <p className="notice calm">{words.t('studioSignOnlyHere', chosen.name)}</p>}
        <NewKey
          key={keys.length}
          suggested={words.t('studioSignSuggested', String(keys.length + 1))}
          onKey={({ fingerprint }) => setWanted(fingerprint)}
        />
      </section>
      {chosen && (
        <section aria-labelledby="sign-now">
          <h4 id="sign-now">{words.t('studioSignNow')}</h4>
          <Strangers stored={chosen} keys={keys} packId={pack.id} />
          <div className="buttons">
            <button
              type="button"
              className="primary"
              disabled={signing.state === 'busy'}
              onClick={() => void sign(chosen)}
            >
              {words.t('studioSignVersion', pack.version, chosen.name)}
            </button>
          </div>
          <Outcome signing={signing} />
        </section>
      )}
    </>
  );
}
