import type { Language } from '../../../lib/analyzer/contract.ts';

/** A reply with one fault, in answer to what the customer said. `*words*` are bold. */
export interface Fault {
  readonly rule: string;
  readonly said: string;
  readonly body: string;
}

export const faults: Readonly<Record<Language, readonly Fault[]>> = {
  en: [
    {
      rule: 'sympathy-phrase',
      said: 'Hello, the jug of my blender is cracked again. I am really fed up with this.',
      body: 'That must be so frustrating. Please send me your *order number*.',
    },
    {
      rule: 'distant-ownership',
      said: 'Hello, the jug of my blender is cracked. Can I have a new one?',
      body: 'Thank you for the photo. The team will look into this. Until then you can keep the *jug*.',
    },
    {
      rule: 'missing-delay-apology',
      said: 'I have been waiting for an answer for two weeks now. Where is my refund?',
      body: 'I have sent the refund today. It will be in your account on *Friday*.',
    },
    {
      rule: 'formality-mismatch',
      said: 'Dear Sir or Madam, I would be most grateful if you could kindly inform me of the procedure for returning the aforementioned appliance. Yours faithfully',
      body: 'awesome, no worries, gonna send ya the label by Friday. Just bin the old *jug*.',
    },
    {
      rule: 'mood-mismatch',
      said: 'I am honestly fed up. The jug is cracked again and there was glass all over my floor!',
      body: 'today I have sent you a new *jug*. Have an amazing day!',
    },
  ],
  de: [
    {
      rule: 'sympathy-phrase',
      said: 'Guten Tag, der Krug ist schon wieder kaputt. Ich habe es wirklich satt und bin sehr enttäuscht.',
      body: 'das muss sehr frustrierend sein. Bitte senden Sie mir Ihre *Bestellnummer*.',
    },
    {
      rule: 'distant-ownership',
      said: 'Guten Tag, der Krug ist kaputt. Können Sie mir einen neuen senden?',
      body: 'danke für das Foto. Das Team wird sich darum kümmern. Behalten Sie bitte den *Krug*.',
    },
    {
      rule: 'missing-delay-apology',
      said: 'Guten Tag, ich warte seit zwei Wochen auf eine Antwort. Wo bleibt meine Erstattung?',
      body: 'ich habe die Erstattung heute veranlasst. Sie kommt am *Freitag*.',
    },
    {
      rule: 'formality-mismatch',
      said: 'Sehr geehrte Damen und Herren, ich bitte Sie, mir mitzuteilen, wann ich den Krug erhalte. Mit freundlichen Grüßen',
      body: 'ich habe dir heute einen neuen Krug geschickt. Er kommt am *Freitag*.',
    },
    {
      rule: 'mood-mismatch',
      said: 'Guten Tag, ich bin wirklich wütend! Der Krug ist schon wieder kaputt und überall liegt Glas. Mir reicht es!',
      body: 'heute habe ich Ihnen den neuen Krug geschickt. Er kommt am *Freitag*. Einen wunderschönen Tag noch!',
    },
  ],
};
