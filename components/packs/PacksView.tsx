import { useEffect, useState } from 'react';
import { followPacks, NO_PACKS, packsDesk } from '../../lib/messages/packs-desk.ts';
import { useDesk } from '../settings/use-desk.ts';
import { useWords } from '../ui/words.ts';
import { AddPack } from './AddPack.tsx';
import { Disputes } from './Disputes.tsx';
import { SourceRow } from './SourceRow.tsx';

function usePacks() {
  const [state, setState] = useState(NO_PACKS);
  useEffect(() => {
    const life = new AbortController();
    followPacks(setState, life.signal);
    return () => life.abort();
  }, []);
  return state;
}

/** The team's packs: where they come from, which version holds, what they say differently; and how to add one. */
export function PacksView() {
  const words = useWords();
  const { say } = useDesk();
  const state = usePacks();
  return (
    <>
      <p className="lead">{words.t('packsLead')}</p>
      {state.unreadable && <p className="notice">{words.t('packsUnreadable')}</p>}
      {state.policyProblems.map((problem) => (
        <p key={problem} className="notice">
          {problem}
        </p>
      ))}
      <section aria-labelledby="packs-here">
        <h2 id="packs-here">{words.t('packsHere')}</h2>
        {state.sources.length === 0 ? (
          <p className="soft empty">{words.t('packsNone')}</p>
        ) : (
          <ul className="sheet">
            {state.sources.map((source) => (
              <li key={source.id}>
                <SourceRow source={source} desk={packsDesk} say={say} />
              </li>
            ))}
          </ul>
        )}
        {state.policy.ownPacks ? (
          <AddPack desk={packsDesk} say={say} />
        ) : (
          <p className="soft">{words.t('packsOwnForbidden')}</p>
        )}
      </section>
      <Disputes conflicts={state.conflicts} locks={state.locks} />
    </>
  );
}
