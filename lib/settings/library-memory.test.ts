import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type LibraryChange, NO_MEMORY, readLibraryMemory, withLibraryChange } from './library-memory.ts';
import { followLibraryMemory, libraryMemory } from './library-store.ts';

const having = (...changes: readonly LibraryChange[]) => changes.reduce(withLibraryChange, NO_MEMORY);
const star = (statement: string, on = true): LibraryChange => ({ kind: 'favourite', statement, on });
const use = (statement: string): LibraryChange => ({ kind: 'used', statement });

describe('what is remembered of the library', () => {
  it('holds a favourite once, and lets it go', () => {
    expect(having(star('a'), star('b'), star('a')).favourites).toEqual(['b', 'a']);
    expect(having(star('a'), star('a', false))).toEqual(NO_MEMORY);
  });

  it('holds the last dozen used, the newest first and each once', () => {
    expect(having(use('a'), use('b'), use('a')).recent).toEqual(['a', 'b']);
    const many = Array.from({ length: 20 }, (_, at) => use(`s${at}`));
    expect(having(...many).recent).toEqual(Array.from({ length: 12 }, (_, at) => `s${19 - at}`));
  });

  it('is forgotten on request', () => {
    expect(having(star('a'), use('b'), { kind: 'forget' })).toEqual(NO_MEMORY);
  });

  it('refuses what is no statement’s id', () => {
    expect(() => having(star(''))).toThrow('names no statement');
    expect(() => having(use('x'.repeat(81)))).toThrow('names no statement');
  });

  it.each([{ version: 2 }, 'library', { ...NO_MEMORY, recent: [7] }])('does not guess at %j', (stored) => {
    expect(readLibraryMemory(stored)).toBeNull();
  });
});

describe('where it is stored', () => {
  beforeEach(() => fakeBrowser.reset());

  it('takes changes one after the other, and tells of each', async () => {
    const life = new AbortController();
    const heard = vi.fn();
    followLibraryMemory(heard, life.signal);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(NO_MEMORY));
    await Promise.all(['a', 'b', 'c'].map((id) => libraryMemory.store(star(id))));
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ ...NO_MEMORY, favourites: ['a', 'b', 'c'] }));
    life.abort();
  });

  it('keeps what it can’t read before it writes', async () => {
    const newer = { version: 9, wish: 'kept' };
    await browser.storage.local.set({ library: newer });
    await libraryMemory.store(use('a'));
    expect(await browser.storage.local.get('library-unreadable')).toEqual({ 'library-unreadable': newer });
    expect((await libraryMemory.now()).value.recent).toEqual(['a']);
  });
});
