import { type DragEvent, type FormEvent, useState } from 'react';
import type { PacksDesk } from '../../lib/messages/packs-desk.ts';
import { describeReason, type Reason } from '../../lib/subscriptions/reason.ts';
import { AddressBox } from '../ui/AddressBox.tsx';
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
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void attempt('address', desk.subscribe(address));
  };
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) void attempt('file', desk.takeFile(file));
  };
  return { address, setAddress, reasons, wrong: reasons.length > 0 && tried === 'address', onSubmit, take, allow };
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  const { language } = useWords();
  return reasons.map((reason) => (
    <p key={describeReason(reason, language)} className="wrong">
      {describeReason(reason, language)}
    </p>
  ));
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
  const { address, setAddress, reasons, wrong, onSubmit, take, allow } = useAdding(props);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <form
      className="add-site"
      onSubmit={onSubmit}
      onDrop={onDrop}
      onDragOver={(event) => event.preventDefault()}
      noValidate
    >
      <label htmlFor="pack-address">{words.t('packsAdd')}</label>
      <AddressBox
        id="pack-address"
        example="https://example.com/pack.json"
        submit={words.t('packsSubscribe')}
        value={address}
        wrong={wrong}
        onChange={setAddress}
      />
      <div id="pack-address-wrong" role="alert">
        <Reasons reasons={reasons} />
      </div>
      {mayNeedPermission(reasons) && (
        <button type="button" className="plain packs-allow" onClick={() => void allow()}>
          {words.t('packsAllow', URL.parse(address)?.host ?? '')}
        </button>
      )}
      <p id="pack-address-about" className="soft">
        {words.t('packsAddAbout')}
      </p>
      <FileChoice onFiles={take} />
    </form>
  );
}
