import { expect } from 'vitest';
import type { GuardedEdit } from '../../lib/editors/contract.ts';
import { applied, offsetAfter } from '../../lib/editors/text-map/change.ts';
import { smallestChanges } from '../../lib/editors/text-map/smallest-changes.ts';
import type { Scene } from '../conformance/stage.ts';
import { press } from '../e2e/support/agent.ts';
import { act, type Deed } from './hands.ts';
import { lettersOf, type Shape, shapeOf } from './shape.ts';
import type { Part, Step } from './steps.ts';

/** One composer under test. */
export interface Desk {
  readonly scene: Scene;
  readonly composer: string;
  readonly isPlain: boolean;
  /** What the page threw since it was opened. */
  readonly errors: readonly string[];
  /** Edits that the editor did not take and that left everything as it was, one entry each. */
  readonly refused: GuardedEdit[];
}

interface Reading {
  readonly data: string;
  readonly text: string;
  readonly caret: number | null;
  readonly shape: Shape;
}

type Apply = Extract<Step, { readonly part: Part; readonly text: string }>;
type Of<K extends Step['kind']> = Extract<Step, { readonly kind: K }>;

/** Nobody's draft holds this letter. */
const TYPED = 'ǿ';
const COMPOSED = 'ぁ';
const FOREIGN = /attune|<mark|highlight|class="(?!ck|fr)/i;
/** What an unlicensed Froala adds, and CKEditor's random numbers of list items. */
const NOISE = /<p data-f-id="pbf".*?<\/p>| data-list-item-id="\w+"|<\/?span class="fr-marker"[^>]*>/gs;
const SETTLE_MS = 40;
const RENDERED_MS = 2_000;

const deed = async ({ scene, composer }: Desk, asked: Deed) =>
  (await act(scene.page, composer, asked)).replace(NOISE, '');

async function readingOf(desk: Desk): Promise<Reading> {
  const data = await deed(desk, { do: 'data' });
  const { text, caret } = await desk.scene.ask('read');
  return { data, text, caret, shape: await shapeOf(desk.scene.page, data, desk.isPlain) };
}

/** Places between whole characters, as people see them. */
function edgesOf(text: string): readonly number[] {
  const parts = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
  return [...parts, text.length];
}

function spanOf(text: string, { from, to }: Part): readonly [number, number] {
  const edges = edgesOf(text);
  const at = (ratio: number) => edges[Math.round(ratio * (edges.length - 1))] ?? 0;
  return [at(from), at(to)];
}

/** Findings begin and end with a word. */
function editOf(text: string, { part, text: put }: Apply): GuardedEdit | null {
  const [from, to] = spanOf(text, part);
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = Math.max(start, to - (words.length - words.trimEnd().length));
  return start === end ? null : { start, end, text: put, expected: text.slice(start, end) };
}

/** The words before and behind the edit look as they did, letter by letter. */
function expectOutsideKept(before: Reading, after: Reading, { start, end, text }: GuardedEdit): void {
  const front = lettersOf(before.text.slice(0, start)).length;
  const back = lettersOf(before.text.slice(end)).length;
  const behind = (shape: Shape) => shape.looks.slice(shape.looks.length - back);
  expect(after.shape.letters).toBe(lettersOf(applied(before.text, { start, end, text })));
  expect(after.shape.looks.slice(0, front)).toEqual(before.shape.looks.slice(0, front));
  expect(behind(after.shape)).toEqual(behind(before.shape));
}

/** Words that an edit leaves as they are keep the caret that stands in them. */
function caretsAfter(caret: number, edit: GuardedEdit): readonly number[] {
  const changes = smallestChanges(edit.start, edit.expected, edit.text);
  return [offsetAfter(caret, edit), changes.reduce(offsetAfter, caret)];
}

/**
 * Lines of different kinds cannot always be joined or split. Then the agent finds the words on the clipboard, and nothing has
 * been touched.
 */
function expectRefused({ refused }: Desk, before: Reading, after: Reading, edit: GuardedEdit): void {
  expect(edit.expected + edit.text, `refused: ${JSON.stringify(edit)}`).toContain('\n');
  expect(after.data).toBe(before.data);
  refused.push(edit);
}

async function apply(desk: Desk, step: Of<'apply'>): Promise<void> {
  const before = await readingOf(desk);
  const edit = editOf(before.text, step);
  if (!edit) return;
  const { ok } = await desk.scene.ask('replace', edit);
  const after = await readingOf(desk);
  if (!ok) return expectRefused(desk, before, after, edit);
  expectOutsideKept(before, after, edit);
  if (before.caret !== null)
    expect(caretsAfter(before.caret, edit), `from ${before.caret} in ${JSON.stringify(edit)}`).toContain(after.caret);
  if (!step.andBack || edit.text === edit.expected) return;
  await press(desk.scene.page, 'Control+z');
  expect(await deed(desk, { do: 'data' }), 'after one Ctrl+Z').toBe(before.data);
}

