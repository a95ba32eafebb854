import { useState } from 'react';
import { studioDesk } from '../../../lib/messages/studio-line.ts';
import type { StoredKey } from '../../../lib/studio/keys.ts';
import type { PackDraft } from '../../../lib/studio/pack-draft.ts';
import { type SignedDraft, signDraft } from '../../../lib/studio/sign-draft.ts';
import { type Reason, reasonsIn } from '../../../lib/subscriptions/reason.ts';
import { fileOf } from '../file-of.ts';

export type SigningState =
  | { readonly state: 'idle' }
  /** `done` texts were checked so far. */
  | { readonly state: 'busy'; readonly done: number }
  | { readonly state: 'refused'; readonly reasons: readonly Reason[] }
  | { readonly state: 'signed'; readonly draft: SignedDraft; readonly by: StoredKey; readonly version: string };

/** Signs the pack as it stands, and tells how far that is. */
export function useSigning(pack: PackDraft, published: PackDraft | null, onSigned: (draft: SignedDraft) => void) {
  const [signing, setSigning] = useState<SigningState>({ state: 'idle' });
  const sign = async (key: StoredKey) => {
    setSigning({ state: 'busy', done: 0 });
    const check = (file: string) => studioDesk.check(file, { progress: (done) => setSigning({ state: 'busy', done }) });
    try {
      const draft = await signDraft({ file: fileOf(pack), about: pack, key, published, check });
      setSigning({ state: 'signed', draft, by: key, version: pack.version });
      onSigned(draft);
    } catch (error) {
      setSigning({ state: 'refused', reasons: reasonsIn(error) });
    }
  };
  return { signing, sign };
}
