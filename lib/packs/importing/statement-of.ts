import { analyze } from '../../analyzer/analyze.ts';
import type { FourA, Language } from '../../analyzer/contract.ts';
import { addressOf } from '../../languages/address.ts';
import { detect } from '../../languages/detect.ts';
import { fold } from '../../languages/fold.ts';
import { read } from '../../languages/index.ts';
import { registerOf } from '../../languages/register.ts';
import type { Address, Formality, Statement, StatementText } from '../schema.ts';
import type { ForeignText } from './contract.ts';
import { situationsOf } from './situations-of.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FIRM = 0.4;
const LONGEST_ID = 60;
/** A macro usually does several things; it is listed under the one that an agent looks for first. */
const BY_WEIGHT: readonly FourA[] = ['act', 'ask', 'apologize', 'acknowledge'];

/** "Rechnung::Erstattung läuft" as `rechnung-erstattung-laeuft`. */
export function slug(title: string): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, LONGEST_ID).replace(/-+$/, '') || 'macro';
}

function formalityOf(text: string, language: Language): Formality {
  const { score } = registerOf(read(text, language), language);
  if (score <= -FIRM) return 'casual';
  return score >= FIRM ? 'formal' : 'neutral';
}

function germanAddress(text: string): Address {
  return addressOf(read(text, 'de'), 'de') ?? 'none';
}

function fourAOf(text: string, language: Language): FourA {
  const { fourAs } = analyze({ reply: text, language });
  return BY_WEIGHT.find((part) => fourAs[part].present) ?? 'act';
}

/** The language of a text; null when it is none that Attune knows. */
export function languageOf({ language, text }: ForeignText): Language | null {
  const found = language ?? detect(text);
  return found === 'en' || found === 'de' ? found : null;
}

/** A file's own ids stay; folders and categories in people's words are looked up as the title's words are. */
function situationsIn({ situations = [], title }: ForeignText): readonly string[] {
  const own = situations.length > 0 && situations.every((situation) => ID.test(situation));
  return own ? situations : situationsOf([title, ...situations].join(' '));
}

/** A text as a statement. What its file does not say is read off its words, as the analyzer reads a reply. */
export function statementOf(one: ForeignText, language: Language): Statement {
  const { text } = one;
  const written: StatementText = {
    language,
    text,
    ...(language === 'de' ? { address: one.address ?? germanAddress(text) } : {}),
    formality: one.formality ?? formalityOf(text, language),
    channels: [...(one.channels ?? (['email', 'chat'] as const))],
  };
  return {
    id: one.id ?? slug(one.title),
    fourA: one.fourA ?? fourAOf(text, language),
    situations: [...situationsIn(one)],
    texts: [written],
  };
}
