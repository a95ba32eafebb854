import type { Language } from '../analyzer/contract.ts';

/** A ticket to try the coach on, with a draft that has something to mend. */
export interface SampleTicket {
  readonly customer: string;
  readonly agent: string;
  readonly said: string;
  /** The draft's paragraphs. */
  readonly draft: readonly string[];
}

export const sampleTickets: Readonly<Record<Language, SampleTicket>> = {
  en: {
    customer: 'Priya Shah',
    agent: 'Sam Ellis',
    said: 'Hello, this is the second kettle from you that leaks, and I am really fed up and disappointed. Could you send me one that works? Kind regards, Priya Shah',
    draft: ['Hi Priya,', 'That must be so frustrating. The team will look into this.', 'Kind regards,', 'Sam'],
  },
  de: {
    customer: 'Petra Lang',
    agent: 'Jonas Weber',
    said: 'Guten Tag, das ist schon der zweite Wasserkocher von Ihnen, der ausläuft, und ich habe es wirklich satt, ich bin sauer. Können Sie mir bitte einen schicken, der dicht ist? Viele Grüße, Petra Lang',
    draft: [
      'Guten Tag Frau Lang,',
      'das muss sehr frustrierend sein. Das Team wird sich darum kümmern.',
      'Viele Grüße',
      'Jonas Weber',
    ],
  },
};
