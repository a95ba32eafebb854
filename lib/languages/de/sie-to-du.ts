import type { Token } from '../contract.ts';
import { type Clause, isInfinitive, isJoint, isSubordinate, openerOf } from './clauses.ts';
import { commandTo, withDu } from './verbs.ts';

/** A word put in another's place; "" takes it out. */
export interface Swap {
  readonly token: Token;
  readonly text: string;
}

const PRONOUN: Readonly<Record<string, string>> = {
  ihnen: 'dir',
  ihrerseits: 'deinerseits',
  ihretwegen: 'deinetwegen',
};
const POSSESSIVE = /^ihr(e[mnrs]?)?$/;
const OBJECT_BEHIND = /^(?:fuer|ohne|um|gegen|ueber|an|auf|durch|in|hinter|neben|unter)$/;
const OTHER_SUBJECT = /^(?:ich|wir|man|jemand|niemand|er|dies)$/;
/** Those of whom a plural verb can tell what they do to the reader: "Unsere Kollegen rufen Sie an". */
const STAFF =
  /(?:kolleg|mitarbeit|technik|fahrer|berater|expert|spezialist|team|leute|monteur|partner|entwickler|agent)/;
const NO_VERB =
  /^(?:gegen|wegen|neben|zwischen|oben|unten|aussen|innen|hinten|vorne?n?|morgen|gestern|gern|daneben|inzwischen|sondern|hinein|meinen|seinen|ihren|unseren|einen|keinen|allen|vielen|beiden|anderen|ersten|letzten|naechsten|neuen|guten|wenigen|einigen|oefters|deinen|diesen|jenen|welchen|solchen|eben|zusammen|dagegen|deswegen|ausserdem|stunden|wann|dann|wenn|denn|schon|an|in|von|den|nun|kein|ein|sein|mein|dein|hin|nein|davon|daran|darin|binnen|mitten|bisschen|sofern|insofern|entgegen|extern|intern|modern)$/;
const MODAL = /^(?:koenn|moecht|muess|soll|woll|duerf|werd|wuerd|wurd|moeg|lass|haben|haett|hatt|sind|waren|waer)/;
/** Verbs for what happens to the reader: behind "wenn …," they tell, they don't command. */
const TELLING =
  /^(?:bekommen|erhalten|finden|sehen|wissen|brauchen|benoetigen|verlieren|merken|zahlen|erreichen|sparen|kommen|gelangen|landen|stehen|haben|erfahren|profitieren)$/;
const NEVER_ASKED = /^(?:brauchen|benoetigen|wissen|merken|bekommen|erhalten|verlieren|profitieren)$/;
/** These have no other reflexive. */
const OWN_ALWAYS =
  /^(?:ueberlegen|merken|vorstellen|wuenschen|aussuchen|anschauen|ansehen|durchlesen|goennen|leisten)$/;
/** "Bei Fragen melden Sie sich": asked, though something stands before the verb. */
const INVITES = /^(?:melden|wenden|schreiben|rufen|antworten|kontaktieren)$/;
const OWN_DATIVE =
  /^(?:an|durch|herunter|runter|aus|ein|auf|vor)?(?:sehen|schauen|lesen|merken|ueberlegen|stellen|wuenschen|suchen|drucken|sparen|leisten|notieren|goennen|laden|holen|zulegen|machen|nehmen|kaufen|sichern|zusenden|schreiben)$/;

export function isPluralVerb(token: Token | undefined): boolean {
  if (!token || NO_VERB.test(token.norm)) return false;
  return /^(?:sind|tun|sein)$/.test(token.norm) || /(?:en|ern|eln)$/.test(token.norm);
}

/** What has to be put in place so that this word speaks to du; null when that can't be told with certainty. */
export function sieToDu(token: Token, clause: Clause): readonly Swap[] | null {
  const pronoun = PRONOUN[token.norm];
  if (pronoun) return [{ token, text: pronoun }, ...ownInfinitive(token, clause)];
  const ending = POSSESSIVE.exec(token.norm);
  if (ending) return [{ token, text: `dein${ending[1] ?? ''}` }];
  return token.norm === 'sie' ? pronounToDu(token, clause) : null;
}

