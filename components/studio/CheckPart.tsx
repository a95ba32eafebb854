import { type PackProblem, refuses } from '../../lib/packs/problem.ts';
import type { PackDraft } from '../../lib/studio/pack-draft.ts';
import { useWords } from '../ui/words.ts';
import { describePlace } from './describe-place.ts';
import { tellProblem } from './tell-problem.ts';
import { useStudio } from './use-studio.ts';

const MOST_SHOWN = 100;

interface ListProps {
  readonly title: string;
  readonly problems: readonly PackProblem[];
  readonly pack: PackDraft | null;
}

function Problems({ title, problems, pack }: ListProps) {
  const words = useWords();
  const { goTo, guide } = useStudio();
  const rest = problems.length - MOST_SHOWN;
  if (problems.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="sheet problems">
        {problems.slice(0, MOST_SHOWN).map((problem, nth) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same may be said twice of one place
          <li key={nth}>
            <p>
              <button type="button" className="inline" data-problem={problem.path} onClick={() => goTo(problem.path)}>
                {describePlace(problem.path, pack, words)}
              </button>
            </p>
            <p className={refuses(problem) ? 'wrong' : 'soft'}>{tellProblem(problem, guide, words.language)}</p>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="soft">{words.plural('studioMoreProblems', rest)}</p>}
    </>
  );
}

/** Everything that the check says, each with the way to its place. The same check keeps packs out at the agents. */
export function CheckPart({ pack }: { readonly pack: PackDraft | null }) {
  const words = useWords();
  const { checked } = useStudio();
  const { problems, busy, done, failed } = checked;
  return (
    <>
      <p className="soft">{words.t('studioCheckAbout')}</p>
      {busy && (
        <p role="status" className="soft">
          {done > 0 ? words.t('studioCheckingTexts', String(done)) : words.t('studioChecking')}
        </p>
      )}
      {failed !== null && <p className="notice">{words.t('studioCheckFailed', failed)}</p>}
      {!busy && failed === null && problems.length === 0 && <p className="empty">{words.t('studioCheckClean')}</p>}
      <Problems title={words.t('studioErrorsTitle')} problems={problems.filter(refuses)} pack={pack} />
      <Problems
        title={words.t('studioGapsTitle')}
        problems={problems.filter((problem) => !refuses(problem))}
        pack={pack}
      />
    </>
  );
}
