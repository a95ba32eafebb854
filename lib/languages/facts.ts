/** What is known of a line or a sentence; each question has a place of its own in it. */
export type Facts = unknown[];

let questions = 0;

/**
 * Keeps what is found out about something in its own `facts`, for as long as it is kept itself: a key press changes one line
 * and one sentence of it, and nothing has to be asked of the others again.
 */
export function factOf<Of extends { readonly facts: Facts }, T extends {} | null>(find: (of: Of) => T): (of: Of) => T {
  const place = questions;
  questions += 1;
  return (of) => {
    const known = of.facts[place];
    if (known !== undefined) return known as T;
    const found = find(of);
    of.facts[place] = found;
    return found;
  };
}
