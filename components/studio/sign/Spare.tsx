import { type FormEvent, useState } from 'react';
import { makeSpare, type StoredKey } from '../../../lib/studio/keys.ts';
import { saveFile } from '../../settings/save-file.ts';
import { useDesk } from '../../settings/use-desk.ts';
import { useWords, type WordKey } from '../../ui/words.ts';
import { PassphraseField } from './PassphraseField.tsx';

interface Props {
  readonly stored: StoredKey;
}

/** As `npm run pack -- keygen` demands it. */
const SHORTEST = 12;

/** The remedy for a key that lives in one browser: a spare in a file, which this one introduces. */
export function Spare({ stored }: Props) {
  const words = useWords();
  const { attempt } = useDesk();
  const [[first, again], setTyped] = useState(['', '']);
  const [wrong, setWrong] = useState<WordKey | null>(null);
  const save = async () => {
    saveFile('spare.key', await makeSpare(stored, first), 'text/plain');
    setTyped(['', '']);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const fault = first.length < SHORTEST ? 'studioSignTooShort' : first === again ? null : 'studioSignDiffer';
    setWrong(fault);
    if (fault === null) void attempt(save(), words.t('studioSignSpareMade'));
  };
  return (
    <form className="trust-form" onSubmit={onSubmit}>
      <div>
        <p>{words.t('studioSignSpare')}</p>
        <p className="soft small">{words.t('studioSignSpareAbout')}</p>
      </div>
      <div className="trust-row">
        <PassphraseField
          isNew
          label={words.t('studioSignPassphrase')}
          value={first}
          onChange={(value) => setTyped([value, again])}
        />
        <PassphraseField
          isNew
          label={words.t('studioSignPassphraseAgain')}
          value={again}
          onChange={(value) => setTyped([first, value])}
        />
        <button type="submit" className="plain">
          {words.t('studioSignSpareSave')}
        </button>
      </div>
      <p className="wrong" role="alert">
        {wrong && words.t(wrong)}
      </p>
    </form>
  );
}
