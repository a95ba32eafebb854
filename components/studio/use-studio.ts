import { createContext, useContext } from 'react';
import type { PackProblem } from '../../lib/packs/problem.ts';
import type { GuideEntry } from '../../lib/rules/guide.ts';
import type { Draft } from '../../lib/studio/drafts.ts';
import type { PackDraft } from '../../lib/studio/pack-draft.ts';
import type { ProblemsByPlace } from './problems-by-place.ts';

/** How the live check of the draft stands. */
export interface Checked {
  /** In the order of the checks. While a newer text is checked, those of the older one. */
  readonly problems: readonly PackProblem[];
  readonly byPlace: ProblemsByPlace;
  readonly busy: boolean;
  /** Texts that the check under way has looked at. */
  readonly done: number;
  /** Why there is no answer; null as long as there is one. */
  readonly failed: string | null;
}

/** What the parts of the studio share, besides the pack. */
export interface StudioAround {
  readonly draft: Draft;
  readonly guide: readonly GuideEntry[];
  readonly checked: Checked;
  /** A place of the pack, such as `statements[3].id`, that is to be shown next; null when there is none. */
  readonly wanted: string | null;
  /** Leads to a place of the pack, in whichever section. */
  goTo(path: string): void;
  /** Says a line to the lead. */
  say(text: string): void;
  /** Sets the version that the draft is compared with. */
  setPublished(published: PackDraft | null): void;
  /** Replaces the draft's JSON by something that need not be a pack. */
  replace(json: unknown): void;
}

export const StudioContext = createContext<StudioAround | null>(null);

/** What surrounds a part of the studio. Throws outside of an open draft. */
export function useStudio(): StudioAround {
  const around = useContext(StudioContext);
  if (!around) throw new Error('There is no open draft here. Put the component inside DraftDesk.');
  return around;
}
