import type { Language } from '../analyzer/contract.ts';
import { fold } from '../languages/fold.ts';

const EN_MANY = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|ninety|several|many|a few|half an)`;
const EN_SPAN = `${EN_MANY} (?:more |long |whole |full |working )?(?:minutes?|mins?|hours?|days?|weeks?|months?)`;
const EN_TERM =
  '(?:said|told|promised|quoted|assured|announced|due|supposed to|meant to|should have|was to|were to|would be|would come|instead of)';
const DE_MANY = String.raw`(?:\d+|eine[rmns]?|zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|zwoelf|fuenfzehn|zwanzig|dreissig|vierzig|fuenfzig|neunzig|mehreren?|vielen?|einigen?|ein paar)`;
const DE_SPAN = `${DE_MANY} (?:ganzen? |langen? |vollen? )?(?:minuten?|min|stunden?|tagen?|wochen?|monaten?)`;
const DE_TERM =
  '(?:zugesagt|versprochen|angekuendigt|hiess es|es hiess|sagten sie|gesagt|sollten?|sollte[nt]?|geplant|vereinbart|statt|faellig)';

/**
 * What is a complaint of being kept waiting whatever the words around it: a term that was named and passed, somebody left
 * standing, a thing that has not moved, a helper who came late, hours of asking without an answer.
 */
const KEPT: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(
      String.raw`\b${EN_TERM}\b.{0,80}(?:\b(?:it has|it's|it is|that's|that is|its|now|it) (?:now |already |been |took |taken |taking )+${EN_MANY}|\bit took ${EN_MANY}|\btoday is\b|\bit's now\b)`,
    ),
    new RegExp(
      String.raw`\b(?:standing|stood|sitting|sat|queu(?:e|ed|ing)|hanging|stuck|on hold)\b.{0,40}\b(?:for|over) (?:over |nearly |almost |about |more than |the last )?${EN_SPAN}\b.{0,60}\b(?:nobody|no one|where|counter|desk|queue|line|hold|waiting room|till|lobby)\b`,
    ),
    new RegExp(
      String.raw`\b(?:standing|stood|sitting|sat|queu(?:e|ed|ing)|stuck)\b.{0,30}\b(?:counter|desk|queue|line|waiting room|till|lobby)\b.{0,30}\b(?:for|over) (?:over |nearly |almost |about )?${EN_SPAN}`,
    ),
    new RegExp(
      String.raw`\b(?:parcel|package|order|shipment|tracking|refund|application|claim|case|ticket|request|status|it|delivery|letter|repair)\b.{0,20}(?:not moved|n't moved|\bhas been sitting|been stuck|is stuck|stuck|has said|been saying|says)\b.{0,40}\bfor (?:over |nearly |almost |about |the last )?${EN_SPAN}`,
    ),
    new RegExp(
      String.raw`\b(?:came|arrived|turned up|showed up|was|were|is|are|ran|running|left) (?:about |nearly |over |almost |now )?${EN_SPAN} (?:late|overdue|behind)\b`,
    ),
    /\b(?:\d+|two|three|four|five|six|several|countless) (?:emails|mails|messages|calls|letters|tweets|chats)(?: later)?,? (?:and )?(?:still )?(?:nothing|no (?:answer|reply|response)|silence)\b/,
    new RegExp(
      String.raw`\b(?:${EN_SPAN}|weeks|months|ages) (?:and|of) (?:still )?(?:nothing|silence|no (?:answer|reply|word|news))\b`,
    ),
    /\b(?:left (?:me|us) hanging|fobb(?:ed|ing) (?:me |us )?off|(?:nobody|no one) (?:ever )?(?:gets|got|has got|is getting) back to (?:me|us)|not a (?:single )?word from (?:you|anybody|anyone)|(?:i|we) wait and wait|(?:writing|asking|calling) yet again|keeps? (?:being|getting) (?:moved|postponed|pushed back|rescheduled))\b/,
    new RegExp(
      String.raw`\b${EN_SPAN} for an? \w+.{0,20}\b(?:not normal|ridiculous|a joke|absurd|too long|unacceptable|really|seriously)\b`,
    ),
  ],
  de: [
    new RegExp(
      String.raw`\b${DE_TERM}\b.{0,80}(?:\b(?:jetzt|nun|inzwischen|mittlerweile) (?:sind|ist|dauert|schon|warten|waren|haben)|\bheute ist\b|\bgeworden sind\b|\b(?:es|daraus) (?:wurden|sind|waren)\b|\b(?:nun|jetzt) ist\b|\bdauert (?:es|das)? ?(?:jetzt|nun|schon))`,
    ),
    new RegExp(
      String.raw`\b(?:stehe|steh|stehen|sitze|sitz|sitzen|haenge|haeng|haengen)\b.{0,40}\b(?:seit|schon|ueber) (?:ueber |fast |gut |jetzt |nun |schon |mehr als )*${DE_SPAN}.{0,60}\b(?:niemand|keiner|schalter|schlange|kasse|tresen|warteschleife|wartezimmer|leitung|theke|halle|wo)\b`,
    ),
    new RegExp(
      String.raw`\b(?:paket|sendung|bestellung|erstattung|antrag|status|lieferung|brief|reparatur|es|da|ticket|fall)\b.{0,20}\b(?:steht|liegt|haengt|klemmt|heisst es|bewegt sich|ruehrt sich)\b.{0,30}\bseit (?:ueber |fast |gut |jetzt |nun |schon )*${DE_SPAN}`,
    ),
    new RegExp(
      String.raw`\bseit (?:ueber |fast |gut |jetzt |nun |schon )*(?:${DE_SPAN}|tagen|wochen|monaten|ewigkeiten)\b.{0,20}\b(?:bewegt sich (?:die |das |der |meine? )?\w* ?(?:nicht|nichts)|heisst es|in (?:zustellung|bearbeitung)|haengen|laufe|renne|hinterher|tut sich nichts|ruehrt sich nichts)\b`,
    ),
    /\b(?:lasst|lassen|laesst) (?:mich|uns|sie mich|sie uns|ihr mich|ihr uns)\b.{0,30}\b(?:haengen|warten|sitzen|stehen|schmoren|zappeln)\b/,
    /\b(?:laufe|renne|laufen|rennen|telefoniere|telefonieren)\b.{0,60}\bhinterher\b/,
    new RegExp(String.raw`\b${DE_SPAN} (?:zu spaet|verspaetung|ueberfaellig|verspaetet)\b`),
    /\b(?:\d+|zwei|drei|vier|fuenf|sechs|mehreren?) (?:mails|e-mails|nachrichten|anrufen?|briefen?|tickets)\b.{0,12}\b(?:nichts|keine antwort|keine reaktion|funkstille)\b/,
    /\b(?:zwei|drei|vier|fuenf|mehrfach|mehr|\d+ ?)(?:mal|fach)\b.{0,50}\bangerufen\b.{0,40}\b(?:zurueckgerufen|rueckruf|zurueck|niemand|keiner)\b/,
    /\b(?:vertroestet|zum (?:wiederholten|x-ten|zigsten) mal|(?:ich|wir) warten? und warten?|wann kommt (?:denn )?endlich|jede woche heisst es|(?:staendig|immer wieder|dauernd) (?:wird|werden|verschiebt|verschieben)\b.{0,30}\b(?:verschoben|termin|vertagt))\b/,
    new RegExp(
      String.raw`\b${DE_SPAN} (?:auf|fuer) (?:eine?n?|die|den|das) \w+.{0,30}\b(?:nicht normal|witz|zu lang|unverschaemt|laecherlich|unmoeglich|ernst)\b`,
    ),
  ],
};
/** Over and done, or nobody's fault here. */
const OVER: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:thanks|thank you|cheers|it worked|works now|all good|no rush|no hurry)\b/,
  de: /\b(?:danke|vielen dank|klappt jetzt|hat geklappt|eilt nicht|keine eile)\b/,
};

/** Whether a customer plainly says that they were kept waiting. */
export function keptWaiting(text: string, language: Language): boolean {
  const said = fold(text).replace(/\s+/g, ' ');
  return KEPT[language].some((pattern) => pattern.test(said)) && !OVER[language].test(said);
}
