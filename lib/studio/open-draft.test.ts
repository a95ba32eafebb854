import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetStudio } from './database.ts';
import { addDraft, type Draft, deleteDraft, saveDraft, storedDraft, storedDrafts } from './drafts.ts';
import { type DraftDesk, openDraft } from './open-draft.ts';
import { emptyPack, nameIn } from './pack-draft.ts';

let draft: Draft;
let life: AbortController;
let desk: DraftDesk;

beforeEach(async () => {
  draft = await addDraft(emptyPack('Team'));
  life = new AbortController();
  desk = openDraft(draft, life.signal);
});
afterEach(async () => {
  life.abort();
  await forgetStudio();
});

const call = (name: string) => desk.change((now) => ({ ...now, pack: emptyPack(name) }));
const state = () => desk.store.getState().saving.state;
const shown = () => nameIn(desk.store.getState().draft.pack);
const stored = async () => nameIn((await storedDraft(draft.id))?.pack);
const settled = (wanted: string) => vi.waitFor(() => expect(state()).toBe(wanted));

/** What another tab saves over the first revision. */
const elsewhere = (name: string) => saveDraft({ ...draft, pack: emptyPack(name) });

it('shows a change at once and saves it, whatever is typed while a save is under way', async () => {
  for (const name of ['T', 'Te', 'Tea', 'Teas']) call(name);
  expect(shown()).toBe('Teas');
  await settled('saved');
  expect(await stored()).toBe('Teas');
});

it('follows another tab while it has no changes of its own', async () => {
  await elsewhere('Theirs');
  await vi.waitFor(() => expect(shown()).toBe('Theirs'));
  call('Ours');
  await settled('saved');
  expect(await stored()).toBe('Ours');
});

async function loseRace(): Promise<void> {
  const theirs = elsewhere('Theirs');
  call('Ours');
  await theirs;
  await settled('lost');
}

it('keeps its text when another tab was first, and writes over nothing', async () => {
  await loseRace();
  call('Ours, longer');
  expect(shown()).toBe('Ours, longer');
  expect(state()).toBe('lost');
  expect(await stored()).toBe('Theirs');
});

it('takes the other tab’s text when it is told to, and goes on from there', async () => {
  await loseRace();
  const theirs = await storedDraft(draft.id);
  if (theirs) await saveDraft({ ...theirs, pack: emptyPack('Theirs, longer') });
  await desk.takeTheirs();
  expect(shown()).toBe('Theirs, longer');
  call('Both');
  await settled('saved');
  expect(await stored()).toBe('Both');
});

it('keeps both as two drafts when it is told to', async () => {
  await loseRace();
  const kept = await desk.keepBoth((pack) => ({ ...emptyPack(`${nameIn(pack)} (copy)`) }));
  expect(shown()).toBe('Theirs');
  expect(kept.pack).toMatchObject({ name: 'Ours (copy)' });
  expect((await storedDrafts()).map(({ pack }) => nameIn(pack)).toSorted()).toEqual(['Ours (copy)', 'Theirs']);
});

it('says so when another tab deleted the draft', async () => {
  await deleteDraft(draft.id);
  await settled('lost');
  expect(desk.store.getState().saving).toEqual({ state: 'lost', theirs: null, mine: false });
  call('Mine');
  expect(desk.store.getState().saving).toMatchObject({ mine: true });
  await desk.keepBoth((pack) => pack);
  expect(await storedDrafts()).toHaveLength(1);
});

it('does not let the page go before everything is saved', async () => {
  const leave = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  expect(leave()).toBe(false);
  call('Unsaved');
  expect(leave()).toBe(true);
  await settled('saved');
  expect(leave()).toBe(false);
});
