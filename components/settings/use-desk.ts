import { createContext, useContext } from 'react';
import type { OptionsDesk } from '../../lib/messages/options-desk.ts';

export interface DeskAndVoice {
  readonly desk: OptionsDesk;
  /** Says a line to the agent at the foot of the page; empty takes it back. */
  say(text: string): void;
  /** Waits for what was asked for, and says why it failed if it did. True when it worked. */
  attempt(asked: Promise<unknown>, done?: string): Promise<boolean>;
}

export const DeskContext = createContext<DeskAndVoice | null>(null);

/** What can be asked for, inside the options. Throws outside of them. */
export function useDesk(): DeskAndVoice {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('There is no desk here. Put the component inside Settings.');
  return desk;
}