function pronounToDu(token: Token, clause: Clause): readonly Swap[] | null {
  const { words } = clause;
  const at = words.indexOf(token);
  const before = words[at - 1];
  const object = [{ token, text: 'dich' }];
  if (OBJECT_BEHIND.test(before?.norm ?? '')) return object;
  const part = partOf(words, at);
  if (part.some(({ norm }) => OTHER_SUBJECT.test(norm)) || goesOnFromOther(words, at)) return object;
  if (isInfinitive(clause) && !isPluralVerbBeside(words, at)) return object;
  if (isSubordinate(clause) && !(isPluralVerb(before) && clause.asks && clause.opens))
    return inSubordinate(token, clause, object);
  if (isVerbAt(words, at - 1) && !isJoint(before)) {
    const staff = words.slice(0, at - 1).some(({ norm, text }) => /^\p{Lu}/u.test(text) && STAFF.test(norm));
    return staff ? object : subject(token, before as Token, clause);
  }
  if (isVerbAt(words, at + 1) && (at === openerOf(clause) || isJoint(before)))
    return subject(token, words[at + 1] as Token, clause);
  return words.slice(0, at).some(({ text }) => /^\p{Ll}\p{L}*[te]$/u.test(text)) ? object : null;
}

function inSubordinate(token: Token, clause: Clause, object: readonly Swap[]): readonly Swap[] | null {
  const { words } = clause;
  const at = words.indexOf(token);
  const last = words.at(-1);
  if (!isVerbAt(words, words.length - 1))
    return /(?:t|hat|ist|wird|kann|muss|soll|will)$/.test(last?.norm ?? '') ? object : null;
  if (at - openerOf(clause) > 2) return null;
  const finite = last as Token;
  const verbs = MODAL.test(finite.norm) ? [finite] : [...endsOfParts(words, at), finite];
  return [{ token, text: 'du' }, ...verbs.map((verb) => swapVerb(verb, withDu)), ...reflexives(words, at, finite.norm)];
}

/** "wenn Sie die App öffnen und sich anmelden": each part ends in a verb of its own. */
function endsOfParts(words: readonly Token[], from: number): readonly Token[] {
  return words.filter((_, at) => at > from && isJoint(words[at + 1]) && isVerbAt(words, at));
}

function subject(token: Token, verb: Token, clause: Clause): readonly Swap[] {
  const { words } = clause;
  const order = commands(verb, token, clause);
  const others = MODAL.test(verb.norm)
    ? []
    : verbsBehindJoints(words, Math.max(words.indexOf(verb), words.indexOf(token)));
  const form = order ? commandTo : withDu;
  return [
    { token, text: order ? '' : 'du' },
    ...[verb, ...others].map((each) => swapVerb(each, form)),
    ...reflexives(words, words.indexOf(token), `${particleOf(words)}${verb.norm}`),
  ];
}

/** "Schicken Sie mir", "bitte öffnen Sie": the verb opens what is no question and no condition. */
function commands(verb: Token, token: Token, clause: Clause): boolean {
  const { words } = clause;
  const at = words.indexOf(verb);
  if (clause.asks || at > words.indexOf(token) || (MODAL.test(verb.norm) && !/^lassen$/.test(verb.norm))) return false;
  if (words.some(({ norm }) => norm === 'bitte')) return true;
  const lead = words.slice(words.findLastIndex((word, index) => index < at && isJoint(word)) + 1, at);
  if (INVITES.test(verb.norm) && /^(?:bei|fuer)$/.test(lead[0]?.norm ?? '')) return true;
  if (!lead.every((word) => /^(?:einfach|also|gern|gerne|nur)$/.test(word.norm))) return false;
  const fails = words.some(({ norm }) => norm === 'nicht');
  return !NEVER_ASKED.test(verb.norm) && !((clause.before || fails) && TELLING.test(verb.norm));
}

