import { type DragEvent, type FormEvent, useState } from 'react';
import type { PacksDesk } from '../../lib/messages/packs-desk.ts';
import { describeReason, type Reason } from '../../lib/subscriptions/reason.ts';
import { useWords } from '../ui/words.ts';

interface Props {
  readonly desk: PacksDesk;
  say(text: string): void;
}

/** A server that does not answer may be one that this browser lets no extension read before it is allowed. */
function mayNeedPermission(reasons: readonly Reason[]): boolean {
  return reasons.some((reason) => reason.of === 'fetch' && reason.problem === 'offline');
}

function useAdding({ desk, say }: Props) {
  const words = useWords();
  const [address, setAddress] = useState('');
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  const [tried, setTried] = useState<'address' | 'file'>('address');
  const attempt = async (what: 'address' | 'file', asked: ReturnType<PacksDesk['subscribe']>) => {
    say('');
    setTried(what);
    try {
      const answer = await asked;
      setReasons(answer.reasons ?? []);
      if (answer.reasons !== null) return;
      setAddress('');
      say(words.t('packsAdded'));
    } catch (error) {
      setReasons([{ of: 'unknown', message: error instanceof Error ? error.message : String(error) }]);
    }
  };
  const allow = async () => {
    if (await desk.allow(address)) await attempt('address', desk.subscribe(address));
    else say(words.t('packsDeclined'));
  };
  return { address, setAddress, reasons, tried, attempt, allow };
}

interface AddressProps {
  readonly address: string;
  readonly wrong: boolean;
  onChange(address: string): void;
}

function Address({ address, wrong, onChange }: AddressProps) {
  const words = useWords();
  return (
    <div className="field-row">
      <input
        id="pack-address"
        className="field"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://example.com/pack.json"
        aria-invalid={wrong}
        aria-describedby={wrong ? 'pack-about pack-wrong' : 'pack-about'}
        value={address}
        onChange={(event) => onChange(event.target.value)}
      />
      <button type="submit" className="primary">
        {words.t('packsSubscribe')}
      </button>
    </div>
  );
}

function FileChoice({ onFiles }: { onFiles(files: FileList | null): void }) {
  const words = useWords();
  return (
    <label className="packs-drop">
      <span>{words.t('packsDrop')}</span>
      <span className="plain packs-choose">{words.t('packsFile')}</span>
      <input
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          onFiles(event.target.files);
          event.target.value = '';
        }}
      />
    </label>
  );
}

/** A pack by its address or from a file; every reason is told where one is refused. */
export function AddPack(props: Props) {
  const words = useWords();
  const { desk } = props;
  const { address, setAddress, reasons, tried, attempt, allow } = useAdding(props);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void attempt('address', desk.subscribe(address));
  };
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) void attempt('file', desk.takeFile(file));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  const wrong = reasons.length > 0 && tried === 'address';
  return (
    <form
      className="add-site"
      onSubmit={onSubmit}
      onDrop={onDrop}
      onDragOver={(event) => event.preventDefault()}
      noValidate
    >
      <label htmlFor="pack-address">{words.t('packsAdd')}</label>
      <Address address={address} wrong={wrong} onChange={setAddress} />
      <div id="pack-wrong" role="alert">
        {reasons.map((reason) => (
          <p key={describeReason(reason, words.language)} className="wrong">
            {describeReason(reason, words.language)}
          </p>
        ))}
      </div>
      {mayNeedPermission(reasons) && (
        <button type="button" className="plain packs-allow" onClick={() => void allow()}>
          {words.t('packsAllow', URL.parse(address)?.host ?? '')}
        </button>
      )}
      <p id="pack-about" className="soft">
        {words.t('packsAddAbout')}
      </p>
      <FileChoice onFiles={take} />
    </form>
  );
}
