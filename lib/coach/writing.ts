import type { Edit } from '../analyzer/contract.ts';
import type { WriteResult } from '../editors/contract.ts';
import type { ExplainedFinding, Notice } from '../messages/protocol.ts';
import type { Coaching } from './coaching.ts';
import { insertionOf } from './insertion.ts';
import { openComposer } from './scene.ts';
import { type CoachStore, findingOf, patchView } from './store.ts';

export interface WritingParts {
  readonly coaching: Coaching;
  readonly store: CoachStore;
  readonly copy: (text: string) => Promise<boolean>;
  readonly tell: (notice: Notice) => void;
  readonly signal: AbortSignal;
}

const NO_COMPOSER: WriteResult = { ok: false, reason: 'composer-gone' };

/** Writes what the agent accepted, one at a time, and only into the composer and over the words that were judged. */
export class Writing {
  readonly #parts: WritingParts;
  #busy = false;

  constructor(parts: WritingParts) {
    this.#parts = parts;
  }

  /** True when the rewrite stands in the draft. */
  apply(key: string, suggestion: number): Promise<boolean> {
    return this.#alone(async ({ coaching: { reader }, store, signal }) => {
      const edit = findingOf(store, key)?.suggestions[suggestion];
      if (!edit || !reader.draft) return this.#tell({ kind: 'text-changed' });
      const open = openComposer(reader.scene);
      const expected = reader.draft.text.slice(edit.start, edit.end);
      const result = await open?.driver.replace(open.composer, { ...edit, expected }, signal);
      return this.#settle(result ?? NO_COMPOSER, edit.text, { kind: 'applied' });
    });
  }

  /**
   * Takes the first rewrite of every finding of a rule, as they were judged together; the last one first, so that the others
   * stay where they are. Each is a step of its own for the editor's undo. True when at least one stands in the draft.
   */
  applyAll(rule: string): Promise<boolean> {
    return this.#alone(async ({ coaching: { reader }, store, tell, signal }) => {
      const text = reader.draft?.text ?? '';
      const edits = firstRewrites(store.getState().view.findings, rule);
      const open = openComposer(reader.scene);
      let done = 0;
      for (const edit of edits) {
        const expected = text.slice(edit.start, edit.end);
        const result = await open?.driver.replace(open.composer, { ...edit, expected }, signal);
        if (result?.ok) done++;
        else break;
      }
      if (done === 0) return this.#tell({ kind: 'text-changed' });
      tell({ kind: 'applied-all', done, of: edits.length });
      return true;
    });
  }

  /** Inserts at the last caret of this composer, or at the end of a draft that had none yet. */
  insert(text: string): Promise<boolean> {
    return this.#alone(async ({ coaching: { reader }, signal }) => {
      const open = openComposer(reader.scene);
      const draft = reader.draft?.text ?? '';
      const at = Math.min(reader.caret ?? draft.length, draft.length);
      const result = await open?.driver.insert(open.composer, insertionOf(text, draft, at), at, signal);
      return this.#settle(result ?? NO_COMPOSER, text, { kind: 'inserted' });
    });
  }

  /** Page and draft are read again just before, so that the edit fits what is there now. */
  async #alone(write: (parts: WritingParts) => Promise<boolean>): Promise<boolean> {
    const { coaching, store, signal } = this.#parts;
    if (this.#busy || signal.aborted) return false;
    this.#busy = true;
    try {
      // Whoever asked waits for the notice of this write, not of the one before.
      patchView(store, { notice: null });
      coaching.checkDraft();
      coaching.writing = true;
      return await write(this.#parts);
    } catch (error) {
      console.error('Attune could not write into this composer. Copy the words from the card by hand.', error);
      return this.#tell({ kind: 'failed' });
    } finally {
      this.#busy = false;
      coaching.wrote();
    }
  }

  async #settle(result: WriteResult, text: string, done: Notice): Promise<boolean> {
    if (result.ok) {
      this.#parts.tell(done);
      return true;
    }
    if (result.reason === 'text-changed') return this.#tell({ kind: 'text-changed' });
    return this.#tell((await this.#parts.copy(text)) ? { kind: 'copied', text } : { kind: 'failed' });
  }

  #tell(notice: Notice): false {
    this.#parts.tell(notice);
    return false;
  }
}

/** The last one first. Of two that touch only the later one is taken. */
function firstRewrites(findings: readonly ExplainedFinding[], rule: string): readonly Edit[] {
  const all = findings.flatMap((finding) => (finding.rule === rule ? (finding.suggestions[0] ?? []) : []));
  const apart: Edit[] = [];
  for (const edit of all.toSorted((a, b) => b.start - a.start)) {
    if (edit.end <= (apart.at(-1)?.start ?? Number.POSITIVE_INFINITY)) apart.push(edit);
  }
  return apart;
}
