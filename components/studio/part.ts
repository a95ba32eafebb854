import type { PackDraft } from '../../lib/studio/pack-draft.ts';

/** From the pack as it is by then to the next one. Nothing is changed in place. */
export type Edit = (pack: PackDraft) => PackDraft;

/** How to take something back that no text box's own undo reaches. */
export interface Undo {
  /** What was done, for the lead. */
  readonly said: string;
  readonly back: Edit;
  /** The place that is shown when it is back. */
  readonly path?: string;
}

/** Changes the draft and saves it. Use the function after anything asynchronous: the pack may be another one by then. */
export type Change = (next: PackDraft | Edit, undo?: Undo) => void;

/** What every section of the studio gets. */
export interface PartProps {
  readonly pack: PackDraft;
  readonly change: Change;
}
