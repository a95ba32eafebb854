import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { forgetStudio } from './database.ts';
import { addDraft, deleteDraft, onDrafts, restoreDraft, saveDraft, storedDraft, storedDrafts } from './drafts.ts';
import { emptyPack } from './pack-draft.ts';

afterEach(forgetStudio);

it('keeps drafts as they are, pack or not', async () => {
  const draft = await addDraft({ almost: ['a', 'pack'] });
  expect(await storedDraft(draft.id)).toEqual({
    id: draft.id,
    pack: { almost: ['a', 'pack'] },
    published: null,
    revision: 1,
    savedAt: expect.any(Number),
  });
  expect(await storedDraft('nobody')).toBeNull();
});

it('lists them, the last changed first', async () => {
  vi.useFakeTimers({ now: 1_000, toFake: ['Date'] });
  const first = await addDraft(emptyPack('First'));
  vi.setSystemTime(2_000);
  const second = await addDraft(emptyPack('Second'));
  vi.setSystemTime(3_000);
  await saveDraft(first);
  expect((await storedDrafts()).map(({ id }) => id)).toEqual([first.id, second.id]);
  vi.useRealTimers();
});

it('lets one of two tabs win, and gives the other what was stored', async () => {
  const draft = await addDraft(emptyPack('Ours'));
  const [one, other] = await Promise.all([
    saveDraft({ ...draft, pack: emptyPack('One') }),
    saveDraft({ ...draft, pack: emptyPack('Other') }),
  ]);
  expect(one).toMatchObject({ won: true, draft: { revision: 2 } });
  expect(other).toMatchObject({ won: false, theirs: { pack: { name: 'One' }, revision: 2 } });
  expect(await storedDraft(draft.id)).toMatchObject({ pack: { name: 'One' } });
});

it('does not bring back what another tab deleted', async () => {
  const draft = await addDraft(emptyPack('Gone'));
  expect(await deleteDraft(draft.id)).toEqual(draft);
  expect(await saveDraft(draft)).toEqual({ won: false, theirs: null });
  expect(await storedDrafts()).toEqual([]);
  expect(await deleteDraft(draft.id)).toBeNull();
});

it('takes a deletion back', async () => {
  const draft = await addDraft(emptyPack('Back'));
  await deleteDraft(draft.id);
  await restoreDraft(draft);
  expect(await storedDraft(draft.id)).toEqual(draft);
  await expect(restoreDraft(draft)).rejects.toThrow();
});

it('tells others of each change, until they have heard enough', async () => {
  const life = new AbortController();
  const heard = vi.fn();
  onDrafts(heard, life.signal);
  const draft = await addDraft(emptyPack('Loud'));
  await saveDraft(draft);
  await vi.waitFor(() =>
    expect(heard.mock.calls).toEqual([[{ id: draft.id, revision: 1 }], [{ id: draft.id, revision: 2 }]]),
  );
  life.abort();
  await deleteDraft(draft.id);
  expect(heard).toHaveBeenCalledTimes(2);
});
