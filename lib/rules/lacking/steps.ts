import { ofWording } from '../../languages/wording.ts';

/** Asks politely, or says where to go. */
const POLITELY = /^(?:please|kindly|bitte)$/;
/** "Please know that …": nothing is asked for. */
const ASSURES =
  /\b(?:please|kindly|bitte) (?:know|believe|be assured|rest assured|accept|understand|excuse|forgive|glauben?|seien? (?:sie |ihr )?versichert|sei versichert|nehmen sie|nimm|verstehen?|entschuldigen?|verzeihen?|richten?)\b/;
/** Stiff words before the answer itself. */
const HEREBY = /\b(?:be (?:informed|advised) that|inform you that|teilen? (?:ich|wir) (?:ihnen|dir|euch) mit dass)\b/;
/** Tells the reader what to do, and is no mere offer to write again. */
const DO =
  /^(?:(?:just|simply|then|so|and|einfach|dann|und|also) )*(?:reply|answer|write|send|text|bring|show|upload|antworten?|schreiben?|schick(?:en?)?|bring(?:en?)?|zeigen?|lad(?:en?)?)\b(?!.*\b(?:questions?|anything else|any time|anytime|fragen|jederzeit|sonst|weitere[nrs]?)\b)/;
/** "Let me show you how …": the agent is at it. */
const LET_ME = /\blet me (?!know\b|tell you\b|assure\b|start\b|say\b|be\b)\w+/;
/** "Once your file is here, I can …": the next step is the reader's, and then the agent's. */
const AFTER_THAT =
  /\b(?:once|as soon as|when|after|sobald|wenn|nachdem|liegt)\b.*\b(?:(?:i|we)(?: (?:can|will)|'ll)|(?:kann|koennen|werde|werden) (?:ich|wir)|(?:ich|wir) (?:kann|koennen|werde|werden))\b|\b(?:me|us|mir|uns)\b.*\b(?:and|then|und|dann) (?:(?:i|we)(?: (?:can|will)|'ll)|\w+ (?:ich|wir))\b/;

/** "You are kindly requested to …", in whatever words. */
export const asksPolitely = ofWording(
  ({ tokens }) =>
    tokens.some(({ norm }) => POLITELY.test(norm)) && !ASSURES.test(tokens.map(({ norm }) => norm).join(' ')),
);

/** Says in so many words what comes next. */
export const leadsOver = ofWording(({ tokens }) => {
  const words = tokens.flatMap(({ kind, norm }) => (kind === 'mark' ? [] : [norm])).join(' ');
  return AFTER_THAT.test(words) || LET_ME.test(words) || DO.test(words) || HEREBY.test(words);
});
