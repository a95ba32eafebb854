/** A reply as numbers, with what is to be told of it. */
interface Written {
  /** Whose it is; null for what is learned from each time. */
  readonly writer: string | null;
}

/** How something learned is tried on writers that it was not learned from. */
interface Trial<Example extends Written, Learned> {
  readonly examples: readonly Example[];
  readonly folds: number;
  readonly learn: (examples: readonly Example[]) => Learned;
  readonly raises: (example: Example, learned: Learned) => boolean;
  readonly isThere: (example: Example) => boolean;
  /** What an example is counted with: the rule that it is about. */
  readonly kindOf: (example: Example) => string;
}

interface Counts {
  readonly found: number;
  readonly missed: number;
  readonly alarms: number;
}

const NOTHING: Counts = { found: 0, missed: 0, alarms: 0 };

/** By kind, precision and recall on writers that nothing was learned from, in words: each fold of the writers is held out in turn. */
export function byOtherWriters<Example extends Written, Learned>({
  examples,
  folds,
  learn,
  raises,
  isThere,
  kindOf,
}: Trial<Example, Learned>): ReadonlyMap<string, string> {
  const writers = [...new Set(examples.flatMap(({ writer }) => writer ?? []))].sort();
  const counts = new Map<string, Counts>(examples.map((example) => [kindOf(example), NOTHING]));
  for (let fold = 0; fold < folds; fold += 1) {
    const isOut = ({ writer }: Example) => writer !== null && writers.indexOf(writer) % folds === fold;
    const learned = learn(examples.filter((each) => !isOut(each)));
    for (const example of examples.filter(isOut)) {
      const what = outcome(raises(example, learned), isThere(example));
      const known = counts.get(kindOf(example)) ?? NOTHING;
      if (what !== null) counts.set(kindOf(example), { ...known, [what]: known[what] + 1 });
    }
  }
  return new Map([...counts].map(([kind, own]) => [kind, inWords(own)]));
}

function outcome(isRaised: boolean, isThere: boolean): keyof Counts | null {
  if (isRaised) return isThere ? 'found' : 'alarms';
  return isThere ? 'missed' : null;
}

function inWords({ found, missed, alarms }: Counts): string {
  const [precision, recall] = [found / (found + alarms), found / (found + missed)];
  return `${found + missed} to be found; by other writers' precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`;
}
