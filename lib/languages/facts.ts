/** What is known of a line, a sentence or a word; each question has a place of its own in it. */
export type Facts = unknown[];

interface Known {
  readonly facts: Facts;
}

/** The questions that are asked of one sort of thing. */
export interface Questions<Of extends Known> {
  /**
   * Keeps what is found out about a thing in its own `facts`, for as long as it is kept itself: a key press changes one line and
   * one sentence of it, and nothing has to be asked of the others again.
   */
  ask<T extends NonNullable<unknown> | null>(find: (of: Of) => T): (of: Of) => T;
  /** For a thing of which nothing is known yet. */
  none(): Facts;
}

/** Questions about one sort of thing. Engines read arrays fastest that are all made alike, with room for every answer. */
export function questionsAbout<Of extends Known>(): Questions<Of> {
  let places = 0;
  return {
    ask(find) {
      const place = places;
      places += 1;
      return (of) => {
        const known = of.facts[place];
        if (known !== undefined) return known as ReturnType<typeof find>;
        const found = find(of);
        of.facts[place] = found;
        return found;
      };
    },
    none: () => new Array<unknown>(places).fill(undefined),
  };
}
