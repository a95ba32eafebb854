import type { Language } from './contract.ts';
import type { Reading } from './reading.ts';

/** Whether an English reply begins in small letters, as chats do: what is put into it does too. */
export function writesSmall({ language, request: { reply } }: Reading): boolean {
  return language === 'en' && /^\s*(?:@\w+\s+)*\p{Ll}/u.test(reply);
}

/** English words as they go on within a sentence: "I" alone stays large. */
export function small(text: string): string {
  return /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text as a sentence begins: large, unless the whole reply is written small. */
export function begun(text: string, reading: Reading): string {
  return writesSmall(reading) ? small(text) : text.charAt(0).toUpperCase() + text.slice(1);
}

/** A greeting's comma or dash in the same line. */
export const IN_LINE = /(?:,|[ \t][-–—])[ \t]*$/;
/** Words that are no name: behind a greeting's comma in the same line they go on small. */
const NO_NAME =
  /^(?:A|An|The|This|That|These|Those|It|We|You|Your|Our|They|There|Here|He|She|Please|If|As|In|On|At|To|For|From|With|When|Once|After|Before|Just|Then|Thank|Thanks|What|Which|Where|How|Could|Can|Would|Do|Did|Have|Yes|No|Not|All|Both|Go|Run|Fill|Turn|Press|Check|Open|Click|Use|Try|Send|Take|Let|Put|Pick|Choose|Keep|Look|Make|Tell|Write|Reply|Call)(?=[\s,])/;

/** Whether what stands at `next` moves up behind "Hi Sam, " and has to go on small. */
export function goesOnSmall(language: Language, before: string, next: string): boolean {
  return language === 'en' && IN_LINE.test(before) && NO_NAME.test(next.trimStart());
}
