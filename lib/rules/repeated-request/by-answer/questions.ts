import type { Language } from '../../../analyzer/contract.ts';
import type { Sentence, Token } from '../../../languages/contract.ts';
import { ofWording, unquoted } from '../../../languages/wording.ts';
import type { Question } from './contract.ts';
import { isTopic, LEXICONS, type Lexicon } from './lexicon.ts';

const STOP = /^(?:[,;:–—()!?.…]|\.{2,})$/u;
const AND = /^(?:and|but|plus|und|aber|sowie)$/;
const OR = /^(?:or|oder)$/;
const QUESTION_WORD =
  /^(?:what|which|when|where|how|who|whose|was|welche[rsnm]?|wann|wo|wohin|woher|wie|wieviele?|wer|wem|wen|wessen)$/;
/** Before a question word: "from which date", "um wie viel Uhr". */
const LEAD =
  /^(?:from|to|on|in|at|for|under|with|by|of|until|since|um|an|am|in|auf|fuer|bis|seit|ab|von|unter|mit|zu|aus|wegen|roughly|about|approximately|etwa|ungefaehr)$/;
/** "… and I'll send another": no question. */
const AGENT = /^(?:i|we|ich|wir)$/;
const ACTS =
  /^(?:will|can|could|shall|am|are|have|may|get|put|send|release|kann|koennen|werde|werden|schicke|habe|lege|mache|buche)$/;
/** "Tell me which …", "to know when …": the question word there begins a question, not a relative clause. */
const TELLING =
  /^(?:tell|know|say|confirm|remember|check|me|us|mir|uns|sagen|sag|sagt|wissen|weisst|mitteilen|schreiben|nennen|verraten)$/;
const DETERMINER = /^(?:your|the|its|their|his|her|ihre?[nmrs]?|deine?[nmrs]?|eure?[nmrs]?|die|das|der|den|dem|d)$/;
const MAY = /^(?:can|could|may|might|kann|koennen|koennte|darf|duerfen)$/;
/** A sentence of more clauses is no sentence. */
const MOST = 12;
const ANY = /^any$/;
const DENIED_WITHIN = 4;
const DENIAL = /^(?:no|not|never|nothing|nicht|nie|nichts|kein\p{L}{0,2})$/u;
const HAD =
  /\b(?:habe ich|haben wir|ich habe|wir haben|i have|we have|i 've got|we 've got|liegt vor|liegen vor|liegen mir vor|liegt mir vor)$|^(?:i|we) (?:have|'ve)\b/;

/** The questions of a sentence that asks; those that wish, or go beyond what a message can have told, are left out. */
export function questionsIn(sentence: Sentence, language: Language): readonly Question[] {
  return IN[language](sentence);
}

const IN: Readonly<Record<Language, (sentence: Sentence) => readonly Question[]>> = {
  en: ofWording(({ tokens, asks }) => questionsOf(unquoted(tokens), asks, LEXICONS.en)),
  de: ofWording(({ tokens, asks }) => questionsOf(unquoted(tokens), asks, LEXICONS.de)),
};

function questionsOf(tokens: readonly Token[], asks: boolean, lexicon: Lexicon): readonly Question[] {
  const hands = tokens.some(({ norm }) => lexicon.hand.has(norm));
  const tells = !hands && tokens.some(({ norm }) => lexicon.tell.has(norm));
  const requests = tokens.some(({ norm }) => lexicon.request.has(norm));
  return clausesOf(tokens, lexicon)
    .slice(0, MOST)
    .filter((clause) => !tellsOfAgent(clause))
    .map((clause) => ({ ...questionIn(clause, asks, lexicon), hands, tells }))
    .filter((question) => question.word >= 0 || !asksNothing(question, tokens, lexicon))
    .filter((question) => hands || requests || !question.named || (asks && isRow(question)))
    .filter((question) => isAnswerable(question, lexicon));
}

/** Only names a thing, to be chosen or said to be needless. */
function asksNothing(question: Question, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (question.named && isDenied(question)) return true;
  const isOffered = question.named || ANY.test(question.tokens[0]?.norm ?? '');
  return isOffered && isChoice(question, tokens, lexicon);
}

/** Parts between marks, and before "and" or "or" where a question of its own follows. */
function clausesOf(tokens: readonly Token[], lexicon: Lexicon): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    if (STOP.test(token.norm)) clauses.push([]);
    else if (parts(token, tokens[at + 1], tokens[at + 2], lexicon)) clauses.push([]);
    else clauses.at(-1)?.push(token);
  }
  return clauses.filter(({ length }) => length > 0);
}

