import { useState } from 'react';
import { deleteKey, type StoredKey, succeed } from '../../../lib/studio/keys.ts';
import { PlainText } from '../../settings/PlainText.tsx';
import { saveFile } from '../../settings/save-file.ts';
import { useDesk } from '../../settings/use-desk.ts';
import { ChoiceBox } from '../../ui/ChoiceBox.tsx';
import { useWords } from '../../ui/words.ts';
import { Labelled } from '../fields/Labelled.tsx';
import { shortFingerprint } from './key-names.ts';
import { Spare } from './Spare.tsx';

interface Props {
  readonly stored: StoredKey;
  readonly keys: readonly StoredKey[];
}

function Fingerprint({ stored: { fingerprint, publicKey, name } }: Pick<Props, 'stored'>) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  const shown = JSON.stringify(publicKey, null, 2);
  const save = () => saveFile(`${name}.pub.json`, `${shown}\n`, 'application/json');
  return (
    <div>
      <p>{words.t('studioSignFingerprint')}</p>
      <p>
        <code className="fingerprint">{fingerprint}</code>
      </p>
      <p className="soft small">{words.t('studioSignFingerprintAbout')}</p>
      <details>
        <summary>{words.t('studioSignPublic')}</summary>
        <PlainText label={words.t('studioSignPublic')} text={shown} />
      </details>
      <div className="buttons">
        <button
          type="button"
          className="plain"
          onClick={() => void attempt(desk.copy(fingerprint), words.t('studioSignCopied'))}
        >
          {words.t('studioSignCopy')}
        </button>
        <button type="button" className="plain" onClick={save}>
          {words.t('studioSignSavePublic')}
        </button>
      </div>
    </div>
  );
}

/** Lets a key of this browser introduce this one. */
function Introduce({ stored, keys }: Props) {
  const words = useWords();
  const { attempt } = useDesk();
  const older = keys.filter((one) => one.fingerprint !== stored.fingerprint && one.introducedBy !== stored.fingerprint);
  if (older.length === 0) return null;
  const introduce = (id: string) => {
    const old = older.find(({ fingerprint }) => fingerprint === id);
    if (old) void attempt(succeed(old, stored), words.t('studioSignIntroduced', old.name, stored.name));
  };
  return (
    <Labelled label={words.t('studioSignIntroduce')} hint={words.t('studioSignIntroduceAbout')}>
      {(control) => (
        <ChoiceBox
          {...control}
          className="select"
          options={[
            { value: '', text: words.t('studioSignIntroduceBy') },
            ...older.map((one) => ({ value: one.fingerprint, text: `${one.name} (${shortFingerprint(one)})` })),
          ]}
          chosen={stored.introducedBy ?? ''}
          onChoose={introduce}
        />
      )}
    </Labelled>
  );
}

function Delete({ stored }: Pick<Props, 'stored'>) {
  const words = useWords();
  const { attempt } = useDesk();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <div className="buttons">
        <button type="button" className="plain danger" onClick={() => setAsked(true)}>
          {words.t('studioSignDelete')}
        </button>
      </div>
    );
  }
  const question = words.t(stored.origin === 'made' ? 'studioSignDeleteMade' : 'studioSignDeleteOpened', stored.name);
  return (
    <fieldset className="confirm" aria-label={words.t('studioSignDelete')}>
      <p>{question}</p>
      <button
        type="button"
        className="danger-solid"
        onClick={() => void attempt(deleteKey(stored.fingerprint), words.t('studioSignDeleted', stored.name))}
      >
        {words.t('studioSignDeleteNow')}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: the question came by this button; the focus stays, on the harmless answer */}
      <button type="button" className="plain" autoFocus onClick={() => setAsked(false)}>
        {words.t('cancel')}
      </button>
    </fieldset>
  );
}

/** Everything about one key, and what can be done with it besides signing. */
export function KeyDetails({ stored, keys }: Props) {
  return (
    <div className="key-details">
      <Fingerprint stored={stored} />
      <Introduce stored={stored} keys={keys} />
      <Spare stored={stored} />
      <Delete stored={stored} />
    </div>
  );
}
