import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { type Facts, fill } from '../../lib/library/fill.ts';
import { type Placeholder, placeholderEntry } from '../../lib/packs/placeholders.ts';
import { useWords } from '../ui/words.ts';
import { Preview } from './Preview.tsx';
import type { Pending, Purpose } from './use-statements.ts';

interface Props {
  readonly pending: Pending;
  readonly facts: Facts;
  onFilled(text: string, purpose: Purpose): void;
  onCancel(): void;
}

interface GapProps {
  readonly placeholder: Placeholder;
  readonly language: 'en' | 'de';
  readonly isFirst: boolean;
  onFill(value: string): void;
}

function Gap({ placeholder, language, isFirst, onFill }: GapProps) {
  const words = useWords();
  const id = useId();
  const { label, example } = placeholderEntry(placeholder);
  return (
    <p className="gap-field">
      <label htmlFor={id}>{label[words.language]}</label>
      <input
        id={id}
        type="text"
        lang={language}
        required
        placeholder={example[language]}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: the agent has just asked for this statement
        autoFocus={isFirst}
        onChange={(event) => onFill(event.target.value)}
      />
    </p>
  );
}

/** Asks for what the ticket does not tell, so that no placeholder is ever left in a reply. */
export function FillForm({ pending, facts, onFilled, onCancel }: Props) {
  const words = useWords();
  const [entered, setEntered] = useState<Facts>({});
  const { choice, purpose } = pending;
  const { text, spans, missing } = fill(choice.text.text, { ...facts, ...entered });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing.length === 0) onFilled(text, purpose);
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <li className="statement">
      <form className="fill-form" onSubmit={submit} onKeyDown={cancelOnEscape}>
        <p lang={choice.text.language}>
          <Preview text={text} spans={spans} />
        </p>
        <p className="soft">{words.t(purpose === 'insert' ? 'fillIn' : 'fillInToCopy')}</p>
        {choice.missing.map((placeholder, nth) => (
          <Gap
            key={placeholder}
            placeholder={placeholder}
            language={choice.text.language}
            isFirst={nth === 0}
            onFill={(value) => setEntered((before) => ({ ...before, [placeholder]: value }))}
          />
        ))}
        <p className="buttons">
          <button type="submit" className="primary" data-action={purpose}>
            {words.t(purpose)}
          </button>
          <button type="button" className="quiet" onClick={onCancel}>
            {words.t('cancel')}
          </button>
        </p>
      </form>
    </li>
  );
}
