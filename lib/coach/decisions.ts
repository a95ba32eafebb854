import { comparable } from '../analyzer/house.ts';
import type { CoachCommand, ExplainedFinding, Notice } from '../messages/protocol.ts';
import type { SettingsChange } from '../settings/agent-settings.ts';
import type { Coaching } from './coaching.ts';
import { type CoachStore, findingOf, patchView } from './store.ts';

export interface DecisionParts {
  readonly coaching: Coaching;
  readonly store: CoachStore;
  /** Has the background store a setting; rejects when it could not. */
  readonly change: (change: SettingsChange) => Promise<void>;
  readonly tell: (notice: Notice) => void;
}

type Decision = Extract<
  CoachCommand,
  { kind: 'not-here' | 'show-hidden' | 'never-phrase' | 'rule-off' | 'pause' | 'resume' | 'undo' }
>;

/**
 * What the agent no longer wants to see: here, in this ticket, or anywhere. Each takes effect at once, is said, and is taken
 * back by `undo` as long as that is said. What could not be stored is shown again.
 */
export class Decisions {
  readonly #parts: DecisionParts;
  #takeBack: (() => void | Promise<void>) | null = null;

  constructor(parts: DecisionParts) {
    this.#parts = parts;
  }

  async decide(decision: Decision): Promise<void> {
    const { coaching } = this.#parts;
    if (decision.kind === 'not-here') this.#notHere(decision.key);
    else if (decision.kind === 'show-hidden') coaching.restore();
    else if (decision.kind === 'never-phrase') await this.#neverPhrase(decision.key);
    else if (decision.kind === 'rule-off') await this.#ruleOff(decision.rule);
    else if (decision.kind === 'resume') this.#resume();
    else if (decision.kind === 'pause') this.#pause();
    else await this.#undo();
  }

  #notHere(key: string): void {
    const { coaching, store } = this.#parts;
    const finding = findingOf(store, key);
    if (!finding) return;
    // The ticket's own memory: another one may be in front when the agent takes it back.
    const dismissed = coaching.memory()?.dismissed;
    coaching.dismiss(key);
    this.#said({ kind: 'hidden', title: finding.title }, () => {
      dismissed?.delete(key);
      coaching.ask();
    });
  }

  #pause(): void {
    const { coaching } = this.#parts;
    const memory = coaching.memory();
    if (!memory) return;
    coaching.pause(true);
    this.#said({ kind: 'paused' }, () => {
      if (memory === coaching.memory()) coaching.pause(false);
      else memory.paused = false;
    });
  }

  #resume(): void {
    const { coaching, store } = this.#parts;
    coaching.pause(false);
    if (store.getState().view.notice?.kind === 'paused') patchView(store, { notice: null });
  }

  async #neverPhrase(key: string): Promise<void> {
    const { store } = this.#parts;
    const finding = findingOf(store, key);
    const phrase = finding ? wordsUnder(finding, store.getState().view.draft) : '';
    if (!finding || phrase === '') return;
    const { rule } = finding;
    const { draft } = store.getState().view;
    await this.#store(
      { kind: 'spare', rule, phrase, at: new Date().toISOString() },
      { kind: 'unspare', rule, phrase },
      { kind: 'spared', phrase },
      (other) => other.rule === rule && comparable(wordsUnder(other, draft)) === comparable(phrase),
    );
  }

  async #ruleOff(rule: string): Promise<void> {
    const title = this.#parts.store.getState().view.findings.find((finding) => finding.rule === rule)?.title ?? rule;
    await this.#store(
      { kind: 'rule', rule, on: false },
      { kind: 'rule', rule, on: true },
      { kind: 'rule-off', title },
      (finding) => finding.rule === rule,
    );
  }

  async #store(
    change: SettingsChange,
    back: SettingsChange,
    notice: Notice,
    isGone: (finding: ExplainedFinding) => boolean,
  ): Promise<void> {
    const { coaching } = this.#parts;
    coaching.drop(isGone);
    if (await this.#change(change)) {
      this.#said(notice, async () => {
        await this.#change(back);
      });
    }
    coaching.ask();
  }

  /** False when it was not stored, which is said; nothing else has changed then. */
  async #change(change: SettingsChange): Promise<boolean> {
    try {
      await this.#parts.change(change);
      return true;
    } catch (error) {
      console.error('Attune could not store this decision. Try it once more, or in the options.', error);
      this.#parts.tell({ kind: 'not-stored' });
      return false;
    }
  }

  #said(notice: Notice, takeBack: () => void | Promise<void>): void {
    this.#takeBack = takeBack;
    this.#parts.tell(notice);
  }

  async #undo(): Promise<void> {
    const takeBack = this.#takeBack;
    this.#takeBack = null;
    if (!takeBack) return;
    this.#parts.tell({ kind: 'undone' });
    await takeBack();
    this.#parts.coaching.ask();
  }
}

function wordsUnder({ start, end }: ExplainedFinding, draft: string): string {
  return start === null || end === null ? '' : draft.slice(start, end).trim();
}
