import { packAddress } from './address.ts';
import { refreshNow } from './follow.ts';
import { type Reason, reasonsIn } from './reason.ts';
import { type Around, settle } from './refresh.ts';
import { newSource, rolledBack, type Source } from './source.ts';
import { addSource, changeSource, removeSource, storedSources } from './store.ts';

/** What the options page asks of the background. Plain data. */
export type PacksRequest =
  | { readonly kind: 'subscribe'; readonly address: string }
  | { readonly kind: 'take-file'; readonly name: string; readonly text: string }
  | { readonly kind: 'check'; readonly id: string }
  | { readonly kind: 'roll-back'; readonly id: string; readonly version: string }
  | { readonly kind: 'remove'; readonly id: string };

/** Why it was not done; null when it was. What came of it is in the stored sources. */
export type PacksAnswer = { readonly reasons: readonly Reason[] | null };

/** Does what was asked, in the background. Never rejects. */
export async function serveRequest(
  request: PacksRequest,
  around: Around,
  again: () => Promise<void>,
): Promise<PacksAnswer> {
  try {
    const reasons = await done(request, around);
    await again();
    return { reasons };
  } catch (error) {
    return { reasons: reasonsIn(error) };
  }
}

async function done(request: PacksRequest, around: Around): Promise<readonly Reason[] | null> {
  switch (request.kind) {
    case 'subscribe':
      return await subscribe(request.address, around);
    case 'take-file':
      return await takeFile(request, around);
    case 'check':
      return reasonsOf(await refreshNow(await known(request.id), around, new AbortController().signal));
    case 'roll-back':
      await changeSource(request.id, (source) => ({ source: rolledBack(source, request.version), text: null }));
      return null;
    case 'remove':
      await removeSource(request.id);
      return null;
  }
}

/** A first pack that is refused leaves no subscription behind: the address is mended and tried again. */
async function subscribe(typed: string, around: Around): Promise<readonly Reason[] | null> {
  const address = packAddress(typed, await around.allowedHosts()).href;
  const same = (await storedSources()).find(({ origin }) => origin.kind === 'address' && origin.address === address);
  const source = same ?? newSource(crypto.randomUUID(), { kind: 'address', address }, around.now());
  if (!same) await addSource(source);
  const after = await refreshNow(source, around, new AbortController().signal);
  return await keptOrDropped(after);
}

/** A file of a pack that is here already from a file brings it another version. */
async function takeFile(
  { name, text }: { name: string; text: string },
  around: Around,
): Promise<readonly Reason[] | null> {
  const same = (await storedSources()).find(({ origin }) => origin.kind === 'file' && origin.name === name);
  const source = same ?? newSource(crypto.randomUUID(), { kind: 'file', name }, around.now());
  if (!same) await addSource(source);
  return await keptOrDropped(
    await changeSource(source.id, (current) => settle(current, { kind: 'file', text }, around)),
  );
}

async function keptOrDropped(source: Source | null): Promise<readonly Reason[] | null> {
  if (source?.versions.length === 0 && source.heldBack === null) await removeSource(source.id);
  return reasonsOf(source);
}

function reasonsOf(source: Source | null): readonly Reason[] | null {
  return source?.trouble?.reasons ?? null;
}

async function known(id: string): Promise<Source> {
  const source = (await storedSources()).find((each) => each.id === id);
  if (!source) throw new Error('This pack was removed meanwhile. Reload the page.');
  return source;
}
