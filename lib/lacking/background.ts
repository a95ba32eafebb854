import type { Language } from '../analyzer/contract.ts';
import type { ReplySentence } from '../analyzer/reading.ts';
import { addressMarks } from '../languages/address.ts';
import type { Sentence } from '../languages/contract.ts';
import { ofWording } from '../languages/wording.ts';
import { tellsDone } from '../rules/tells-done.ts';

/** That the message was read or written down helps nobody yet. */
const ONLY_NOTED =
  /^(?=.*\b(?:noted|received|read|reached|recorded|arrived|refer|reference|filed|logged|registered|archived|documented|aufgenommen|kenntnis|erhalten|gelesen|eingegangen|angekommen|vermerkt|bezug|abgelegt|registriert|erfasst|protokolliert|dokumentiert|archiviert|verzeichnet)\b)(?=.*\b(?:feedback|comments?|remarks?|concerns?|message|request|enquiry|inquiry|letter|email|mail|complaint|report|observations?|words|lines|anmerk\w*|meldung\w*|mitteilung\w*|schilderung\w*|zeilen|beobachtung\w*|anliegen|rueckmeld\w*|kritik|hinweis\w*|nachricht|schreiben|wunsch|beschwerde|anfrage|zuschrift)\b)/;
/** How it is in general, or how well the house does: true, and no help with what went wrong for one reader. */
const IN_GENERAL =
  /^(?:every|each|most|many|numerous|normally|usually|generally|typically|always|general|popular|loved|love|proud|strive|award\w*|pride|voted|crowned|improvements?|enhancements?|jede[nrsm]?|viele[nrm]?|meisten|zahlreich\w*|ueblicherweise|normalerweise|gewoehnlich|grundsaetzlich|stets|immer|generell|beliebt\w*|lieben|stolz|bestrebt|ausgezeichnet|gekuert|testsieger|verbesserungen|neuerungen)$/;
/** The house's own, unless it comes at some time: "Our plumber comes at two." */
const OURS = /^(?:our|unser\w*)$/;
const COMING =
  /^(?:comes?|arrives?|starts?|opens?|leaves?|calls?|rings?|visits?|collects?|brings?|delivers?|kommt|kommen|startet|oeffnet|ruft|faehrt|liefert|bringt|holt)$/;
/** Leads to what comes of it. */
const COMES =
  /^(?:will|'ll|going|shall|wird|werden|werde|melde|meldet|melden|schreibe|rufe|write|call|hear|answer\w*|antwort\w*|beantwort\w*|now|jetzt)$/;
/** Done to the message, not about the matter. */
const NOTING = /^(?:registered|registriert)$/;
const isNoNote = (word: string) => !NOTING.test(word);
/** A pity, or how much there is to do: says nothing of the matter itself. */
const ASIDE =
  /\b(?:shame|pity|saddening|regrettable|betrueblich\w*|bedauerlich\w*|schade|unschoen\w*|traurig\w*|(?:very|so|extremely|rather|all|quite) busy|high(?:er)? (?:volumes?|demand|numbers?)|(?:great|so|very) many (?:requests|enquiries|inquiries|applications|messages|emails|calls|orders)|viel (?:zu tun|los|betrieb)|sehr viele|(?:hohe\w*|grosse\w*) (?:aufkommen|nachfrage|andrang|anfrageaufkommen|auslastung)|ausgelastet|haende voll)\b/;
const YOU = /^(?:you|your|yours|yourself|u|ur)$/;

/** "I have noted your remarks", without a word on what was done or will be. */
export const onlyNotes = ofWording(({ tokens }) => {
  const words = tokens.map(({ norm }) => norm);
  const said = words.join(' ');
  return ONLY_NOTED.test(said) && !words.some((word) => COMES.test(word)) && !tellsDone(words.filter(isNoNote));
});

/** "Es ist schade, dass …", "At present very many applications reach us". */
export const isAside = ofWording(({ tokens }) => ASIDE.test(tokens.map(({ norm }) => norm).join(' ')));

/** "Our most popular model, people love it", "Reports are normally ready in three days": of the reader it says nothing. */
export function isBackground(sentence: ReplySentence, language: Language): boolean {
  const words = sentence.wording.tokens.map(({ norm }) => norm);
  const coming = words.some((word) => COMING.test(word)) && sentence.moves.some(({ move }) => move === 'set-time');
  return (
    words.some((word) => IN_GENERAL.test(word) || (OURS.test(word) && !coming)) &&
    !speaksToReader(sentence, language) &&
    !tellsDone(words)
  );
}

/** Whether a sentence says anything to or about its reader. */
export function speaksToReader(sentence: Sentence, language: Language): boolean {
  if (language === 'de') return addressMarks([sentence], language).length > 0;
  return sentence.wording.tokens.some(({ norm }) => YOU.test(norm));
}
