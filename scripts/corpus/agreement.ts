/**
 * Cohen's kappa (1960): how much more two readers agree than by chance, 1 at best. `pairs` hold what each of them said.
 * With numbers, `weighted` counts a difference by its square (Cohen 1968), so that 2 against 3 weighs little.
 */
export function kappa<Label extends string | number | boolean>(
  pairs: readonly (readonly [Label, Label])[],
  weighted = false,
): number {
  const labels = [...new Set(pairs.flat())];
  const share = (side: 0 | 1, label: Label) => pairs.filter((pair) => pair[side] === label).length / pairs.length;
  const cost = (a: Label, b: Label) => (weighted ? (Number(a) - Number(b)) ** 2 : a === b ? 0 : 1);
  const seen = pairs.reduce((sum, [a, b]) => sum + cost(a, b), 0) / pairs.length;
  const chance = labels.reduce(
    (sum, a) => sum + labels.reduce((inner, b) => inner + share(0, a) * share(1, b) * cost(a, b), 0),
    0,
  );
  return chance === 0 ? 1 : 1 - seen / chance;
}
