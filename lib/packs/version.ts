/** Compares two semantic versions as `Array.sort` wants it; a version with a suffix (`1.0.0-beta`) is older than without. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  for (const [index, number] of one.numbers.entries()) {
    const difference = number - (other.numbers[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return compareSuffixes(one.suffix, other.suffix);
}

function partsOf(version: string): { readonly numbers: readonly number[]; readonly suffix: readonly string[] } {
  const [core = '', ...rest] = version.split('-');
  const suffix = rest.join('-');
  return { numbers: core.split('.').map(Number), suffix: suffix === '' ? [] : suffix.split('.') };
}

/** By semver's own order: numbers below words, numbers by size, the shorter first. */
function compareSuffixes(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return Math.sign(b.length - a.length);
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (one === other) continue;
    const [isNumber, isOtherNumber] = [/^\d+$/.test(one), /^\d+$/.test(other)];
    if (isNumber && isOtherNumber) return Math.sign(Number(one) - Number(other));
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
    return one < other ? -1 : 1;
  }
  return a.length === b.length ? 0 : -1;
}
