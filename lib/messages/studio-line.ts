import { browser } from 'wxt/browser';
import type { AnalysisRequest, Language } from '../analyzer/contract.ts';
import type { JudgedDraft } from '../coach/judge.ts';
import type { Imported, ImportWish } from '../packs/import-texts.ts';
import type { Gathered } from '../packs/importing/contract.ts';
import type { TriedExample } from '../packs/lint/examples.ts';
import type { PackProblem } from '../packs/problem.ts';
import type { StudioQuestion } from '../studio/bench.ts';
import type { Wire } from './ports.ts';
import { STUDIO_PORT } from './protocol.ts';

/** What comes back: at last the answer or why there is none; before it, how many texts are done. */
export type StudioSaid = { readonly answer: unknown } | { readonly error: string } | { readonly done: number };

/** How an answer is waited for. */
export interface Waiting {
  /** Nobody waits any more: the background stops working at it. */
  readonly signal?: AbortSignal;
  /** Called now and then with the number of texts done. */
  progress?(done: number): void;
}

/**
 * What the studio asks of the background. All reject with a reason that can be shown, and with the signal's when it is given
 * up. Drafts are given as the JSON of their file, valid or not.
 */
export interface StudioDesk {
  /** What is wrong with a draft, in the order of the checks; empty when it can be published. */
  check(file: string, waiting?: Waiting): Promise<readonly PackProblem[]>;
  /** What agents with this pack would see on a reply. Rejects when the draft is no pack. */
  judge(file: string, request: AnalysisRequest, language: Language, waiting?: Waiting): Promise<JudgedDraft>;
  /** The draft's examples, in their order. Rejects when the draft is no pack. */
  tryExamples(file: string, waiting?: Waiting): Promise<readonly TriedExample[]>;
  /** Texts from elsewhere as statements, judged by the draft's own rules where it is a pack. */
  importTexts(file: string, gathered: Gathered, wish: Omit<ImportWish, 'house'>, waiting?: Waiting): Promise<Imported>;
}

export const studioDesk: StudioDesk = {
  check: (file, waiting) => ask({ kind: 'check', file }, waiting),
  judge: (file, request, language, waiting) => ask({ kind: 'judge', file, request, language }, waiting),
  tryExamples: (file, waiting) => ask({ kind: 'examples', file }, waiting),
  importTexts: (file, { texts, leftOut }, wish, waiting) =>
    ask({ kind: 'import', file, gathered: { texts, leftOut }, wish }, waiting),
};

const LOST = 'The background went away. Try it once more.';

function ask<Answer>(question: StudioQuestion, { signal, progress }: Waiting = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const wire: Wire = browser.runtime.connect({ name: STUDIO_PORT });
    signal?.addEventListener('abort', () => {
      wire.disconnect();
      reject(signal.reason);
    });
    wire.onMessage.addListener((message) => {
      const said = message as StudioSaid;
      if ('done' in said) return progress?.(said.done);
      wire.disconnect();
      if ('error' in said) reject(new Error(said.error));
      else resolve(said.answer as Answer);
    });
    wire.onDisconnect.addListener(() => reject(new Error(LOST)));
    wire.postMessage(question);
  });
}
