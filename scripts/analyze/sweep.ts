import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** So many replies leave some tens of megabytes behind; collecting them takes as long as a few replies. */
const REPLIES = 512;

/**
 * Collects what is left of the replies before, each so many of them. V8 by itself waits for as much garbage as the machine has room for,
 * so that the memory of a thread would grow with the pile.
 */
export function sweeper(): (replies: number) => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let since = 0;
  return (replies) => {
    since += replies;
    if (since < REPLIES) return;
    since = 0;
    collect();
  };
}
