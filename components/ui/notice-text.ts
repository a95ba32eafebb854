import type { Notice } from '../../lib/messages/protocol.ts';
import { controlKey } from './keys.ts';
import { shortQuote } from './short-quote.ts';
import type { Words } from './words.ts';

/** A quoted phrase that would fill the notice is cut. */
const LONGEST_QUOTE = 40;

/** What a notice says to the agent. */
export function noticeText(notice: Notice, words: Words): string {
  switch (notice.kind) {
    case 'applied':
      return words.t('noticeApplied', controlKey(words, 'Z'));
    case 'applied-all':
      return words.t('noticeAppliedAll', String(notice.done), String(notice.of), controlKey(words, 'Z'));
    case 'inserted':
      return words.t('noticeInserted', controlKey(words, 'Z'));
    case 'copied':
      return words.t('noticeCopied', controlKey(words, 'V'));
    case 'text-changed':
      return words.t('noticeTextChanged');
    case 'hidden':
      return words.t('noticeHidden', notice.title);
    case 'spared':
      return words.t('noticeSpared', shortQuote(notice.phrase, LONGEST_QUOTE));
    case 'rule-off':
      return words.t('noticeRuleOff', notice.title);
    case 'paused':
      return words.t('noticePaused');
    case 'undone':
      return words.t('noticeUndone');
    case 'not-stored':
      return words.t('noticeNotStored');
    case 'failed':
      return words.t('noticeFailed');
  }
}
