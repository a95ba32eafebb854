import type { Channel, FourA, Language, Severity } from '../../../lib/analyzer/contract.ts';
import type { Choice } from '../../ui/ChoiceBox.tsx';
import { momentIds, momentName } from '../../ui/named.ts';
import type { WordKey, Words } from '../../ui/words.ts';

const LANGUAGES: Readonly<Record<Language, WordKey>> = { en: 'studioEnglish', de: 'studioGerman' };
const CHANNELS: readonly Channel[] = ['email', 'chat', 'tweet'];
const FOUR_AS: readonly FourA[] = ['acknowledge', 'apologize', 'ask', 'act'];
const SEVERITIES: readonly Severity[] = ['hint', 'advice', 'warning'];

/** The choices that several kinds of entries offer, in the words of the interface. */
export const languageChoices = (words: Words): readonly Choice<Language>[] =>
  (['en', 'de'] as const).map((value) => ({ value, text: words.t(LANGUAGES[value]) }));

export const channelChoices = (words: Words): readonly Choice<Channel>[] =>
  CHANNELS.map((value) => ({ value, text: words.t(value) }));

export const fourAChoices = (words: Words): readonly Choice<FourA>[] =>
  FOUR_AS.map((value) => ({ value, text: words.t(value) }));

/** A severity, or the rule's own. */
export const severityChoices = (words: Words): readonly Choice<Severity | ''>[] => [
  { value: '', text: words.t('studioSeverityOwn') },
  ...SEVERITIES.map((value) => ({ value, text: words.t(`severity_${value}`) })),
];

export const momentChoices = (words: Words): readonly Choice<string>[] =>
  momentIds.map((value) => ({ value, text: momentName(value, words) }));
