import type { Notice } from '../../lib/messages/protocol.ts';
import { controlKey } from './keys.ts';
import type { Words } from './words.ts';

/** What a notice says to the agent. */
export function noticeText(notice: Notice, words: Words): string {
  switch (notice.kind) {
    case 'applied':
      return words.t('noticeApplied', controlKey(words, 'Z'));
    case 'inserted':
      return words.t('noticeInserted', controlKey(words, 'Z'));
    case 'copied':
      return words.t('noticeCopied', controlKey(words, 'V'));
    case 'text-changed':
      return words.t('noticeTextChanged');
    case 'failed':
      return words.t('noticeFailed');
  }
}
