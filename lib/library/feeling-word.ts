import type { Language } from '../analyzer/contract.ts';

/** The customer's word for the feeling or the matter → how the matter is. Never a stronger word than theirs. */
const FEELINGS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    annoyed: 'annoying',
    annoying: 'annoying',
    annoys: 'annoying',
    frustrated: 'frustrating',
    frustrating: 'frustrating',
    frustration: 'frustrating',
    frustrates: 'frustrating',
    disappointed: 'disappointing',
    disappointing: 'disappointing',
    disappointment: 'disappointing',
    worried: 'worrying',
    worrying: 'worrying',
    worries: 'worrying',
    upset: 'upsetting',
    upsetting: 'upsetting',
    confused: 'confusing',
    confusing: 'confusing',
    stressed: 'stressful',
    stressful: 'stressful',
    embarrassed: 'embarrassing',
    embarrassing: 'embarrassing',
    exhausting: 'exhausting',
    tiring: 'tiring',
    infuriated: 'infuriating',
    infuriating: 'infuriating',
    distressed: 'distressing',
    distressing: 'distressing',
    unsettled: 'unsettling',
    unsettling: 'unsettling',
    alarmed: 'alarming',
    alarming: 'alarming',
    irritated: 'irritating',
    irritating: 'irritating',
    maddening: 'maddening',
    inconvenient: 'inconvenient',
    unpleasant: 'unpleasant',
  },
  de: {
    ärgerlich: 'ärgerlich',
    ärgerliche: 'ärgerlich',
    ärgert: 'ärgerlich',
    ärgere: 'ärgerlich',
    verärgert: 'ärgerlich',
    geärgert: 'ärgerlich',
    frustriert: 'frustrierend',
    frustrierend: 'frustrierend',
    frustrierende: 'frustrierend',
    frust: 'frustrierend',
    enttäuscht: 'enttäuschend',
    enttäuschend: 'enttäuschend',
    enttäuschende: 'enttäuschend',
    enttäuschung: 'enttäuschend',
    genervt: 'nervig',
    nervig: 'nervig',
    nervt: 'nervig',
    lästig: 'lästig',
    mühsam: 'mühsam',
    beunruhigt: 'beunruhigend',
    beunruhigend: 'beunruhigend',
    verunsichert: 'verunsichernd',
    verunsichernd: 'verunsichernd',
    verwirrt: 'verwirrend',
    verwirrend: 'verwirrend',
    gestresst: 'stressig',
    stressig: 'stressig',
    belastend: 'belastend',
    peinlich: 'peinlich',
    anstrengend: 'anstrengend',
    unangenehm: 'unangenehm',
    zermürbend: 'zermürbend',
  },
};

const NEGATIONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['not', 'no', 'never', 'without', 'isnt', 'wasnt', 'arent', 'dont', 'didnt', 'aint', 'less', 'nor']),
  de: new Set(['nicht', 'kein', 'keine', 'keinen', 'nie', 'ohne', 'weder', 'wenig', 'weniger']),
};
const REACH = 3;
const SENTENCE_END = /[.!?\n]+/;

function wordsOf(sentence: string): readonly string[] {
  return (
    sentence
      .toLowerCase()
      .replaceAll('’', '')
      .replaceAll("'", '')
      .match(/\p{L}+/gu) ?? []
  );
}

function feelingIn(words: readonly string[], language: Language): string | null {
  for (const [index, word] of words.entries()) {
    if (!Object.hasOwn(FEELINGS[language], word)) continue;
    const before = words.slice(Math.max(0, index - REACH), index);
    if (!before.some((neighbour) => NEGATIONS[language].has(neighbour))) return FEELINGS[language][word] ?? null;
  }
  return null;
}

/** How the matter is, in the customer's own word; null when they used none, or only a negated one. */
export function feelingWord(message: string, language: Language): string | null {
  for (const sentence of message.normalize('NFC').split(SENTENCE_END)) {
    const feeling = feelingIn(wordsOf(sentence), language);
    if (feeling !== null) return feeling;
  }
  return null;
}
