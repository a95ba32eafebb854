import type { Language } from '../analyzer/contract.ts';

/** The words that most sentences of the corpus' replies hold, the most frequent first, folded. */
export const COMMON_WORDS: Readonly<Record<Language, string>> = {
  en: "the you and i it to a is your on not in for that have of 's we at will with are so was our be this one can from by do am sorry no would if us as has me about there two out all did before up what back please or my only off when been had see day now but an which they right time were after them should new get wrong three number first like because",
  de: 'die sie der ich das und ist nicht den in mit auf fuer wir haben im bei ein es ihnen am an zu von habe du dem da bitte uns dass eine mir hat noch bis um nach sich sind ihre aus war ihr nur dir so wird schon auch dann wenn uhr heute einen vor zwei vom als hast zum wie ab mal ohne kann euro beim wieder oder steht ja tut drei aber leid man frau geht tag',
};
