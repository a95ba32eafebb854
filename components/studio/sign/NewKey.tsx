import { type FormEvent, useState } from 'react';
import { makeKey, type StoredKey, takeKeyFile } from '../../../lib/studio/keys.ts';
import { reasonsIn } from '../../../lib/subscriptions/reason.ts';
import { ReasonList } from '../../packs/ReasonList.tsx';
import { useWords } from '../../ui/words.ts';
import { FilePick } from '../fields/FilePick.tsx';
import { Labelled } from '../fields/Labelled.tsx';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  /** A name that is not taken. */
  readonly suggested: string;
  onKey(key: StoredKey): void;
}

interface Ends extends Props {
  onDone(): void;
}

function useKeyForm({ suggested, onKey, onDone }: Ends) {
  const [name, setName] = useState(suggested);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const take = async (asked: Promise<StoredKey>) => {
    setBusy(true);
    try {
      onKey(await asked);
      onDone();
    } catch (reason) {
      setError(reason);
      setBusy(false);
    }
  };
  return { name: name.trim() || suggested, typed: name, setName, error, busy, take };
}

interface EndProps {
  readonly error: unknown;
  readonly submit: string;
  readonly disabled: boolean;
  onCancel(): void;
}

/** What went wrong, and the way on or back. */
function End({ error, submit, disabled, onCancel }: EndProps) {
  const words = useWords();
  return (
    <>
      <div role="alert">{error !== null && <ReasonList reasons={reasonsIn(error)} />}</div>
      <div className="buttons">
        <button type="submit" className="primary" disabled={disabled}>
          {submit}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {words.t('cancel')}
        </button>
      </div>
    </>
  );
}

function MakeKey(props: Ends) {
  const words = useWords();
  const { name, typed, setName, error, busy, take } = useKeyForm(props);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void take(makeKey(name));
  };
  return (
    <form className="trust-form" onSubmit={onSubmit}>
      <Labelled label={words.t('studioSignName')} hint={words.t('studioSignMakeAbout')}>
        {(control) => (
          <input {...control} className="field" value={typed} onChange={(event) => setName(event.target.value)} />
        )}
      </Labelled>
      <End error={error} submit={words.t('studioSignMakeNow')} disabled={busy} onCancel={props.onDone} />
    </form>
  );
}

function OpenKey(props: Ends) {
  const words = useWords();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const { name, error, busy, take } = useKeyForm(props);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (file) void take(file.text().then((text) => takeKeyFile(text, passphrase, file.name || name)));
  };
  return (
    <form className="trust-form" onSubmit={onSubmit}>
      <p className="picked">
        <FilePick label={words.t('packsFile')} onPick={setFile} /> <span className="soft">{file?.name ?? ''}</span>
      </p>
      <PassphraseField
        label={words.t('studioSignPassphrase')}
        hint={words.t('studioSignOpenAbout')}
        value={passphrase}
        onChange={setPassphrase}
      />
      <End
        error={error}
        submit={words.t('studioSignOpenNow')}
        disabled={busy || file === null || passphrase === ''}
        onCancel={props.onDone}
      />
    </form>
  );
}

/** Two ways to a key: one made here, or one from a key file. */
export function NewKey(props: Props) {
  const words = useWords();
  const [way, setWay] = useState<'make' | 'open' | null>(null);
  const done = () => setWay(null);
  if (way === 'make') return <MakeKey {...props} onDone={done} />;
  if (way === 'open') return <OpenKey {...props} onDone={done} />;
  return (
    <div className="buttons">
      <button type="button" className="plain" onClick={() => setWay('make')}>
        {words.t('studioSignMake')}
      </button>
      <button type="button" className="plain" onClick={() => setWay('open')}>
        {words.t('studioSignOpen')}
      </button>
    </div>
  );
}
