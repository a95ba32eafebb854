import { useMemo, useState } from 'react';
import { parsePack } from '../../lib/packs/parse.ts';
import { describeProblem, PackError, type PackProblem } from '../../lib/packs/problem.ts';
import type { Pack } from '../../lib/packs/schema.ts';
import type { PackDraft } from '../../lib/studio/pack-draft.ts';
import { TRY_TICKETS } from '../../lib/studio/try-tickets.ts';
import { FourAs } from '../ui/FourAs.tsx';
import { momentName } from '../ui/named.ts';
import { useWords } from '../ui/words.ts';
import { fileOf } from './file-of.ts';
import type { PartProps } from './part.ts';
import { Examples } from './try/Examples.tsx';
import { Findings } from './try/Findings.tsx';
import { KeepExample } from './try/KeepExample.tsx';
import { Library } from './try/Library.tsx';
import { TicketForm } from './try/TicketForm.tsx';
import { type Tried, type TriedTicket, useTried } from './try/use-tried.ts';
import './trust.css';
import '../ui/reading.css';

const OWN: TriedTicket = { channel: 'email', customer: '', said: '', waited: 60, reply: '' };
const MOST_TOLD = 3;

type Parsed = { readonly pack: Pack; readonly file: string } | { readonly problems: readonly PackProblem[] };

function parsedFrom(draft: PackDraft): Parsed {
  try {
    return { pack: parsePack(draft), file: fileOf(draft) };
  } catch (error) {
    if (error instanceof PackError) return { problems: error.problems };
    throw error;
  }
}

/** What keeps the draft from being tried at all. */
function NoPack({ problems }: { readonly problems: readonly PackProblem[] }) {
  const words = useWords();
  return (
    <div className="notice">
      <p>{words.t('studioTryNoPack')}</p>
      <ul className="points">
        {problems.slice(0, MOST_TOLD).map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            <code>{problem.path}</code> {describeProblem(problem, words.language)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Whispers({ tried: { analysis } }: { readonly tried: Tried }) {
  const words = useWords();
  return analysis.whispers?.map(({ moment, text }) => (
    <div key={`${moment} ${text}`} className="notice tried-whisper">
      <p className="soft small">{words.t('whisper', momentName(moment, words))}</p>
      <p>{text}</p>
    </div>
  ));
}

interface ResultProps extends PartProps {
  readonly parsed: Extract<Parsed, { pack: Pack }>;
  readonly ticket: TriedTicket;
}

/** What an agent with this pack would see of the ticket and the reply. */
function Result({ parsed, ticket, ...part }: ResultProps) {
  const words = useWords();
  const { answer, busy, failed } = useTried(parsed.file, ticket, words.language);
  if (failed !== null) {
    return (
      <p className="wrong" role="alert">
        {failed}
      </p>
    );
  }
  if (answer === null) return <p className="soft">{words.t(busy ? 'studioTryReading' : 'studioTryEmpty')}</p>;
  return (
    <div className="tried" aria-busy={busy}>
      <Whispers tried={answer} />
      <Findings reply={answer.reply} findings={answer.findings} />
      <FourAs fourAs={answer.analysis.fourAs} draft={answer.reply} />
      <Library pack={parsed.pack} ticket={ticket} tried={answer} />
      <KeepExample {...part} ticket={ticket} tried={answer} />
    </div>
  );
}

/** Tries the pack as it stands, merged over Attune's own: on sample tickets, on pasted words, and on its own examples. */
export function TryPack({ pack, change }: PartProps) {
  const words = useWords();
  const [sample, setSample] = useState<number | null>(() =>
    TRY_TICKETS.findIndex(({ language }) => language === words.language),
  );
  const [ticket, setTicket] = useState<TriedTicket>(() => TRY_TICKETS[sample ?? -1] ?? OWN);
  const parsed = useMemo(() => parsedFrom(pack), [pack]);
  const onSample = (at: number | null) => {
    setSample(at);
    setTicket(TRY_TICKETS[at ?? -1] ?? OWN);
  };
  return (
    <>
      <p className="soft">{words.t('studioTryLead')}</p>
      <TicketForm sample={sample} ticket={ticket} onSample={onSample} onTicket={setTicket} />
      <section aria-labelledby="try-seen">
        <h4 id="try-seen">{words.t('studioTrySees')}</h4>
        {'problems' in parsed ? (
          <NoPack problems={parsed.problems} />
        ) : (
          <Result parsed={parsed} ticket={ticket} pack={pack} change={change} />
        )}
      </section>
      <section aria-labelledby="try-examples">
        <h4 id="try-examples">{words.t('studioTryExamples')}</h4>
        {'problems' in parsed ? (
          <p className="soft">{words.t('studioTryLater')}</p>
        ) : (
          <Examples pack={parsed.pack} file={parsed.file} />
        )}
      </section>
    </>
  );
}
