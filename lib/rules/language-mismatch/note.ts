import type { Edit, Language } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { insertIntoBody } from '../../analyzer/spans.ts';
import { likeliest } from '../../languages/detect.ts';

/** By the customer's language: that the answer comes in English or German, and that asking is fine. */
const NOTES: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  en: { de: 'I am answering you in German; please tell me if anything is unclear.' },
  de: { en: 'Ich antworte Ihnen auf Englisch; bitte schreiben Sie mir, wenn dabei etwas unklar ist.' },
  fr: {
    en: 'Je vous réponds en anglais ; si quelque chose n’est pas clair, écrivez-moi.',
    de: 'Je vous réponds en allemand ; si quelque chose n’est pas clair, écrivez-moi.',
  },
  es: {
    en: 'Le respondo en inglés; si algo no está claro, dígamelo, por favor.',
    de: 'Le respondo en alemán; si algo no está claro, dígamelo, por favor.',
  },
  it: {
    en: 'Le rispondo in inglese; se qualcosa non è chiaro, me lo faccia sapere.',
    de: 'Le rispondo in tedesco; se qualcosa non è chiaro, me lo faccia sapere.',
  },
  nl: {
    en: 'Ik antwoord u in het Engels; laat het mij weten als er iets niet duidelijk is.',
    de: 'Ik antwoord u in het Duits; laat het mij weten als er iets niet duidelijk is.',
  },
  pt: {
    en: 'Respondo-lhe em inglês; se algo não estiver claro, escreva-me, por favor.',
    de: 'Respondo-lhe em alemão; se algo não estiver claro, escreva-me, por favor.',
  },
  pl: {
    en: 'Odpowiadam po angielsku; jeśli coś nie jest jasne, proszę do mnie napisać.',
    de: 'Odpowiadam po niemiecku; jeśli coś nie jest jasne, proszę do mnie napisać.',
  },
  sv: {
    en: 'Jag svarar på engelska; säg till mig om det är något som är oklart.',
    de: 'Jag svarar på tyska; säg till mig om det är något som är oklart.',
  },
  tr: {
    en: 'Size İngilizce yanıt veriyorum; anlaşılmayan bir şey olursa lütfen bana yazın.',
    de: 'Size Almanca yanıt veriyorum; anlaşılmayan bir şey olursa lütfen bana yazın.',
  },
  cs: {
    en: 'Odpovídám anglicky; pokud něco není jasné, napište mi, prosím.',
    de: 'Odpovídám německy; pokud něco není jasné, napište mi, prosím.',
  },
  da: {
    en: 'Jeg svarer på engelsk; skriv endelig til mig, hvis der er noget, som er uklart.',
    de: 'Jeg svarer på tysk; skriv endelig til mig, hvis der er noget, som er uklart.',
  },
};
const TO_DU = 'Ich antworte dir auf Englisch; bitte schreib mir, wenn dabei etwas unklar ist.';

/** A sentence in the customer's own language before an answer that nobody here can put into it. */
export function noteBefore(reading: Reading): readonly Edit[] {
  const { customer, language } = reading;
  const theirs = customer.language === 'other' ? likeliest(customer.open.at(-1)?.text ?? '') : otherThan(language);
  const familiar = theirs === 'de' && (reading.house.address ?? customer.address) === 'du';
  const note = familiar ? TO_DU : NOTES[theirs]?.[language];
  return note === undefined ? [] : [inParagraph(insertIntoBody(reading, note), note, reading)];
}

/** In an email it stands by itself, spelled as its own language wants it. */
function inParagraph(edit: Edit, note: string, { channel }: Reading): Edit {
  const gap = channel === 'email' ? '\n\n' : ' ';
  return { ...edit, text: `${note}${gap}${edit.text.slice(note.length + 1)}` };
}

function otherThan(language: Language): Language {
  return language === 'en' ? 'de' : 'en';
}
