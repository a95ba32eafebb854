import { useState } from 'react';

/**
 * What stands in a box whose text is read into a value: as it was typed while it means the value that holds, else the value
 * as it is written.
 */
export function useTyped(written: string, means: (typed: string) => boolean): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(written);
  return [means(typed) ? typed : written, setTyped];
}
