import type { Pack } from './schema.ts';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Whether a version that is rolled out in stages is meant for this install. The same install and version give the same answer
 * on every check; a higher percentage keeps everybody who was in. `install` is any text that stays the same.
 */
export function isInRollout(
  install: string,
  { id, version, rollout = 100 }: Pick<Pack, 'id' | 'version' | 'rollout'>,
): boolean {
  return hash(`${install} ${id} ${version}`) % 100 < rollout;
}

/** FNV-1a (Fowler, Noll, Vo), mixed once more so that the last letters move every bit. */
function hash(text: string): number {
  let mixed = FNV_OFFSET;
  for (const letter of text) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), FNV_PRIME);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
