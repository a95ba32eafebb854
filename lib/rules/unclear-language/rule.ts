import type { Edit, Language } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import type { Token } from '../../languages/contract.ts';
import { unitOf } from '../../languages/index.ts';
import { type Frame, frame, matchAll } from '../../moves/frame.ts';
import { moodOf } from '../../thread/mood.ts';
import type { Hit, Rule } from '../contract.ts';

interface Idiom {
  readonly pattern: Frame;
  readonly plain: string;
}

const compiled = new Map<Language, readonly Idiom[]>();

/** Idioms and jargon, where the thread shows that the language is a barrier, or always where the team wants it. */
export const rule: Rule = {
  id: 'unclear-language',
  group: 'form',
  severity: 'advice',
  check(reading) {
    if (!reading.house.plainLanguage && !hasBarrier(reading)) return [];
    const found = reading.sentences.flatMap(({ tokens }) =>
      idiomsOf(reading.language).flatMap((idiom) => hitsOf(idiom, tokens, reading)),
    );
    return withoutOverlaps(found);
  },
};

function hasBarrier({ customer }: Reading): boolean {
  const { language } = customer;
  if (language !== 'en' && language !== 'de') return false;
  return customer.all.some(({ text }) => moodOf(text, language).moves.has('language-barrier'));
}

function idiomsOf(language: Language): readonly Idiom[] {
  let known = compiled.get(language);
  if (!known) {
    known = Object.entries(unitOf(language).idioms).map(([source, plain]) => ({ pattern: frame(source), plain }));
    compiled.set(language, known);
  }
  return known;
}

function hitsOf({ pattern, plain }: Idiom, tokens: readonly Token[], { request }: Reading): readonly Hit[] {
  const own = tokens.filter(({ quoted }) => !quoted);
  return matchAll(pattern, own).map(({ spanFrom, spanTo }) => {
    const start = own[spanFrom]?.start ?? 0;
    const end = own[spanTo - 1]?.end ?? start;
    return { start, end, values: { plain }, edits: [inPlace(start, end, plain, request.reply)] };
  });
}

function inPlace(start: number, end: number, plain: string, reply: string): Edit {
  const upper =
    /\p{Lu}/u.test(reply.charAt(start)) && /(?:^|[.!?\n]\s*)$/u.test(reply.slice(Math.max(0, start - 3), start));
  return { start, end, text: upper ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain };
}

/** The longest of idioms that share words. */
function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  const length = ({ start, end }: Hit) => (end ?? 0) - (start ?? 0);
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => length(b) - length(a))) {
    if (kept.every((other) => (other.end ?? 0) <= (hit.start ?? 0) || (hit.end ?? 0) <= (other.start ?? 0)))
      kept.push(hit);
  }
  return kept.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}
