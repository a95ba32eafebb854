import { useEffect, useState } from 'react';
import { followPacks, NO_PACKS, packInForce, type ShownSource } from '../../lib/messages/packs-desk.ts';
import { addDraft } from '../../lib/studio/drafts.ts';
import { beginningIn } from '../../lib/studio/from-file.ts';
import { emptyPack } from '../../lib/studio/pack-draft.ts';
import { type Reason, reasonsIn } from '../../lib/subscriptions/reason.ts';
import { ReasonList } from '../packs/ReasonList.tsx';
import { Select } from '../ui/Select.tsx';
import { useWords } from '../ui/words.ts';
import { FilePick } from './fields/FilePick.tsx';
import { addressOf } from './route.ts';

/** The packs in force here, from which a draft may begin. */
function useInForce(): readonly ShownSource[] {
  const [state, setState] = useState(NO_PACKS);
  useEffect(() => {
    const life = new AbortController();
    followPacks(setState, life.signal);
    return () => life.abort();
  }, []);
  return state.sources.filter(({ inForce }) => inForce !== null);
}

function useBeginning() {
  const [reasons, setReasons] = useState<readonly Reason[]>([]);
  const begin = async (pack: () => Promise<Parameters<typeof addDraft>>) => {
    try {
      const draft = await addDraft(...(await pack()));
      location.hash = addressOf(draft.id, 'statements');
    } catch (error) {
      setReasons(reasonsIn(error));
    }
  };
  return { reasons, begin };
}

/** How a draft begins: with nothing, with a file, or with a pack that is in force here. */
export function Beginnings() {
  const words = useWords();
  const sources = useInForce();
  const { reasons, begin } = useBeginning();
  const fromFile = async (file: File): Promise<Parameters<typeof addDraft>> => {
    const { pack, published } = await beginningIn(new Uint8Array(await file.arrayBuffer()));
    return [pack, published];
  };
  const fromForce = async (id: string): Promise<Parameters<typeof addDraft>> => {
    const source = sources.find((one) => one.id === id);
    const pack = source ? await packInForce(source) : null;
    if (pack === null) throw new Error(words.t('studioNotInForce'));
    return [pack, pack];
  };
  return (
    <section aria-labelledby="studio-begin">
      <h2 id="studio-begin">{words.t('studioBegin')}</h2>
      <div className="buttons">
        <button
          type="button"
          className="primary"
          onClick={() => void begin(async () => [emptyPack(words.t('studioNewName'))])}
        >
          {words.t('studioNew')}
        </button>
        <FilePick
          label={words.t('studioFromFile')}
          accept=".json,application/json"
          onPick={(file) => void begin(() => fromFile(file))}
        />
        {sources.length > 0 && (
          <Select
            label={words.t('studioFromForce')}
            options={sources.map(({ id, pack, inForce }) => ({ value: id, text: `${pack?.name ?? id} ${inForce}` }))}
            chosen={null}
            onChoose={(id) => id !== null && void begin(() => fromForce(id))}
          />
        )}
      </div>
      <div role="alert">{reasons.length > 0 && <ReasonList reasons={reasons} />}</div>
    </section>
  );
}
