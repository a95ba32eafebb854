import type { Token } from '../contract.ts';
import { type Clause, isInfinitive, isJoint, openerOf } from './clauses.ts';
import type { Swap } from './sie-to-du.ts';
import { commanded, withSie } from './verbs.ts';

const PRONOUN: Readonly<Record<string, string>> = {
  du: 'Sie',
  dir: 'Ihnen',
  dich: 'Sie',
  deinerseits: 'Ihrerseits',
  deinetwegen: 'Ihretwegen',
};
const POSSESSIVE = /^dein(e[mnrs]?)?$/;
const NO_VERB =
  /^(?:erst|fast|ist|selbst|sonst|meist|laengst|zuerst|zunaechst|moeglichst|hoechst|umsonst|einst|ernst|fest|juengst|nebst|unlaengst|herzlichst|bewusst|gewusst|gemusst|ge\p{L}+st|\p{L}*(?:naechst|lichst|igst)|(?:ver|er|be|ab|an|auf|aus|ein)(?:passt|fasst|loest|reist))$/u;
/** "löst", "passt", "nutzt": he-forms too, so "du" has to stand beside them or the clause has to end in them. */
const UNSURE = /(?:[szx]t|ss?t|ßt)$/;
const OTHER_SUBJECT = /^(?:ich|wir|er|man)$/;
const NO_COMMAND_BEFORE = /^(?:ich|wir|er|man)$/;
/** "Frage:", "Suche": nouns where no small word follows. */
const NOUN_TOO = /^(?:frage|suche|antwort|antworte|stelle|halt|sende|wende|rufe?|leite|setze|packe|wahl|sprich)$/;
/** Verbs whose infinitive speaks of the reader: "um dich anzumelden". */
const OWN_INFINITIVE =
  /(?:melden|loggen|registrieren|kuemmern|entscheiden|sehen|wenden|schauen|informieren|suchen|bewerben|setzen)$/;

/** Everything of a clause that speaks to du, put into Sie. */
export function duToSie(clause: Clause): readonly Swap[] {
  const { words } = clause;
  const orders = words.filter((_, at) => isCommand(clause, at));
  return words.flatMap((token, at): Swap[] => {
    if (orders.includes(token)) return [{ token, text: `${commanded(token.text.toLowerCase())} Sie` }];
    if (isVerb(words, at)) {
      // "Hast noch Fragen?": a subject that was left out is needed with Sie, unless it goes on from before.
      const verb = withSie(token.text.toLowerCase());
      return [{ token, text: words.some(({ norm }) => norm === 'du') ? verb : at === 0 ? `${verb} Sie` : verb }];
    }
    const ending = POSSESSIVE.exec(token.norm);
    if (ending) return [{ token, text: `Ihr${ending[1] ?? ''}` }];
    const pronoun = PRONOUN[token.norm];
    if (!pronoun) return [];
    const own = /^(?:dir|dich)$/.test(token.norm) && isReflexive(clause, at, orders);
    return [{ token, text: own ? 'sich' : pronoun }];
  });
}

/** Whether the word commands du: it opens its part of the clause, and is the form of a verb that support commands. */
export function isCommand(clause: Clause, at: number): boolean {
  const { words } = clause;
  const token = words[at];
  const next = words[at + 1];
  if (!token || !commanded(token.text.toLowerCase()) || NO_COMMAND_BEFORE.test(next?.norm ?? '')) return false;
  if (NOUN_TOO.test(token.norm) && (!next || !/^\p{Ll}/u.test(next.text))) return false;
  if (/^\p{Lu}/u.test(token.text) && at > 0) return false;
  const lead = words.slice(0, at);
  const opening = lead.findLastIndex(isJoint);
  return lead
    .slice(opening + 1)
    .every(({ norm }) => /^(?:bitte|einfach|dann|also|gern|gerne|danach|sonst|ansonsten|jetzt|nun)$/.test(norm));
}

function isVerb(words: readonly Token[], at: number): boolean {
  const token = words[at];
  if (!token || (at > 0 && /^\p{Lu}/u.test(token.text)) || NO_VERB.test(token.norm)) return false;
  const written = token.text.toLowerCase();
  if (!/(?:st|[szßx]t)$/.test(written)) return false;
  if (/^(?:bist|hast|lässt|weißt|musst|willst)$/.test(written)) return true;
  if (!UNSURE.test(written) || /[^aeiouäöüszßx]st$/.test(written) || /[aeä]ust$/.test(written))
    return /[^s]st$/.test(written);
  return (
    words[at - 1]?.norm === 'du' ||
    words[at + 1]?.norm === 'du' ||
    (at === words.length - 1 && words.some(({ norm }) => norm === 'du'))
  );
}

function isReflexive(clause: Clause, at: number, orders: readonly Token[]): boolean {
  const { words } = clause;
  const from = words.findLastIndex((word, index) => index < at && isJoint(word)) + 1;
  const to = words.findIndex((word, index) => index > at && isJoint(word));
  const part = words.slice(from, to < 0 ? words.length : to);
  if (part.some(({ norm }) => OTHER_SUBJECT.test(norm))) return false;
  if (isInfinitive(clause) && !part.some(({ norm }) => norm === 'du'))
    return (
      words.some(({ norm }) => OWN_INFINITIVE.test(norm)) &&
      !/^(?:um)$/.test(words[openerOf(clause)]?.norm ?? '') &&
      words[at]?.norm === 'dich'
    );
  return (
    part.some((word) => word.norm === 'du' || orders.includes(word)) ||
    (from > 0 && part.some((_, index) => isVerb(words, from + index)))
  );
}
