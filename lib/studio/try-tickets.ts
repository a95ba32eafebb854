import type { AnalysisRequest, Channel, Language } from '../analyzer/contract.ts';

export const TRY_KINDS = ['upset', 'double-charge', 'question', 'missing-delivery', 'cancellation', 'thanks'] as const;
export type TryKind = (typeof TRY_KINDS)[number];

/** A ticket to try a pack on, with a reply that somebody in a hurry could have written. */
export interface TryTicket {
  readonly kind: TryKind;
  readonly language: Language;
  readonly channel: Channel;
  readonly customer: string;
  readonly said: string;
  /** How long the customer has waited, in minutes. */
  readonly waited: number;
  readonly reply: string;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Every kind in each language. */
export const TRY_TICKETS: readonly TryTicket[] = [
  {
    kind: 'upset',
    language: 'en',
    channel: 'email',
    customer: 'Rosa Delgado',
    waited: 5 * HOUR,
    said: 'The lamp you sent has arrived broken for the second time now. I am really angry, I took a day off for this delivery. What are you going to do about it?\nRosa Delgado',
    reply:
      'Hi Rosa,\nThat must be really annoying. Our warehouse team will look into it as soon as possible.\nBest regards,\nTom',
  },
  {
    kind: 'double-charge',
    language: 'en',
    channel: 'email',
    customer: 'Imran Aziz',
    waited: 2 * DAY,
    said: 'Hello, you have charged my card twice for order 88213, 64 euros each time. Please send the second amount back.\nRegards, Imran Aziz',
    reply: 'Hello Imran,\nI have refunded the second charge of 64 euros. You will see it on Thursday.\nTom',
  },
  {
    kind: 'question',
    language: 'en',
    channel: 'chat',
    customer: 'Jo',
    waited: 1,
    said: 'hey, quick one: can I still change the size on my order? it says processing',
    reply: 'Unfortunately, this is not possible.',
  },
  {
    kind: 'missing-delivery',
    language: 'en',
    channel: 'tweet',
    customer: 'Mel',
    waited: 5 * HOUR,
    said: '@shop my parcel says delivered but there is nothing here. Anyone there?',
    reply: 'Sorry for any inconvenience this may have caused. Please DM us your order number.',
  },
  {
    kind: 'cancellation',
    language: 'en',
    channel: 'email',
    customer: 'Greta Holm',
    waited: 5 * HOUR,
    said: 'Dear team, please cancel my subscription at the end of this month and confirm it in writing. Yours sincerely, Greta Holm',
    reply: 'hey Greta, no worries, done and dusted! Have an awesome day!\nTom',
  },
  {
    kind: 'thanks',
    language: 'en',
    channel: 'email',
    customer: 'Ben Carter',
    waited: HOUR,
    said: 'Thanks a lot, the new charger works. One more thing: where do I send the old one?',
    reply:
      'Hi Ben,\nGood to hear that it works. I have attached a label for the old charger; drop it off at any post office.\nBest regards,\nTom',
  },
  {
    kind: 'upset',
    language: 'de',
    channel: 'email',
    customer: 'Rosa Delgado',
    waited: 5 * HOUR,
    said: 'Guten Tag, die Lampe ist jetzt zum zweiten Mal zerbrochen angekommen. Ich bin wirklich wütend, für die Lieferung habe ich mir freigenommen. Was tun Sie jetzt?\nRosa Delgado',
    reply:
      'Guten Tag Frau Delgado,\ndas ist bestimmt sehr ärgerlich. Unser Lager wird sich schnellstmöglich darum kümmern.\nViele Grüße\nTom Berger',
  },
  {
    kind: 'double-charge',
    language: 'de',
    channel: 'email',
    customer: 'Imran Aziz',
    waited: 2 * DAY,
    said: 'Hallo, Sie haben für die Bestellung 88213 zweimal 64 Euro abgebucht. Bitte erstatten Sie mir den zweiten Betrag.\nMit freundlichen Grüßen\nImran Aziz',
    reply:
      'Guten Tag Herr Aziz,\nich habe Ihnen die zweiten 64 Euro erstattet. Sie sehen den Betrag am Donnerstag auf dem Konto.\nTom Berger',
  },
  {
    kind: 'question',
    language: 'de',
    channel: 'chat',
    customer: 'Jo',
    waited: 1,
    said: 'hi, kurze frage: kann ich die größe bei meiner bestellung noch ändern? da steht in bearbeitung',
    reply: 'Das ist leider nicht möglich.',
  },
  {
    kind: 'missing-delivery',
    language: 'de',
    channel: 'tweet',
    customer: 'Mel',
    waited: 5 * HOUR,
    said: '@shop laut Sendungsverfolgung ist mein Paket zugestellt, hier ist aber nichts. Kannst du mal nachsehen?',
    reply: 'Wir bitten um Entschuldigung für etwaige Unannehmlichkeiten. Schick uns bitte deine Bestellnummer per DM.',
  },
  {
    kind: 'cancellation',
    language: 'de',
    channel: 'email',
    customer: 'Greta Holm',
    waited: 5 * HOUR,
    said: 'Sehr geehrte Damen und Herren, bitte kündigen Sie mein Abonnement zum Monatsende und bestätigen Sie mir das schriftlich. Mit freundlichen Grüßen, Greta Holm',
    reply: 'Hey Greta, alles klar, ist erledigt! Mach dir noch nen schönen Tag!\nTom',
  },
  {
    kind: 'thanks',
    language: 'de',
    channel: 'email',
    customer: 'Ben Carter',
    waited: HOUR,
    said: 'Danke dir, das neue Ladegerät geht. Eine Frage noch: Wohin schicke ich das alte?',
    reply:
      'Hallo Ben,\nschön, dass es geht. Für das alte Ladegerät habe ich dir ein Etikett angehängt; gib es in jeder Postfiliale ab.\nViele Grüße\nTom',
  },
];

/** Who answers in all of them. */
export const TRY_AGENT = 'Tom Berger';

/** A ticket as the coach would ask about it. Without a customer's message the reply stands alone. */
export function requestOf(ticket: Omit<TryTicket, 'kind' | 'language'>, now: Date): AnalysisRequest {
  const { channel, customer, said, waited, reply } = ticket;
  const at = new Date(now.getTime() - waited * 60_000).toISOString();
  const name = customer.trim();
  return {
    reply,
    channel,
    agentName: TRY_AGENT,
    now: now.toISOString(),
    ...(name !== '' && { customerName: name }),
    ...(said.trim() !== '' && {
      thread: [{ author: 'customer', text: said, at, ...(name !== '' && { name }) }],
    }),
  };
}
