import { type ReactNode, useId } from 'react';
import { refuses } from '../../../lib/packs/problem.ts';
import { useWords } from '../../ui/words.ts';
import { tellProblem } from '../tell-problem.ts';
import { useStudio } from '../use-studio.ts';

/** What every field of the studio gets. */
export interface FieldProps {
  /** The place in the pack: problems there are told at the field, and lead to it. */
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
}

/** What the control takes over from the field around it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

const MOST_TOLD = 3;

interface ToldProps {
  readonly path: string;
  readonly id?: string;
  /** Only what is said of the place itself: its parts have fields of their own. */
  readonly whole?: boolean;
}

/** What the check says about one place, in words. */
export function Told({ path, id, whole = false }: ToldProps) {
  const words = useWords();
  const { checked, guide } = useStudio();
  const problems = (checked.byPlace.get(path) ?? []).filter((one) => !whole || one.path === path);
  if (problems.length === 0) return null;
  const told = [...new Set(problems.map((problem) => tellProblem(problem, guide, words.language)))];
  return (
    <ul id={id} className={problems.some(refuses) ? 'told wrong' : 'told soft'}>
      {told.slice(0, MOST_TOLD).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Ids and marks of a control at a place. */
export function useControl(path: string, hint: string | undefined): ControlProps & { readonly toldId: string } {
  const { checked } = useStudio();
  const id = useId();
  const problems = checked.byPlace.get(path) ?? [];
  const described = [hint ? `${id}-hint` : '', problems.length > 0 ? `${id}-told` : ''].filter((part) => part !== '');
  return {
    id,
    toldId: `${id}-told`,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': problems.some(refuses),
  };
}

interface Props extends FieldProps {
  children(control: ControlProps): ReactNode;
}

/** A label, a control, what is to be known of it, and what is wrong there. */
export function Field({ path, label, hint, children }: Props) {
  const { toldId, ...control } = useControl(path, hint);
  return (
    <div className="studio-field" data-path={path}>
      <label htmlFor={control.id}>{label}</label>
      {children(control)}
      {hint && (
        <p id={`${control.id}-hint`} className="soft small">
          {hint}
        </p>
      )}
      <Told path={path} id={toldId} />
    </div>
  );
}
