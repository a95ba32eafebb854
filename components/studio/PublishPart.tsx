import { useMemo } from 'react';
import { diffPacks } from '../../lib/packs/diff-packs.ts';
import { raised, type Step, stepFor } from '../../lib/packs/next-version.ts';
import { compareVersions } from '../../lib/packs/version.ts';
import type { PackDraft } from '../../lib/studio/pack-draft.ts';
import { useWords, type WordKey } from '../ui/words.ts';
import { Exports } from './Exports.tsx';
import { TextField } from './fields/TextField.tsx';
import type { PartProps } from './part.ts';
import { refusals } from './problems-by-place.ts';
import { addressOf } from './route.ts';
import { SignPack } from './SignPack.tsx';
import { useStudio } from './use-studio.ts';

const STEPS: Readonly<Record<Step, WordKey>> = {
  patch: 'studioStepPatch',
  minor: 'studioStepMinor',
  major: 'studioStepMajor',
};

/** How far the version should go up, and to what; null where nothing was handed out, or nothing changed. */
function proposalFor(published: PackDraft | null, pack: PackDraft) {
  const step = published && stepFor(diffPacks(published, pack));
  const version = published && step && raised(published.version, step);
  return step && version ? { step, version, from: published.version } : null;
}

function Version({ pack, change }: PartProps) {
  const words = useWords();
  const { draft } = useStudio();
  const proposal = useMemo(() => proposalFor(draft.published, pack), [draft.published, pack]);
  const isRaised = proposal !== null && compareVersions(pack.version, proposal.version) >= 0;
  return (
    <>
      <TextField
        path="version"
        label={words.t('studioVersion')}
        value={pack.version}
        onChange={(version) => change({ ...pack, version })}
      />
      {proposal && (
        <p>
          <span className="soft">{words.t(STEPS[proposal.step], proposal.from, proposal.version)}</span>{' '}
          {!isRaised && (
            <button type="button" className="plain" onClick={() => change({ ...pack, version: proposal.version })}>
              {words.t('studioRaise', proposal.version)}
            </button>
          )}
        </p>
      )}
      {draft.published !== null && proposal === null && <p className="soft">{words.t('studioUnchanged')}</p>}
    </>
  );
}

function Published({ pack }: Pick<PartProps, 'pack'>) {
  const words = useWords();
  const { draft, checked, say, setPublished } = useStudio();
  const mark = () => {
    setPublished(pack);
    say(words.t('studioMarked', pack.version));
  };
  const stands = draft.published === pack || draft.published?.version === pack.version;
  return (
    <>
      <p className="soft">
        {draft.published ? words.t('studioPublishedIs', draft.published.version) : words.t('studioPublishedNone')}
      </p>
      <div className="buttons">
        <button
          type="button"
          className="plain"
          disabled={stands || checked.busy || refusals(checked.problems) > 0}
          onClick={mark}
        >
          {words.t('studioMark', pack.version)}
        </button>
      </div>
    </>
  );
}

/** From a draft to a version that agents get: checked, counted up, exported or signed, and remembered as handed out. */
export function PublishPart(props: PartProps) {
  const words = useWords();
  const { draft, checked } = useStudio();
  const errors = refusals(checked.problems);
  return (
    <div className="studio-form publish">
      {errors > 0 && (
        <p className="notice">
          {words.plural('studioRefused', errors)} <a href={addressOf(draft.id, 'check')}>{words.t('studioToCheck')}</a>
        </p>
      )}
      <Version {...props} />
      <h4>{words.t('studioExport')}</h4>
      <Exports pack={props.pack} />
      <SignPack pack={props.pack} published={draft.published} />
      <h4>{words.t('studioPublished')}</h4>
      <Published pack={props.pack} />
    </div>
  );
}