/** "…, öffnen die App und tippen": verbs that go on with the same subject. */
function verbsBehindJoints(words: readonly Token[], from: number): readonly Token[] {
  return words.filter(
    (_, at) =>
      at > from + 1 &&
      isJoint(words[at - 1]) &&
      isVerbAt(words, at) &&
      !isPronoun(words[at + 1]) &&
      !MODAL.test(words[from]?.norm ?? ''),
  );
}

function isPronoun(token: Token | undefined): boolean {
  return /^(?:sie|wir)$/.test(token?.norm ?? '');
}

function reflexives(words: readonly Token[], subjectAt: number, verb: string): readonly Swap[] {
  return words.flatMap((word, at) =>
    at > subjectAt && word.norm === 'sich' ? [{ token: word, text: ownCase(words, at, verb) }] : [],
  );
}

/** "dich", but "dir" where the verb has another object: "sich die Rechnung ansehen". */
function ownCase(words: readonly Token[], at: number, verb: string): string {
  const object = words
    .slice(at + 1, at + 3)
    .some(({ norm }) =>
      /^(?:das|die|den|es|ein|eine|einen|ihn|dies|was|selbst|zeit|alle|unsere?n?|ihre?n?)$/.test(norm),
    );
  const known = [verb, ...words.map(({ norm }) => norm.replace(/zu(?=\p{L}{4})/u, ''))].some((each) =>
    OWN_DATIVE.test(each),
  );
  return (object && known) || OWN_ALWAYS.test(verb) ? 'dir' : 'dich';
}

/** The clause behind "bitten wir Sie," has the reader as its subject: "sich zu melden". */
export function ownInfinitive(token: Token, clause: Clause): readonly Swap[] {
  const { words } = clause;
  return isInfinitive(clause) ? reflexives(words, words.indexOf(token), words.at(-1)?.norm ?? '') : [];
}

/** `sich` of infinitives that hang on a clause which speaks to the reader. */
export function hangingReflexives(clauses: readonly Clause[], spokenTo: ReadonlySet<Clause>): readonly Swap[] {
  return clauses
    .filter((clause) => isInfinitive(clause) && clause.before !== null && spokenTo.has(clause.before))
    .flatMap(({ words }) => reflexives(words, -1, words.at(-1)?.norm.replace(/zu/, '') ?? ''));
}

function particleOf(words: readonly Token[]): string {
  const last = words.at(-1)?.norm ?? '';
  return /^(?:an|durch|herunter|runter|aus|ein|auf|vor)$/.test(last) ? last : '';
}

function isVerbAt(words: readonly Token[], at: number): boolean {
  const word = words[at];
  return isPluralVerb(word) && (at === 0 || !/^\p{Lu}/u.test(word?.text ?? '') || isJoint(words[at - 1]));
}

function isPluralVerbBeside(words: readonly Token[], at: number): boolean {
  return isVerbAt(words, at - 1) || (at === 0 && isVerbAt(words, 1));
}

/** "Wir haben es gebucht und informieren Sie": the subject stands before the joint. */
function goesOnFromOther(words: readonly Token[], at: number): boolean {
  const earlier = words.slice(0, at - 2);
  return (
    isJoint(words[at - 2]) && earlier.some(({ norm }) => norm === 'wir') && !earlier.some(({ norm }) => norm === 'sie')
  );
}

/** The words between two joints around a place. */
function partOf(words: readonly Token[], at: number): readonly Token[] {
  const from = words.findLastIndex((word, index) => index < at && isJoint(word)) + 1;
  const to = words.findIndex((word, index) => index > at && isJoint(word));
  return words.slice(from, to < 0 ? words.length : to);
}

function swapVerb(verb: Token, form: (verb: string) => string): Swap {
  return { token: verb, text: form(verb.text.toLowerCase()) };
}
