import type { Edit } from '../../analyzer/contract.ts';
import type { Reading, ReplySentence } from '../../analyzer/reading.ts';
import { remove, type Span, sentenceAt } from '../../analyzer/spans.ts';
import type { Hit } from '../contract.ts';
import { cheerfulIn } from './rule.ts';

/** Sentences that do these tell the customer something. */
const CARRIES: ReadonlySet<string> = new Set([
  'own-act',
  'inform',
  'instruct',
  'third-party',
  'ask',
  'apologise',
  'refuse',
  'offer',
]);

const GLAD_WISH = /^.*?\b(guten|good) (morgen|tag|abend|morning|afternoon|evening|day)\b/iu;
const GLAD_CALL = /^(?:huhu|hallöchen(?: popöchen)?|hallihallo|heyho|juhu|yay|woohoo|hiya|howdy|heyy+)(?=[\s,!])/iu;
/** "… gelöst. Ich": a sentence's first word that lost the rest. */
const LONE_WORD = /[.!?…]\s+\p{L}+$/u;
const MARKS = /\s*(?:\p{Extended_Pictographic}\uFE0F?)+|(?<=!)!+/gu;

/** What follows cannot stand without the cheer: "Super, dass Sie schreiben". */
const HANGING = /^[,\s]*(?:dass|that|to|wenn|if|because|weil)\b/i;

/** Takes the cheer out: the marks alone where the sentence stands without them, else the whole sentence. */
export function sober(hit: Hit, reading: Reading): readonly Edit[] {
  const sentence = sentenceAt(reading, hit.start ?? 0);
  if (!sentence) return [];
  const marks = cheerfulIn(sentence, reading.sentences.indexOf(sentence), reading);
  const whole = { start: sentence.start, end: sentence.end };
  const bare = without(marks, whole, reading.request.reply);
  const plain =
    standsAlone(bare, sentence) && isLoose(sentence, reading) && !stutters(bare, marks, reading)
      ? [
          {
            ...whole,
            text: isGreeting(sentence, reading) ? closed(bare, sentence).replace(/\.$/, ',') : closed(bare, sentence),
          },
        ]
      : [];
  const leftOut =
    sentence.moves.some(({ move }) => CARRIES.has(move)) || isGreeting(sentence, reading)
      ? []
      : [remove(reading, whole)];
  const edits = [
    ...plainGreeting(hit, reading),
    ...plain,
    ...leftOut,
    remove(reading, { start: hit.start ?? 0, end: hit.end ?? 0 }),
  ];
  return edits.filter((edit) => reads(edit, reading.request.reply));
}

/** Cheerful words can go only where a comma or the sentence's edge sets them off: "Awesome, thanks" but not "a great day ahead". */
function isLoose(sentence: ReplySentence, { request: { reply } }: Reading): boolean {
  return sentence.moves
    .filter(({ move }) => move === 'cheer')
    .every(({ start, end }) => {
      const before = reply.slice(sentence.start, start).trimEnd();
      const after = reply.slice(end, sentence.end).trimStart();
      return (before === '' || /[,;:–—!]$/.test(before)) && /^(?:$|[^\p{L}\p{N}])/u.test(after) && !HANGING.test(after);
    });
}

/** "Einen wunderschönen guten Morgen" as "Guten Morgen", "Huhu Oli! 🥳" as "Hallo Oli!". */
function plainGreeting({ start, end }: Hit, { request: { reply }, language, greeting }: Reading): readonly Edit[] {
  if (start === null || end === null || start > (greeting?.end ?? 0)) return [];
  const words = reply.slice(start, end);
  const text = words
    .replace(
      GLAD_WISH,
      (_, wish: string, time: string) => `${wish.charAt(0).toUpperCase()}${wish.slice(1).toLowerCase()} ${time}`,
    )
    .replace(GLAD_CALL, language === 'de' ? 'Hallo' : 'Hi')
    .replace(MARKS, '')
    .trimEnd();
  return text === words || text === '' ? [] : [{ start, end, text }];
}

/** "Ho, ho, ho": what is left begins with what was taken out. */
function stutters(bare: string, marks: readonly Span[], { request: { reply } }: Reading): boolean {
  const first = /^\p{L}+/u.exec(bare)?.[0].toLowerCase();
  return marks.some(
    ({ start, end }) =>
      first !== undefined &&
      reply
        .slice(start, end)
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(first),
  );
}

/** A greeting stands with two words, a sentence needs three. */
function standsAlone(bare: string, { tokens }: ReplySentence): boolean {
  const words = bare.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= 3 || (words === 2 && tokens.filter(({ kind }) => kind === 'word').length === 2);
}

/** What an emoji closed gets its full stop. */
function closed(bare: string, { tokens }: ReplySentence): string {
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  if (/[,;:–-]$/.test(bare)) return words > 3 ? bare.replace(/\s*[,;:–-]+$/, '.') : bare;
  return /[.!?…)]$/.test(bare) || words <= 3 ? bare : `${bare}.`;
}

function isGreeting({ start }: ReplySentence, { greeting }: Reading): boolean {
  return greeting !== null && start <= greeting.start;
}

function without(marks: readonly Span[], whole: Span, reply: string): string {
  let text = '';
  let at = whole.start;
  for (const { start, end } of marks) {
    text += reply.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  text += reply.slice(at, whole.end);
  const tidy = text
    .replace(/!+/g, '.')
    .replace(/[ \t]+([.,;:?])/g, '$1')
    .replace(/,(?=\s*[.!?])/g, '')
    .replace(/^[\s,;:.–—-]+/, '')
    .replace(/\.{2,}/g, '.')
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
  return tidy.charAt(0).toUpperCase() + tidy.slice(1);
}

/** Something has to be left, and the sentence before must still be closed. */
function reads(edit: Edit, reply: string): boolean {
  const before = reply.slice(0, edit.start).trimEnd();
  const after = reply.slice(edit.end).trimStart();
  if (!/\p{L}/u.test(before + edit.text + after)) return false;
  if (edit.text === '' && LONE_WORD.test(before) && /^\s*(?:\n|$)/.test(reply.slice(edit.end))) return false;
  // A comma with a line to itself.
  if (edit.text === '' && /(?:^|\n)\s*$/.test(reply.slice(0, edit.start)) && /^[ \t]*[,;]/.test(reply.slice(edit.end)))
    return false;
  if (/^,?\s*\./.test(edit.text + reply.slice(edit.end))) return edit.text !== '' || /[\p{L}\p{N}]$/u.test(before);
  return (
    edit.text !== '' ||
    before === '' ||
    /[.!?:,)…]$/.test(before) ||
    !/^\p{Lu}/u.test(after) ||
    reply.slice(before.length, edit.start).includes('\n') ||
    reply.slice(edit.end).startsWith('\n')
  );
}
