import { useRef } from 'react';
import type { Language } from '../../../lib/analyzer/contract.ts';
import { examplesFor } from '../../../lib/library/examples.ts';
import { fill } from '../../../lib/library/fill.ts';
import { PLACEHOLDERS, type Placeholder, placeholderEntry } from '../../../lib/packs/placeholders.ts';
import { Select } from '../../ui/Select.tsx';
import { useWords } from '../../ui/words.ts';
import { Field } from '../fields/Field.tsx';

interface Props {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  onChange(value: string): void;
}

const ALL = Object.keys(PLACEHOLDERS) as Placeholder[];

/** A text in which something may stay open, e.g. the customer's name. What is put in is taken back by Ctrl+Z. */
export function PlaceholderText({ path, label, value, language, onChange }: Props) {
  const words = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const usable = ALL.filter((key) => placeholderEntry(key).example[language] !== undefined);
  const filled = fill(value, examplesFor({ text: value, language })).text;
  const insert = (key: string | null) => {
    if (key === null) return;
    box.current?.focus();
    // The only way into a text box's own undo; deprecated, and without a successor.
    document.execCommand('insertText', false, `{${key}}`);
  };
  return (
    <Field path={path} label={label}>
      {(control) => (
        <>
          <textarea
            {...control}
            ref={box}
            className="field"
            rows={3}
            lang={language}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          <Select
            label={words.t('studioPlaceholder')}
            options={usable.map((key) => ({
              value: key,
              text: `{${key}} ${placeholderEntry(key).label[words.language]}`,
            }))}
            chosen={null}
            onChoose={insert}
          />
          {filled !== value && (
            <p className="soft small">
              {words.t('studioFilled')} <span lang={language}>{filled}</span>
            </p>
          )}
        </>
      )}
    </Field>
  );
}
