import { Check } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { SampleTicket } from '../../lib/welcome/sample-tickets.ts';
import { STEPS, type Step } from '../../lib/welcome/tour.ts';
import { AttuneMark } from '../ui/AttuneMark.tsx';
import { altKey, controlKey } from '../ui/keys.ts';
import { useWords, type Words } from '../ui/words.ts';

interface Props {
  readonly ticket: SampleTicket;
  /** The steps of the tour that were done. */
  readonly done: ReadonlySet<Step>;
}

/** Each step: what to do, and what that was good for. */
const TOLD: Readonly<Record<Step, (words: Words) => { readonly what: string; readonly why: string }>> = {
  open: (words) => ({
    what: words.t('welcomeOpen', altKey(words, '↓')),
    why: words.t('welcomeOpenWhy'),
  }),
  apply: (words) => ({ what: words.t('welcomeApply', words.t('keyEnter')), why: words.t('welcomeApplyWhy') }),
  undo: (words) => ({ what: words.t('welcomeUndo', controlKey(words, 'Z')), why: words.t('welcomeUndoWhy') }),
  panel: (words) => ({ what: words.t('welcomePanel'), why: words.t('welcomePanelWhy') }),
};

function Tour({ done }: Pick<Props, 'done'>) {
  const words = useWords();
  const next = STEPS.find((step) => !done.has(step));
  return (
    <section className="tour" aria-labelledby="tour">
      <h2 id="tour">{words.t('welcomeTour')}</h2>
      <ol>
        {STEPS.map((step, nth) => {
          const { what, why } = TOLD[step](words);
          return (
            <li
              key={step}
              data-step={step}
              data-done={done.has(step)}
              aria-current={step === next ? 'step' : undefined}
            >
              <span className="tick" aria-hidden="true">
                {done.has(step) ? <Check /> : nth + 1}
              </span>
              <div>
                <p>
                  {what}
                  {done.has(step) && <span className="visually-hidden"> {words.t('welcomeDone')}</span>}
                </p>
                <p className="soft">{why}</p>
              </div>
            </li>
          );
        })}
      </ol>
      <p className="said" role="status">
        {next === undefined ? words.t('welcomeAllDone') : ''}
      </p>
    </section>
  );
}

/** React writes the draft once and then leaves it to the agent. */
function Reply({ draft, label }: { readonly draft: readonly string[]; readonly label: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const lines = draft.map((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      return line;
    });
    box.current?.replaceChildren(...lines);
    // Steps are done by key: whoever arrives can begin.
    box.current?.focus({ preventScroll: true });
  }, [draft]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: marks need ranges, which a textarea has none of
    <div
      ref={box}
      className="sample-reply"
      data-sample="reply"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      aria-describedby="lead"
      spellCheck={false}
    />
  );
}

function Sample({ ticket }: Pick<Props, 'ticket'>) {
  const words = useWords();
  return (
    <section className="sample" data-sample="ticket" aria-label={words.t('welcomeSample')}>
      <div className="sample-message">
        <p className="soft">{words.t('welcomeCustomerWrites', ticket.customer)}</p>
        <p>{ticket.said}</p>
      </div>
      <Reply draft={ticket.draft} label={words.t('welcomeReply')} />
    </section>
  );
}

function Point({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="setting">
      <div className="setting-words">
        <p>{title}</p>
        <p className="soft">{children}</p>
      </div>
    </div>
  );
}

/** The first page that a new agent sees: a ticket to try, four things to do, and what Attune may do here. */
export function Welcome({ ticket, done }: Props) {
  const words = useWords();
  return (
    <main className="welcome">
      <header>
        <p className="welcome-name">
          <AttuneMark inLine={false} />
          <strong>Attune</strong>
        </p>
        <h1>{words.t('welcomeTitle')}</h1>
        <p id="lead" className="lead">
          {words.t('welcomeLead')}
        </p>
      </header>
      <div className="desk">
        <Sample ticket={ticket} />
        <Tour done={done} />
      </div>
      <section aria-labelledby="may">
        <h2 id="may">{words.t('welcomeMay')}</h2>
        <div className="sheet">
          <Point title={words.t('welcomeHosts')}>{words.t('welcomeHostsWhy')}</Point>
          <Point title={words.t('welcomeNothingSent')}>{words.t('welcomeNothingSentWhy')}</Point>
          <Point title={words.t('welcomeStored')}>{words.t('welcomeStoredWhy')}</Point>
        </div>
      </section>
      <p className="farewell">
        {words.t('welcomeFarewell')} <a href="/options.html">{words.t('welcomeOptions')}</a>
      </p>
    </main>
  );
}
