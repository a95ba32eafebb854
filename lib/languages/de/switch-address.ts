import type { Edit } from '../../analyzer/contract.ts';
import type { AddressMark, Sentence, Token } from '../contract.ts';

/** Present forms as they stand beside the pronoun; verbs that are not listed are left to the agent. */
const VERBS: readonly (readonly [du: string, sie: string])[] = [
  ['bist', 'sind'],
  ['hast', 'haben'],
  ['kannst', 'können'],
  ['willst', 'wollen'],
  ['magst', 'mögen'],
  ['musst', 'müssen'],
  ['sollst', 'sollen'],
  ['darfst', 'dürfen'],
  ['wirst', 'werden'],
  ['weißt', 'wissen'],
  ['möchtest', 'möchten'],
  ['könntest', 'könnten'],
  ['hättest', 'hätten'],
  ['wärst', 'wären'],
  ['würdest', 'würden'],
  ['brauchst', 'brauchen'],
  ['findest', 'finden'],
  ['siehst', 'sehen'],
  ['bekommst', 'bekommen'],
  ['erhältst', 'erhalten'],
  ['schreibst', 'schreiben'],
  ['meldest', 'melden'],
  ['gibst', 'geben'],
  ['gehst', 'gehen'],
  ['machst', 'machen'],
  ['klickst', 'klicken'],
  ['hattest', 'hatten'],
  ['warst', 'waren'],
  ['konntest', 'konnten'],
  ['wolltest', 'wollten'],
  ['solltest', 'sollten'],
  ['zahlst', 'zahlen'],
  ['bezahlst', 'bezahlen'],
  ['nimmst', 'nehmen'],
  ['kriegst', 'kriegen'],
  ['schickst', 'schicken'],
  ['suchst', 'suchen'],
  ['bestellst', 'bestellen'],
  ['öffnest', 'öffnen'],
  ['kommst', 'kommen'],
  ['denkst', 'denken'],
  ['meinst', 'meinen'],
  ['liest', 'lesen'],
  ['sagst', 'sagen'],
  ['hilfst', 'helfen'],
  ['wartest', 'warten'],
  ['bleibst', 'bleiben'],
  ['stellst', 'stellen'],
  ['lässt', 'lassen'],
  ['rufst', 'rufen'],
  ['erreichst', 'erreichen'],
  ['nutzt', 'nutzen'],
  ['hörst', 'hören'],
  ['fährst', 'fahren'],
  ['trägst', 'tragen'],
  ['verstehst', 'verstehen'],
];
const DU_TO_SIE: Readonly<Record<string, string>> = {
  du: 'Sie',
  dir: 'Ihnen',
  dich: 'Sie',
  dein: 'Ihr',
  deine: 'Ihre',
  deinen: 'Ihren',
  deinem: 'Ihrem',
  deiner: 'Ihrer',
  deines: 'Ihres',
};
const SIE_TO_DU: Readonly<Record<string, string>> = {
  ihnen: 'dir',
  ihr: 'dein',
  ihre: 'deine',
  ihren: 'deinen',
  ihrem: 'deinem',
  ihrer: 'deiner',
  ihres: 'deines',
};
const SIE_VERB = new Map(VERBS.map(([du, sie]) => [sie, du]));
const DU_VERB = new Map(VERBS);
/** Behind these, "Sie" is an object: "für Sie", "ich bitte Sie". */
const OBJECT_BEFORE =
  /^(?:für|ohne|um|gegen|über|an|auf|bitte|informiere|erreiche|unterstütze|lade|rufe|frage|verstehe|ich|wir)$/i;

const COMMANDS = new Set(
  'schick schreib meld mach klick such bestell oeffn komm nutz ruf unterschreib probier versuch schau guck gib nimm lass lad geh loesch trag stell leg pruef wart bring sag frag zieh drueck tipp start schalt halt hol fuell kreuz send antwort reich nenn teil bestaetig setz steck druck scan log wend kuemmer vergiss denk lies sieh hilf check registrier aktualisier installier waehl'.split(
    ' ',
  ),
);
/** What stands behind a command rather than behind a subject. */
const OBJECT_BEHIND = /^(?:ihn|es|das|die|den|dem|mir|uns|mal|bitte|einfach|kurz|doch|dich)$/;
const SUBJECTS =
  /^(?:ich|wir|er|sie|es|das|du|hier|dann|da|so|jetzt|heute|und|aber|auch|dass|wenn|weil|ob|ist|sind|hat|habe|bei|mit|auf|in|an|fuer|nach|vor|bis|am|im|klar|ja|nein|gern|gerne|danke|leider|also|alles|\p{L}+e|\p{L}+en|\p{L}+t)$/u;

