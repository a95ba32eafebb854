import type { RuleUnit } from '../rules/contract.ts';
import { apply } from './apply.ts';
import { asBehindComma } from './behind-comma.ts';
import type { Edit } from './contract.ts';
import { difference } from './difference.ts';
import { type Raised, raisedIn } from './raised.ts';
import { readRequest } from './read.ts';
import type { Reading } from './reading.ts';
import { bodyStart } from './spans.ts';

const MOST_SUGGESTIONS = 3;
/** So many rewrites of a finding are tried; each trial reads the whole reply. */
const MOST_TRIALS = 6;
/** So many edits that lay something bare are looked at, each with so many that mend that. */
const MOST_LAID_BARE = 2;
const MOST_MENDS = 2;
/** Of two wordings with so many words in common one is enough. */
const SAME = 0.6;

/** A reply as it was judged: all that was raised in it, and by which rules it was looked at. */
export interface Judged {
  readonly reading: Reading;
  readonly all: readonly Raised[];
  readonly asked: readonly RuleUnit[];
}

/**
 * Edits that clear what was raised and raise nothing else, at most three, best first: what the rule proposes. Where nothing of that
 * works, because it lays bare what the mended words had hidden (without the hand-off no next step is left), an edit that mends
 * this too.
 */
export function suggestionsFor(raised: Raised, judged: Judged): readonly Edit[] {
  const proposed = proposedFor(raised, judged.reading).slice(0, MOST_TRIALS);
  const works = trialOf(raised, judged);
  const kept: Edit[] = [];
  for (const edit of proposed) {
    if (kept.length === MOST_SUGGESTIONS) break;
    const known = kept.some((other) => other.text === edit.text && other.start === edit.start);
    if (!known && works(edit)) kept.push(edit);
  }
  return kept.length > 0 ? kept : mendedToo(proposed.slice(0, MOST_LAID_BARE), raised, judged, works);
}

function proposedFor({ unit, hit }: Raised, reading: Reading): readonly Edit[] {
  const { reply } = reading.request;
  const edits = [...(hit.edits ?? []), ...unit.words[reading.language].rewrites(hit, reading)];
  return edits.filter((edit) => !splitsPair(edit, reply)).map((edit) => asBehindComma(edit, reading));
}

/** The first edit that works together with one that mends what it lays bare. */
function mendedToo(
  edits: readonly Edit[],
  raised: Raised,
  judged: Judged,
  works: (edit: Edit) => boolean,
): readonly Edit[] {
  const { reply } = judged.reading.request;
  for (const edit of edits) {
    const after = readAnew(judged.reading, edit);
    const bare = laidBare(raisedIn(after, judged.asked), raised, judged);
    const mends = bare === undefined ? [] : proposedFor(bare, after).filter((mend) => mayMend(mend, bare, after));
    for (const mend of mends.filter((mend) => !saysSame(mend, edit)).slice(0, MOST_MENDS)) {
      const both = difference(reply, apply(mend, after.request.reply));
      if (both !== null && works(both)) return [both];
    }
  }
  return [];
}

/** Words that are to blame for nothing stay: a mend puts something in, changes the greeting, or stands for what was laid bare. */
function mayMend({ start, end }: Edit, { unit, hit }: Raised, after: Reading): boolean {
  if (unit.rule.id === 'tweet-too-long') return false;
  return end - start <= 1 || end <= bodyStart(after) || hit.start !== null;
}

/** A reply must not say the same twice. */
function saysSame(mend: Edit, edit: Edit): boolean {
  const [some, others] = [wordsOf(mend), wordsOf(edit)];
  return some.length > 0 && some.filter((word) => others.includes(word)).length >= SAME * some.length;
}

function wordsOf({ text }: Edit): readonly string[] {
  return text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

/** What an edit raised that was not there before; else what is left of its own rule. */
function laidBare(after: readonly Raised[], raised: Raised, { all }: Judged): Raised | undefined {
  const before = new Set(all.map(({ unit }) => unit.rule.id));
  return (
    after.find(({ unit }) => !before.has(unit.rule.id)) ??
    after.find(({ unit }) => unit.rule.id === raised.unit.rule.id)
  );
}

/** Reads the reply with an edit applied: the rule has to be raised less often, and none that was not raised before. */
function trialOf({ unit: { rule } }: Raised, { reading, all, asked }: Judged): (edit: Edit) => boolean {
  const raised = new Set(all.map(({ unit }) => unit.rule.id));
  const before = all.filter(({ unit }) => unit.rule.id === rule.id).length;
  const own = asked.filter((unit) => unit.rule.id === rule.id);
  const others = asked.filter((unit) => !raised.has(unit.rule.id));
  return (edit) => {
    const after = readAnew(reading, edit);
    return raisedIn(after, own).length < before && others.every((other) => raisedIn(after, [other]).length === 0);
  };
}

function readAnew({ request, house }: Reading, edit: Edit): Reading {
  return readRequest({ ...request, reply: apply(edit, request.reply) }, house);
}

function splitsPair(edit: Edit, reply: string): boolean {
  return [edit.start, edit.end].some(
    (at) => /[\uD800-\uDBFF]/.test(reply[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(reply[at] ?? ''),
  );
}
