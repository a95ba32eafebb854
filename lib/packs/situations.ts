import type { Language } from '../analyzer/contract.ts';

/** A situation that the built-in statements know, with the words that agents look it up by. */
export interface SituationEntry {
  readonly label: Readonly<Record<Language, string>>;
  readonly keywords: Readonly<Record<Language, string>>;
}

/**
 * By id. `general` is true to say in any ticket; what states a fact, such as an own mistake, is not general.
 * Moments of a ticket have the same ids here, so they serve as situations unchanged. Packs may add their own.
 */
export const SITUATIONS: Readonly<Record<string, SituationEntry>> = {
  general: {
    label: { en: 'Any ticket', de: 'Jedes Ticket' },
    keywords: { en: 'any general always', de: 'allgemein immer' },
  },
  delay: {
    label: { en: 'Late reply', de: 'Späte Antwort' },
    keywords: { en: 'late wait slow overdue', de: 'warten Wartezeit spät Verspätung Verzögerung überfällig' },
  },
  'missing-delivery': {
    label: { en: 'Missing delivery', de: 'Lieferung fehlt' },
    keywords: {
      en: 'parcel package shipping courier lost',
      de: 'Paket Sendung Versand Zusteller Lieferverzug Paketverlust verloren',
    },
  },
  'wrong-item': {
    label: { en: 'Wrong item', de: 'Falscher Artikel' },
    keywords: { en: 'mixed up other size colour', de: 'verwechselt Falschlieferung Größe Farbe' },
  },
  'our-mistake': {
    label: { en: 'Our mistake', de: 'Unser Fehler' },
    keywords: { en: 'fault error wrong correct', de: 'Versehen falsch Irrtum richtigstellen' },
  },
  'broken-promise': {
    label: { en: 'Broken promise', de: 'Zusage nicht gehalten' },
    keywords: { en: 'promised callback missed', de: 'versprochen Rückruf Termin verpasst' },
  },
  billing: {
    label: { en: 'Billing', de: 'Rechnung' },
    keywords: { en: 'invoice charge payment price', de: 'Abrechnung Zahlung Betrag Preis Abbuchung' },
  },
  'double-charge': {
    label: { en: 'Charged twice', de: 'Doppelt abgebucht' },
    keywords: { en: 'double charge duplicate payment', de: 'Doppelabbuchung zweimal Zahlung belastet' },
  },
  'billing-dispute': {
    label: { en: 'Disputed bill', de: 'Strittige Rechnung' },
    keywords: { en: 'dispute wrong amount invoice', de: 'Einspruch falscher Betrag Rechnung' },
  },
  refund: {
    label: { en: 'Refund', de: 'Erstattung' },
    keywords: { en: 'money back reimbursement', de: 'Rückerstattung Rückzahlung Geld zurück Gutschrift' },
  },
  return: {
    label: { en: 'Return', de: 'Rücksendung' },
    keywords: { en: 'send back returned label withdrawal', de: 'Retoure zurückschicken Widerruf Rückgabe' },
  },
  defect: {
    label: { en: 'Defect', de: 'Defekt' },
    keywords: { en: 'broken faulty damaged bug error', de: 'kaputt beschädigt Fehler Mangel Reklamation' },
  },
  'warranty-claim': {
    label: { en: 'Warranty', de: 'Garantie' },
    keywords: { en: 'guarantee repair replacement', de: 'Gewährleistung Reparatur Ersatz Umtausch' },
  },
  outage: {
    label: { en: 'Outage', de: 'Ausfall' },
    keywords: { en: 'down incident offline status', de: 'Störung offline Status nicht erreichbar' },
  },
  login: {
    label: { en: 'Login', de: 'Anmeldung' },
    keywords: { en: 'password sign in access code', de: 'Passwort einloggen Zugang Code' },
  },
  'account-locked': {
    label: { en: 'Account locked', de: 'Konto gesperrt' },
    keywords: { en: 'blocked suspended access', de: 'Sperre Zugang entsperren' },
  },
  security: {
    label: { en: 'Security', de: 'Sicherheit' },
    keywords: { en: 'hacked fraud phishing stranger', de: 'gehackt Betrug fremd Zugriff' },
  },
  privacy: {
    label: { en: 'Privacy', de: 'Datenschutz' },
    keywords: { en: 'GDPR personal data delete access', de: 'DSGVO persönliche Daten löschen Auskunft' },
  },
  'legal-threat': {
    label: { en: 'Legal threat', de: 'Rechtliche Schritte' },
    keywords: { en: 'lawyer court sue consumer protection', de: 'Anwalt Klage Gericht Verbraucherschutz' },
  },
  cancellation: {
    label: { en: 'Cancellation', de: 'Kündigung' },
    keywords: { en: 'cancel contract leave end', de: 'kündigen Stornierung Vertrag beenden' },
  },
  'churn-risk': {
    label: { en: 'May leave', de: 'Könnte wechseln' },
    keywords: { en: 'switch competitor leave', de: 'wechseln Anbieter gehen' },
  },
  'data-loss': {
    label: { en: 'Lost data', de: 'Datenverlust' },
    keywords: { en: 'deleted gone restore backup', de: 'gelöscht weg wiederherstellen Sicherung' },
  },
  'rude-service': {
    label: { en: 'Rude service', de: 'Unfreundlicher Service' },
    keywords: { en: 'impolite tone colleague treated', de: 'unhöflich Ton behandelt' },
  },
  'repeat-contact': {
    label: { en: 'Not the first time', de: 'Nicht zum ersten Mal' },
    keywords: { en: 'again third time repeat', de: 'wieder erneut mehrmals drittes Mal' },
  },
  'how-to': {
    label: { en: 'How-to', de: 'Anleitung' },
    keywords: { en: 'guide steps explain question', de: 'Schritte erklären Frage Hilfe' },
  },
  'feature-request': {
    label: { en: 'Feature wish', de: 'Wunsch' },
    keywords: { en: 'idea suggestion missing feature', de: 'Idee Vorschlag Funktion' },
  },
  handover: {
    label: { en: 'Handover', de: 'Übergabe' },
    keywords: { en: 'forward transfer colleague team', de: 'weiterleiten Kollegin Team Zuständigkeit' },
  },
  'bad-news': {
    label: { en: 'Bad news', de: 'Schlechte Nachricht' },
    keywords: { en: 'no refusal decline alternative', de: 'Absage ablehnen Nein Alternative' },
  },
  bereavement: {
    label: { en: 'Bereavement', de: 'Trauerfall' },
    keywords: { en: 'death died condolence', de: 'Tod verstorben Beileid' },
  },
  thanks: {
    label: { en: 'Thanks', de: 'Dank' },
    keywords: { en: 'thank you praise', de: 'danke Lob' },
  },
};

/** A situation's entry; undefined for those that a pack made up, whatever they are called. */
export function situationEntry(id: string): SituationEntry | undefined {
  return Object.hasOwn(SITUATIONS, id) ? SITUATIONS[id] : undefined;
}

/** The name of a situation or moment; a pack's own situation is called by its id. */
export function situationLabel(id: string, language: Language): string {
  return situationEntry(id)?.label[language] ?? id.replaceAll('-', ' ');
}
