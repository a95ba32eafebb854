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
  readonly isAtFault: (example: Example) => boolean;
}

/** Precision and recall on writers that nothing was learned from, in words: each fold of the writers is held out in turn. */
export function byOtherWriters<Example extends Written, Learned>({
  examples,
  folds,
  learn,
  raises,
  isAtFault,
}: Trial<Example, Learned>): string {
  const writers = [...new Set(examples.flatMap(({ writer }) => writer ?? []))].sort();
  const counts = { found: 0, missed: 0, alarms: 0 };
  for (let fold = 0; fold < folds; fold += 1) {
    const isOut = ({ writer }: Example) => writer !== null && writers.indexOf(writer) % folds === fold;
    const learned = learn(examples.filter((each) => !isOut(each)));
    for (const example of examples.filter(isOut)) {
      if (raises(example, learned)) counts[isAtFault(example) ? 'found' : 'alarms'] += 1;
      else if (isAtFault(example)) counts.missed += 1;
    }
  }
  const { found, missed, alarms } = counts;
  const [precision, recall] = [found / (found + alarms), found / (found + missed)];
  return `${found + missed} at fault; by other writers' precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`;
}
