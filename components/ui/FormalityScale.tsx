import type { Briefing } from '../../lib/analyzer/briefing.ts';
import type { Analysis } from '../../lib/analyzer/contract.ts';
import { readPersonName } from '../../lib/library/person-name.ts';
import { useWords, type WordKey } from './words.ts';

interface Props {
  readonly tone: Analysis['tone'];
  readonly customerName: string | null;
  readonly toneWords: Briefing['toneWords'] | null;
}

const MOST_WORDS = 3;

const APART = 0.35;
const FAR_APART = 0.9;
/** Where the name goes in a sentence that is cut there. */
const NAME_HERE = '\u0000';

function verdict(customer: number, reply: number): WordKey {
  const apart = reply - customer;
  if (Math.abs(apart) < APART) return 'tone_close';
  if (apart > 0) return apart > FAR_APART ? 'tone_muchMoreFormal' : 'tone_moreFormal';
  return apart < -FAR_APART ? 'tone_muchMoreCasual' : 'tone_moreCasual';
}

/** -1…1 as a share of the scale. */
function along(formality: number): string {
  return `${Math.round((Math.min(1, Math.max(-1, formality)) + 1) * 50)}%`;
}

function Dots({ tone }: Pick<Props, 'tone'>) {
  return (
    <span className="line" aria-hidden="true">
      {tone.customer && <span className="dot customer" style={{ left: along(tone.customer.formality) }} />}
      {tone.reply && <span className="dot reply" style={{ left: along(tone.reply.formality) }} />}
    </span>
  );
}

/** The verdict, with each side's dot before its name, so that the sentence is the scale's legend too. */
function Verdict({ tone, name }: { tone: Props['tone']; name: string }) {
  const words = useWords();
  if (!tone.customer || !tone.reply) return <p className="soft">{words.t('tone_waitingForWords')}</p>;
  const [before, after] = words.t(verdict(tone.customer.formality, tone.reply.formality), NAME_HERE).split(NAME_HERE);
  return (
    <p>
      <span className="dot reply" aria-hidden="true" /> {before}
      <span className="dot customer" aria-hidden="true" /> {name}
      {after}
    </p>
  );
}

function Said({ who, said }: { who: string; said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <li>
      {who}{' '}
      {said.slice(0, MOST_WORDS).map((words, nth) => (
        <span key={words}>
          {nth > 0 && ', '}
          <q>{words}</q>
        </span>
      ))}
    </li>
  );
}

/** As it begins a line. */
function asBeginning(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words that move the dots. */
function Evidence({ toneWords, name }: { toneWords: Briefing['toneWords']; name: string }) {
  const words = useWords();
  if (toneWords.customer.length + toneWords.reply.length === 0) return null;
  return (
    <ul className="inline-list soft small-text" aria-label={words.t('toneWords')}>
      <Said who={name} said={toneWords.customer} />
      <Said who={words.t('toneYou')} said={toneWords.reply} />
    </ul>
  );
}

/** How formally both sides write: a round dot for the customer, a diamond for the agent. */
export function FormalityScale({ tone, customerName, toneWords }: Props) {
  const words = useWords();
  if (!tone.customer) return null;
  const first = readPersonName(customerName)?.first ?? null;
  const name = first ?? words.t('theCustomer');
  return (
    <section className="formality" aria-label={words.t('scaleLabel')}>
      <div className="scale">
        <span className="soft">{words.t('casual')}</span>
        <Dots tone={tone} />
        <span className="soft">{words.t('formal')}</span>
      </div>
      <Verdict tone={tone} name={name} />
      {toneWords && <Evidence toneWords={toneWords} name={first ?? asBeginning(name)} />}
    </section>
  );
}