interface Swap {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Context {
  /** The first words of sentences. */
  readonly firsts: ReadonlySet<Token>;
  /** All tokens of questions. */
  readonly asked: ReadonlySet<Token>;
}

/** See `AddressForms.change`. */
export function switchAddress(
  marks: readonly AddressMark[],
  sentences: readonly Sentence[],
  text: string,
  to: 'du' | 'Sie',
): readonly Edit[] {
  const words = sentences.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'word');
  if (to === 'Sie' && sentences.some(mayCommand)) return [];
  const context = contextOf(sentences);
  const swaps: Swap[] = [];
  for (const { token } of marks) {
    const made = to === 'du' ? sieToDu(token, words, context) : duToSie(token, words);
    if (!made) return [];
    swaps.push(...made);
  }
  return joined(swaps, text);
}

/**
 * Whether a clause may be a command to du, which shows in no pronoun ("Unterschreib ihn einfach"): it begins with a stem that
 * is none of the words a clause begins with, or with a known one.
 */
function mayCommand({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'mark');
  return words.some((word, at) => {
    const before = words[at - 1]?.norm;
    const begins = at === 0 || before === ',' || before === 'und' || before === ':';
    return (
      begins &&
      word.kind === 'word' &&
      (COMMANDS.has(word.norm.replace(/e$/, '')) ||
        (at === 0 && OBJECT_BEHIND.test(words[1]?.norm ?? '') && !SUBJECTS.test(word.norm)))
    );
  });
}

function contextOf(sentences: readonly Sentence[]): Context {
  const firsts = sentences.flatMap(({ tokens }) => tokens.find(({ kind }) => kind === 'word') ?? []);
  const asked = sentences.filter(({ asks }) => asks).flatMap(({ tokens }) => tokens);
  return { firsts: new Set(firsts), asked: new Set(asked) };
}

function duToSie(token: Token, words: readonly Token[]): readonly Swap[] | null {
  if (token.norm !== 'du') {
    const verb = DU_VERB.get(token.text.toLowerCase());
    const pronoun = DU_TO_SIE[token.norm];
    if (pronoun) return [swap(token, pronoun)];
    return verb ? [{ start: token.start, end: token.end, text: `${cased(verb, token.text)} Sie` }] : null;
  }
  const verb = neighbours(token, words).find((word) => DU_VERB.has(word.text.toLowerCase()));
  if (!verb) return null;
  return [swap(token, 'Sie'), swap(verb, cased(DU_VERB.get(verb.text.toLowerCase()) ?? '', verb.text))];
}

function sieToDu(token: Token, words: readonly Token[], context: Context): readonly Swap[] | null {
  const pronoun = SIE_TO_DU[token.norm];
  const first = /^\p{Lu}/u.test(token.text) && context.firsts.has(token);
  if (pronoun) return [swap(token, first ? cased(pronoun, 'X') : pronoun)];
  const verb = neighbours(token, words).find((word) => SIE_VERB.has(word.text.toLowerCase()));
  // "Schicken Sie mir": an imperative, whose form with du is another one.
  if (verb && words.indexOf(verb) < words.indexOf(token) && context.firsts.has(verb) && !context.asked.has(verb))
    return null;
  if (verb)
    return [
      swap(token, first ? 'Du' : 'du'),
      swap(verb, cased(SIE_VERB.get(verb.text.toLowerCase()) ?? '', verb.text)),
    ];
  const before = words[words.indexOf(token) - 1]?.text ?? '';
  return OBJECT_BEFORE.test(before) ? [swap(token, 'dich')] : null;
}

/** The words beside a pronoun, where its verb stands in main clauses and questions, and the clause's last word. */
function neighbours(token: Token, words: readonly Token[]): readonly Token[] {
  const at = words.indexOf(token);
  return [words[at - 1], words[at + 1]].filter((word) => word !== undefined);
}

function swap(token: Token, text: string): Swap {
  return { start: token.start, end: token.end, text };
}

function cased(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function joined(swaps: readonly Swap[], reply: string): readonly Edit[] {
  const sorted = [...new Map(swaps.map((each) => [each.start, each])).values()].sort((a, b) => a.start - b.start);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return [];
  let text = '';
  let at = first.start;
  for (const each of sorted) {
    text += reply.slice(at, each.start) + each.text;
    at = each.end;
  }
  return [{ start: first.start, end: last.end, text }];
}
