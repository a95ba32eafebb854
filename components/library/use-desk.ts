import { useState } from 'react';
import type { CoachCommand } from '../../lib/messages/protocol.ts';
import { controlKey } from '../ui/keys.ts';
import { noticeText } from '../ui/notice-text.ts';
import { useWords } from '../ui/words.ts';
import { canInsert, type Tab, viewOf } from './tab.ts';
import { useRescue } from './use-rescue.ts';

export interface DeskParts {
  readonly tab: Tab;
  command(command: CoachCommand): void;
  /** Puts a text on the clipboard. */
  copy(text: string): Promise<void>;
}

/** What popup and side panel do for the agent, and what they say about it. */
export function useDesk({ tab, command, copy }: DeskParts) {
  const words = useWords();
  const [own, say] = useState('');
  const view = viewOf(tab);
  const copyAndSay = (text: string, said: string) => {
    copy(text).then(
      () => say(said),
      () => say(words.t('noticeFailed')),
    );
  };
  const rescue = useRescue(view, (text) => copyAndSay(text, words.t('noticeCopied', controlKey(words, 'V'))));
  const ask = (asked: CoachCommand) => {
    say('');
    rescue(asked);
    command(asked);
  };
  const insert = (text: string) => ask({ kind: 'insert', text });
  return {
    view,
    ask,
    say,
    said: own || (view?.notice ? noticeText(view.notice, words) : ''),
    /** null where nothing can be inserted. */
    insert: canInsert(view) ? insert : null,
    copy: (text: string) => copyAndSay(text, words.t('copied')),
  };
}
