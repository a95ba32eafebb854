import type { ReactNode } from 'react';
import type { Briefing, GivenWords } from '../../lib/analyzer/briefing.ts';
import type { Analysis } from '../../lib/analyzer/contract.ts';
import { givenName, momentName } from './named.ts';
import { useWords } from './words.ts';

interface Props {
  readonly analysis: Analysis;
  readonly briefing: Briefing;
}

/** More would be the thread once more. */
const MOST_GIVEN = 4;

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="soft">{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function GivenItem({ kind, value, words: said }: GivenWords) {
  const words = useWords();
  return (
    <li title={said}>
      <span className="soft">{givenName(kind, words)}</span> {value ?? <q>{said}</q>}
    </li>
  );
}

/** What the customer need not be asked for again. */
function Given({ given }: Pick<Briefing, 'given'>) {
  const words = useWords();
  const more = given.length - MOST_GIVEN;
  return (
    <ul className="inline-list">
      {given.slice(0, MOST_GIVEN).map((each) => (
        <GivenItem key={`${each.kind} ${each.words}`} {...each} />
      ))}
      {more > 0 && <li className="soft">{words.t('givenMore', String(more))}</li>}
    </ul>
  );
}

/** The moments of this ticket by name, what was given, and the lead's whispers. All of it is shown as text. */
export function About({ analysis, briefing }: Props) {
  const words = useWords();
  const { moments, whispers = [] } = analysis;
  const { given } = briefing;
  const names = moments.map((moment) => momentName(moment, words));
  return (
    <>
      {moments.length + given.length > 0 && (
        <dl className="about">
          {moments.length > 0 && <Row label={words.t('moments')}>{names.join(' · ')}</Row>}
          {given.length > 0 && (
            <Row label={words.t('given')}>
              <Given given={given} />
            </Row>
          )}
        </dl>
      )}
      {whispers.map(({ moment, text, from }) => (
        <section key={`${moment} ${text}`} className="whisper" title={from}>
          <h3>{words.t('whisper', momentName(moment, words))}</h3>
          <p>{text}</p>
        </section>
      ))}
    </>
  );
}