async function insert(desk: Desk, { text, at }: Of<'insert'>): Promise<void> {
  const before = await readingOf(desk);
  const place = at === null ? null : spanOf(before.text, { from: at, to: at })[0];
  const { ok } = await desk.scene.ask('insert', text, place);
  const start = place ?? before.caret ?? before.text.length;
  const edit = { start, end: start, text, expected: '' };
  const after = await readingOf(desk);
  if (!ok) return expectRefused(desk, before, after, edit);
  expectOutsideKept(before, after, edit);
  expect(after.caret, 'the caret').toBe(start + text.length);
}

async function refuse(desk: Desk, edit: GuardedEdit): Promise<void> {
  const before = await readingOf(desk);
  expect((await desk.scene.ask('replace', edit)).ok).toBe(false);
  expect((await readingOf(desk)).data).toBe(before.data);
}

async function stale(desk: Desk, step: Of<'stale'>): Promise<void> {
  const edit = editOf((await readingOf(desk)).text, step);
  if (edit) await refuse(desk, { ...edit, expected: `${edit.expected.slice(1)}§` });
}

async function readOnly(desk: Desk, step: Of<'apply-read-only'>): Promise<void> {
  await deed(desk, { do: 'lock' });
  const edit = editOf((await readingOf(desk)).text, step);
  if (edit && edit.text !== edit.expected) await refuse(desk, edit);
  await deed(desk, { do: 'unlock' });
  // A locked editor loses the focus in Firefox; the agent clicks into it again.
  await desk.scene.ask('select', 0, 0);
}

/** Whatever came first, every letter is there: the agent's, and the edit's or what it was to replace. */
async function expectAllThere(desk: Desk, before: Reading, edit: GuardedEdit, ok: boolean, added: string) {
  const { text } = await desk.scene.ask('read');
  const without = (all: string) => [...new Set(added)].reduce((rest, letter) => rest.replaceAll(letter, ''), all);
  const wanted = ok ? applied(before.text, edit) : before.text;
  expect(lettersOf(without(text)), `from ${before.text} by ${JSON.stringify(edit)}`).toBe(lettersOf(without(wanted)));
  expect(lettersOf(text).length).toBe(lettersOf(wanted).length + added.length);
}

async function typing(desk: Desk, step: Of<'apply-while-typing'>): Promise<void> {
  const { scene } = desk;
  const [at] = spanOf((await scene.ask('read')).text, { from: step.at, to: step.at });
  await scene.ask('select', at, at);
  const before = await readingOf(desk);
  const edit = editOf(before.text, step);
  if (!edit) return;
  const writing = scene.ask('replace', edit);
  await scene.page.keyboard.type(TYPED.repeat(3));
  const { ok } = await writing;
  await expectAllThere(desk, before, edit, ok, TYPED.repeat(3));
}

/** An input method holds words that are not the editor's yet. */
async function composing(desk: Desk, step: Of<'apply-while-composing'>): Promise<void> {
  const { scene } = desk;
  if (!scene.compose) return;
  const [at] = spanOf((await scene.ask('read')).text, { from: step.at, to: step.at });
  await scene.ask('select', at, at);
  const before = await readingOf(desk);
  const edit = editOf(before.text, step);
  if (!edit) return;
  await scene.compose(COMPOSED, false);
  const { ok } = await scene.ask('replace', edit);
  await scene.compose(COMPOSED, true);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await expectAllThere(desk, before, edit, ok, COMPOSED);
}

async function select({ scene }: Desk, { part }: Of<'select'>): Promise<void> {
  const [start, end] = spanOf((await scene.ask('read')).text, part);
  await scene.ask('select', start, end);
}

type Performer<K extends Step['kind']> = (desk: Desk, step: Of<K>) => Promise<unknown>;

const PERFORM: { readonly [K in Step['kind']]: Performer<K> } = {
  type: ({ scene }, { text }) => scene.page.keyboard.type(text),
  press: ({ scene }, { chord }) => press(scene.page, chord),
  format: (desk, { as }) => deed(desk, { do: 'format', as }),
  paste: (desk, { text, html }) => deed(desk, { do: 'paste', text, html }),
  select,
  apply,
  insert,
  stale,
  'apply-while-typing': typing,
  'apply-read-only': readOnly,
  'apply-while-composing': composing,
};

/** Fills the composer anew and puts the caret in it, without history. */
export async function begin(desk: Desk, html: string): Promise<void> {
  await deed(desk, { do: 'unlock' });
  await deed(desk, { do: 'fill', html });
  await desk.scene.ask('select', 0, 0);
}

/** What is read of the draft where it is not what the editor holds; an editor may draw a moment after it knows. */
async function lag(desk: Desk): Promise<string | null> {
  const { text, shape } = await readingOf(desk);
  return lettersOf(text) === shape.letters ? null : text;
}

/** Does one step and checks what has to hold after each. */
export async function perform(desk: Desk, step: Step): Promise<void> {
  await (PERFORM[step.kind] as Performer<Step['kind']>)(desk, step as never);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const { data } = await readingOf(desk);
  expect(data).not.toMatch(FOREIGN);
  await expect
    .poll(() => lag(desk), { timeout: RENDERED_MS, message: `the draft is read as it is: ${data}` })
    .toBeNull();
  expect(desk.errors.join('\n')).toBe('');
}
