import type { Briefing } from '../../lib/analyzer/briefing.ts';
import type { Analysis, Tone } from '../../lib/analyzer/contract.ts';
import { durationInWords, limitInWords } from './duration.ts';
import { useWords, type WordKey, type Words } from './words.ts';

interface Props {
  readonly analysis: Analysis;
  readonly briefing: Briefing | null;
}

const UPSET = 0.6;
const TENSE = 0.3;
const FRIENDLY = 0.35;

function moodOf(customer: Tone | null): WordKey {
  if (!customer) return 'mood_unknown';
  if (customer.upset >= UPSET) return 'mood_upset';
  if (customer.upset >= TENSE) return 'mood_tense';
  return customer.sentiment >= FRIENDLY ? 'mood_friendly' : 'mood_calm';
}

function waitingWords(minutes: number, words: Words): string {
  const duration = durationInWords(minutes, words.language);
  return duration === '' ? words.t('waitingNow') : words.t('waiting', duration);
}

function Fact({ className, children }: { readonly className: string; readonly children: string }) {
  return (
    <span className={`fact ${className}`}>
      <span className="between"> · </span>
      {children}
    </span>
  );
}

/** The wait, and the limit that it is measured by. */
function Waiting({ analysis: { waiting }, briefing }: Props) {
  const words = useWords();
  if (waiting.minutes === null) return null;
  const overdue = waiting.overdue ? ' overdue' : '';
  return (
    <>
      <Fact className="waiting">{waitingWords(waiting.minutes, words)}</Fact>
      {briefing && (
        <Fact className={`waiting limit${overdue}`}>
          {words.t('limit', limitInWords(briefing.lateAfter, words.language))}
        </Fact>
      )}
    </>
  );
}

function Cues({ cues }: { cues: readonly string[] }) {
  const words = useWords();
  if (cues.length === 0) return null;
  return (
    <ul className="cues" aria-label={words.t('customerWords')}>
      {cues.map((cue) => (
        <li key={cue}>
          <q>{cue}</q>
        </li>
      ))}
    </ul>
  );
}

/** The customer's mood and waiting time, the customer's own words that tell it, and what that asks of the reply. */
export function Mood({ analysis, briefing }: Props) {
  const words = useWords();
  const { cues, level } = analysis.triage;
  return (
    <section className="mood" data-mood={moodOf(analysis.tone.customer)}>
      <h2>
        <span className="facts">
          <span className="fact">
            <span className="mood-word">{words.t(moodOf(analysis.tone.customer))}</span>
          </span>
          <Waiting analysis={analysis} briefing={briefing} />
        </span>
      </h2>
      <Cues cues={cues} />
      {analysis.tone.customer && <p>{words.t(`triage_${level}`)}</p>}
    </section>
  );
}
