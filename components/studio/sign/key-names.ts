import type { StoredKey } from '../../../lib/studio/keys.ts';
import type { Words } from '../../ui/words.ts';

const SHORT_FINGERPRINT = 12;

export function shortFingerprint({ fingerprint }: Pick<StoredKey, 'fingerprint'>): string {
  return `${fingerprint.slice(0, SHORT_FINGERPRINT)}…`;
}

/** Where a key comes from, by whom it was introduced and what it signed, in one line. */
export function aboutKey(key: StoredKey, keys: readonly StoredKey[], words: Words): string {
  const day = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium' }).format(key.createdAt);
  const by = keys.find(({ fingerprint }) => fingerprint === key.introducedBy);
  return [
    shortFingerprint(key),
    words.t(key.origin === 'made' ? 'studioSignMadeOn' : 'studioSignOpenedOn', day),
    key.introducedBy === null
      ? ''
      : words.t('studioSignIntroducedBy', by?.name ?? shortFingerprint({ fingerprint: key.introducedBy })),
    key.packs.length === 0 ? '' : words.t('studioSignSignedPacks', key.packs.join(', ')),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
