/** What would have gone to the customer, or into the ticket as a note. */
export interface Sent {
  readonly ticket: number;
  readonly form: 'reply' | 'note' | 'forward';
  readonly html: string;
}

export const sent: Sent[] = [];
