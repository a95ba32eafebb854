import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import type { CoachModel } from '../../lib/coach/contract.ts';
import { useWords, type WordKey } from '../ui/words.ts';
import { useAnchored } from './anchored.ts';
import { useFocusGivenBack } from './focus-given-back.ts';
import { AT_CARET } from './placements.ts';
import { QuickList } from './QuickList.tsx';
import { nextGap, type Quick, textOf, useQuick } from './quick-state.ts';

interface Props {
  readonly model: CoachModel;
}

interface FieldProps {
  readonly quick: Quick;
  readonly listId: string;
}

/** While an input method composes, its keys are its own; chords belong to the coach and the page. */
function isNotOurs(event: KeyboardEvent): boolean {
  const { isComposing, keyCode } = event.nativeEvent;
  return isComposing || keyCode === 229 || event.altKey || event.ctrlKey || event.metaKey;
}

function onKeyDown(event: KeyboardEvent, quick: Quick): void {
  if (isNotOurs(event)) return;
  const isEmptyGap = quick.pending !== null && quick.gap === '';
  if (event.key === 'Enter') quick.enter();
  else if (event.key === 'ArrowDown') quick.step(1);
  else if (event.key === 'ArrowUp') quick.step(-1);
  else if (event.key === 'Backspace' && isEmptyGap) quick.back();
  // There is nowhere to go from the field but back to the reply.
  else if (event.key !== 'Tab') return;
  event.preventDefault();
}

/** One field for both: what is looked for, and then what is still missing in the chosen statement. */
function Field({ quick, listId }: FieldProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  const { pending, statements, at } = quick;
  const label = pending ? (nextGap(pending)?.label ?? '') : words.t('quickSearch');
  const isListed = pending === null && statements.length > 0;
  return (
    <input
      ref={input}
      type="text"
      role="combobox"
      aria-label={label}
      aria-expanded={isListed}
      aria-controls={listId}
      aria-activedescendant={isListed ? `${listId}-${at}` : undefined}
      aria-autocomplete="list"
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      value={pending ? quick.gap : quick.query}
      onChange={(event) => quick.type(event.target.value)}
      onKeyDown={(event) => onKeyDown(event, quick)}
    />
  );
}

function Hint({ quick }: Pick<FieldProps, 'quick'>) {
  const words = useWords();
  const { pending, failed, statements, query } = quick;
  const key: WordKey = failed ? 'quickFailed' : pending ? 'quickGapKeys' : 'quickKeys';
  const isNothing = !failed && !pending && statements.length === 0 && query !== '';
  return (
    <p className="soft line-below" role="status">
      {!pending && !failed && <span className="visually-hidden">{words.plural('quickCount', statements.length)}</span>}
      <span aria-hidden={!failed}>{isNothing ? words.t('nothingFound', query) : words.t(key)}</span>
    </p>
  );
}

/** Statements at the caret: type two letters, Enter inserts. What the ticket does not tell is asked for, gap by gap. */
export function QuickInsert({ model }: Props) {
  const words = useWords();
  const listId = useId();
  const element = useRef<HTMLDivElement>(null);
  const quick = useQuick(model);
  useAnchored(element, model, {
    rect: () => model.caretRect() ?? model.composerRect(),
    placement: 'bottom-start',
    middleware: AT_CARET,
  });
  useFocusGivenBack(element, model);
  const { pending } = quick;
  return (
    <div ref={element} className="float palette" role="dialog" aria-label={words.t('quickLabel')}>
      {pending && (
        <p className="preview" lang={pending.statement.language}>
          {textOf(pending)}
        </p>
      )}
      <Field quick={quick} listId={listId} />
      {!pending && <QuickList id={listId} quick={quick} />}
      <Hint quick={quick} />
    </div>
  );
}
