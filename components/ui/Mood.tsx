import type { Analysis, Tone } from '../../lib/analyzer/contract.ts';
import { durationInWords } from './duration.ts';
import { useWords, type WordKey, type Words } from './words.ts';

interface Props {
  readonly analysis: Analysis;
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

function Waiting({ waiting }: Pick<Analysis, 'waiting'>) {
  const words = useWords();
  if (waiting.minutes === null) return null;
  return (
    <span className={waiting.overdue ? 'waiting overdue' : 'waiting'}>
      {` · ${waitingWords(waiting.minutes, words)}`}
      {waiting.overdue && ' · '}
      {waiting.overdue && <strong>{words.t('overdue')}</strong>}
    </span>
  );
}

/** The customer's mood and waiting time, the customer's own words that tell it, and what that asks of the reply. */
export function Mood({ analysis }: Props) {
  const words = useWords();
  const { cues, level } = analysis.triage;
  return (
    <section className="mood" data-mood={moodOf(analysis.tone.customer)}>
      <h2>
        <span className="mood-word">{words.t(moodOf(analysis.tone.customer))}</span>
        <Waiting waiting={analysis.waiting} />
      </h2>
      {cues.length > 0 && (
        <ul className="cues" aria-label={words.t('customerWords')}>
          {cues.map((cue) => (
            <li key={cue}>
              <q>{cue}</q>
            </li>
          ))}
        </ul>
      )}
      {analysis.tone.customer && <p className="soft">{words.t(`triage_${level}`)}</p>}
    </section>
  );
}
