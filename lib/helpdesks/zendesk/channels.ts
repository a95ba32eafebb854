import type { Channel } from '../../analyzer/contract.ts';
import type { Visibility } from '../contract.ts';
import { isYellowBehind } from '../tint.ts';
import { ZENDESK } from './selectors.ts';

/**
 * The switcher's `data-channel`. `internal`, `web`, `native_messaging`, `sms` and `chat` were seen; the other values are the
 * channels' names elsewhere in Zendesk (`via.channel`). What is not here is not guessed.
 */
const CHANNELS: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ['web', 'email'],
  ['email', 'email'],
  ['chat', 'chat'],
  ['messaging', 'chat'],
  ['native_messaging', 'chat'],
  ['sms', 'chat'],
  ['whatsapp', 'chat'],
  ['facebook_messenger', 'chat'],
  ['instagram_dm', 'chat'],
  ['line', 'chat'],
  ['telegram', 'chat'],
  ['twitter_dm', 'chat'],
  ['x_dm', 'chat'],
  ['twitter', 'tweet'],
  ['x', 'tweet'],
]);

const INTERNAL = 'internal';

/** The labels of a switcher that does not tell its channel, in the languages that Attune coaches in. */
const INTERNAL_LABELS = /^(internal note|interne notiz|interne anmerkung)/i;
const PUBLIC_LABELS = /^(public reply|öffentliche antwort|email|e-mail|messaging|chat|sms)/i;

export function channelOf(switcher: Element | null): Channel | null {
  return CHANNELS.get(switcher?.getAttribute('data-channel') ?? '') ?? null;
}

/** A channel whose name is new may be the note's: what people see of a note then speaks against it. */
function byName(told: string, labels: readonly string[], composer: Element | null): Visibility {
  if (CHANNELS.has(told) || labels.some((label) => PUBLIC_LABELS.test(label))) return 'public';
  const frame = composer?.closest(ZENDESK.composerFrame);
  return composer && frame && isYellowBehind(composer, frame) ? 'unknown' : 'public';
}

/**
 * Any sign of a note makes it one; only where none is there, the channel's name and the labels are asked. The composer's own
 * label speaks where there is no switcher.
 */
export function visibilityOf(switcher: Element | null, composer: Element | null): Visibility {
  const told = switcher?.getAttribute('data-channel');
  const labels = [switcher, composer].map((element) => element?.getAttribute('aria-label')?.trim() ?? '');
  if (told === INTERNAL || labels.some((label) => INTERNAL_LABELS.test(label))) return 'internal';
  if (told) return byName(told, labels, composer);
  return labels.some((label) => PUBLIC_LABELS.test(label)) ? 'public' : 'unknown';
}
