import { ofWording } from '../languages/wording.ts';

/** "My bad, your mail slipped through.": takes it on without the word. */
const OWNING =
  /\b(?:(?:my|our) (?:bad|fault|failing|mistake|oversight)|mea (?:maxima )?culpa|ow(?:e|ed) you an apology|(?:i|we) (?:do |deeply |very much |sincerely )?regret (?!to\b|the inconvenience)|regret it|let you down|dropped the ball|embarrassed|inexcusable|pardons?|forgive|asche auf (?:mein|unser) haupt|(?:mein|unser) (?:fehler|versaeumnis)|eine entschuldigung (?:schuldig|schulden)|schuld(?:e|en) (?:ich |wir )?(?:ihnen|dir|euch) eine entschuldigung|verzeih\w*|bedau(?:re|ern) (?:ich|wir|sehr|das|die verzoegerung|die verspaetung)|(?:ich|wir) bedau(?:re|ern) ,? ?(?:sehr |zutiefst )?,? ?(?:das|dass|die)|peinlich|unentschuldbar|unverzeihlich|geht (?:ganz |voll |allein )?auf (?:meine|unsere) kappe|(?:bitte|bitten) (?:ich|wir)? ?um nachsicht|nehm\w* (?:ich|wir) auf (?:meine|unsere) kappe)\b/;

/** Whether a sentence takes the fault on itself. */
export const ownsUp = ofWording(({ tokens }) => OWNING.test(tokens.map(({ norm }) => norm).join(' ')));
