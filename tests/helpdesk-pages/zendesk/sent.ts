/** What would have gone to the customer. */
export interface Sent {
  readonly ticket: number;
  readonly channel: string;
  readonly html: string;
}

declare global {
  interface Window {
    sent: Sent[];
  }
}

window.sent = [];

export const recordSent = (sent: Sent): void => {
  window.sent.push(sent);
};
