/** Texts that share this many of their pairs of words are variants of each other. */
const VARIANT = 0.6;
/** Fewer pairs say too little: "Kind regards, Mia". */
const FEWEST_PAIRS = 6;

/** Pairs of texts of which one is the other with a few words changed, by the share of word pairs they have in common (Jaccard). */
export function nearDuplicates(texts: readonly string[]): readonly (readonly [string, string])[] {
  const pairs = texts.map(wordPairs);
  const holding = new Map<string, number[]>();
  const found: (readonly [string, string])[] = [];
  pairs.forEach((own, at) => {
    if (own.size < FEWEST_PAIRS) return;
    const shared = new Map<number, number>();
    for (const pair of own) {
      const others = holding.get(pair) ?? [];
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      holding.set(pair, others);
      others.push(at);
    }
    for (const [other, count] of shared) {
      const all = own.size + (pairs[other]?.size ?? 0) - count;
      if (count / all >= VARIANT) found.push([texts[other] ?? '', texts[at] ?? '']);
    }
  });
  return found;
}

function wordPairs(text: string): ReadonlySet<string> {
  const words = [
    '^',
    ...(text
      .toLowerCase()
      .replace(/\d+/g, '#')
      .match(/[\p{L}#']+/gu) ?? []),
    '$',
  ];
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}
