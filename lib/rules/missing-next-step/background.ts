import type { Language } from '../../analyzer/contract.ts';
import type { ReplySentence } from '../../analyzer/reading.ts';
import { addressMarks } from '../../languages/address.ts';
import type { Sentence } from '../../languages/contract.ts';
import { ofWording } from '../../languages/wording.ts';
import { tellsDone } from '../tells-done.ts';

/** That the message was read or written down helps nobody yet. */
const ONLY_NOTED =
  /^(?=.*\b(?:noted|received|read|reached|recorded|arrived|refer|reference|aufgenommen|kenntnis|erhalten|gelesen|eingegangen|angekommen|vermerkt|bezug)\b)(?=.*\b(?:feedback|comments?|remarks?|concerns?|message|request|enquiry|inquiry|letter|email|mail|complaint|report|anmerk\w*|anliegen|rueckmeld\w*|kritik|hinweis\w*|nachricht|schreiben|wunsch|beschwerde|anfrage|zuschrift)\b)/;
/** How it is in general, or how well the house does: true, and no help with what went wrong for one reader. */
const IN_GENERAL =
  /^(?:every|each|most|many|numerous|normally|usually|generally|typically|always|general|popular|loved|love|our|proud|strive|award\w*|jede[nrsm]?|viele[nrm]?|meisten|zahlreich\w*|ueblicherweise|normalerweise|gewoehnlich|grundsaetzlich|stets|immer|generell|unser\w*|beliebt\w*|lieben|stolz|bestrebt|ausgezeichnet)$/;
/** Leads to what comes of it. */
const COMES =
  /^(?:will|'ll|going|shall|wird|werden|werde|melde|meldet|melden|schreibe|rufe|write|call|hear|answer\w*|antwort\w*|beantwort\w*|now|jetzt)$/;
const YOU = /^(?:you|your|yours|yourself|u|ur)$/;

/** "I have noted your remarks", without a word on what was done or will be. */
export const onlyNotes = ofWording(({ tokens }) => {
  const words = tokens.map(({ norm }) => norm);
  return ONLY_NOTED.test(words.join(' ')) && !words.some((word) => COMES.test(word)) && !tellsDone(words);
});

/** "Our most popular model, people love it", "Reports are normally ready in three days": of the reader it says nothing. */
export function isBackground(sentence: ReplySentence, language: Language): boolean {
  const words = sentence.wording.tokens.map(({ norm }) => norm);
  return words.some((word) => IN_GENERAL.test(word)) && !speaksToReader(sentence, language) && !tellsDone(words);
}

/** Whether a sentence says anything to or about its reader. */
export function speaksToReader(sentence: Sentence, language: Language): boolean {
  if (language === 'de') return addressMarks([sentence], language).length > 0;
  return sentence.wording.tokens.some(({ norm }) => YOU.test(norm));
}
