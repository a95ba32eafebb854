import type { Language } from '../../../lib/analyzer/contract.ts';
import { TRY_TICKETS, type TryKind } from '../../../lib/studio/try-tickets.ts';
import { useWords, type WordKey } from '../../ui/words.ts';
import { Labelled } from '../fields/Labelled.tsx';
import { Circumstances } from './Circumstances.tsx';
import type { TriedTicket } from './use-tried.ts';

interface Props {
  /** Which sample is in the form; null for words of the lead's own. */
  readonly sample: number | null;
  readonly ticket: TriedTicket;
  onSample(sample: number | null): void;
  onTicket(ticket: TriedTicket): void;
}

const KINDS: Readonly<Record<TryKind, WordKey>> = {
  upset: 'studioTryUpset',
  'double-charge': 'moment_double_charge',
  question: 'studioTryQuestion',
  'missing-delivery': 'moment_missing_delivery',
  cancellation: 'moment_cancellation',
  thanks: 'studioTryThanks',
};
const LANGUAGES: readonly (readonly [Language, WordKey])[] = [
  ['en', 'languageEnglish'],
  ['de', 'languageGerman'],
];
function Samples({ sample, onSample }: Pick<Props, 'sample' | 'onSample'>) {
  const words = useWords();
  return (
    <Labelled label={words.t('studioTryTicket')}>
      {(control) => (
        <select
          {...control}
          className="select"
          value={sample ?? ''}
          onChange={(event) => onSample(event.target.value === '' ? null : Number(event.target.value))}
        >
          <option value="">{words.t('studioTryOwn')}</option>
          {LANGUAGES.map(([language, name]) => (
            <optgroup key={language} label={words.t(name)}>
              {TRY_TICKETS.map((one, at) =>
                one.language === language ? (
                  <option key={one.kind} value={at}>
                    {words.t(KINDS[one.kind])}
                  </option>
                ) : null,
              )}
            </optgroup>
          ))}
        </select>
      )}
    </Labelled>
  );
}

interface TextProps {
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  onChange(value: string): void;
}

function Text({ label, hint, rows, value, onChange }: TextProps) {
  return (
    <Labelled label={label} {...(hint !== undefined && { hint })}>
      {(control) => (
        <textarea
          {...control}
          className="field"
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

/** A ticket and a reply: a sample, or what the lead pastes. Everything can be changed. */
export function TicketForm({ sample, ticket, onSample, onTicket }: Props) {
  const words = useWords();
  return (
    <div className="trust-form">
      <div className="trust-row">
        <Samples sample={sample} onSample={onSample} />
        <Labelled label={words.t('studioTryCustomer')}>
          {(control) => (
            <input
              {...control}
              className="field"
              autoComplete="off"
              value={ticket.customer}
              onChange={(event) => onTicket({ ...ticket, customer: event.target.value })}
            />
          )}
        </Labelled>
        <Circumstances ticket={ticket} onTicket={onTicket} />
      </div>
      <Text
        label={words.t('studioTrySaid')}
        hint={words.t('studioTrySaidAbout')}
        rows={3}
        value={ticket.said}
        onChange={(said) => onTicket({ ...ticket, said })}
      />
      <Text
        label={words.t('studioTryReply')}
        rows={5}
        value={ticket.reply}
        onChange={(reply) => onTicket({ ...ticket, reply })}
      />
    </div>
  );
}