/** "… and which bike is it", "… and your version"; but "the front or the rear" is one question. */
function parts({ norm }: Token, next: Token | undefined, third: Token | undefined, lexicon: Lexicon): boolean {
  if (!next || !(AND.test(norm) || OR.test(norm))) return false;
  const led = LEAD.test(next.norm) ? (third?.norm ?? '') : next.norm;
  return (
    QUESTION_WORD.test(led) ||
    AGENT.test(next.norm) ||
    lexicon.opening.has(next.norm) ||
    (AND.test(norm) && DETERMINER.test(next.norm))
  );
}

function questionIn(tokens: readonly Token[], asks: boolean, lexicon: Lexicon): Omit<Question, 'hands' | 'tells'> {
  const word = tokens.findIndex(({ norm }, at) => QUESTION_WORD.test(norm) && isOpen(tokens, at));
  const opens = lexicon.opening.has(tokens[0]?.norm ?? '') || lexicon.opening.has(tokens[1]?.norm ?? '');
  const named = word < 0 && !(asks && opens);
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const wants = tokens.some(({ norm }) => lexicon.want.has(norm));
  return { tokens, word, named, wants, start, end };
}

/** "I'll put it in", behind "and": the agent's own act. */
function tellsOfAgent([first, second]: readonly Token[]): boolean {
  return AGENT.test(first?.norm ?? '') && ACTS.test(second?.norm ?? '');
}

/** "When would suit you: Friday at 7 or Friday at 18?": what is named behind a wish is there to choose from. */
function isChoice({ start }: Pick<Question, 'start'>, tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some((token) => token.start < start && (lexicon.wish.has(token.norm) || lexicon.want.has(token.norm)));
}

/** "There is no deadline", "your photos I have": nothing is asked. */
function isDenied({ tokens }: Pick<Question, 'tokens'>): boolean {
  const norms = tokens.map(({ norm }) => norm);
  return norms.slice(0, DENIED_WITHIN).some((norm) => DENIAL.test(norm)) || HAD.test(norms.join(' '));
}

/** "…, a whole one or half?" */
function isRow({ tokens }: Omit<Question, 'hands' | 'tells'>): boolean {
  return tokens.some(({ norm }) => OR.test(norm));
}

function isOpen(tokens: readonly Token[], at: number): boolean {
  if (at <= 1)
    return (
      at === 0 ||
      LEAD.test(tokens[0]?.norm ?? '') ||
      TELLING.test(tokens[0]?.norm ?? '') ||
      !/^wh/.test(tokens[at]?.norm ?? '')
    );
  const before = tokens[at - 1]?.norm ?? '';
  return TELLING.test(before) || (LEAD.test(before) && TELLING.test(tokens[at - 2]?.norm ?? ''));
}

/** "Can I …", "darf ich": an offer. */
function offers(norm: string, next: string): boolean {
  return MAY.test(norm) && AGENT.test(next);
}

function isAnswerable({ tokens, word }: Question, lexicon: Lexicon): boolean {
  const from = word < 0 ? 0 : word;
  const asked = tokens.slice(from);
  const wishes = asked.some(({ norm }, at) => lexicon.wish.has(norm) || offers(norm, asked[at + 1]?.norm ?? ''));
  return !wishes && !asked.some(({ norm }) => lexicon.beyond.has(norm));
}

/** The words of a question that carry its topic. */
export function topicsOf({ tokens }: Question, lexicon: Lexicon): readonly Token[] {
  return tokens.filter((token) => isTopic(token, lexicon));
}
