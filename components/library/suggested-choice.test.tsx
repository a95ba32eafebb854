import { describe, expect, it } from 'vitest';
import type { CoachView } from '../../lib/messages/protocol.ts';
import { initialAsked } from './suggested-choice.ts';

function view(patch: Partial<CoachView>): CoachView {
  return {
    status: 'ready',
    helpdesk: 'freshdesk',
    ticketId: '7',
    revision: 1,
    channel: { value: 'email', by: 'page' },
    threadComplete: true,
    unread: [],
    customerName: null,
    agentName: null,
    draft: '',
    language: null,
    findings: [],
    analysis: null,
    briefing: null,
    hiddenHere: 0,
    lastCustomerMessage: null,
    notice: null,
    ...patch,
  };
}

const DU = 'Kannst du mir bitte sagen, wann meine Bestellung ankommt? Ich warte schon seit Montag.';
const SIE = 'Können Sie mir bitte sagen, wann meine Bestellung ankommt? Ich warte schon seit Montag.';

describe('initialAsked', () => {
  it('follows the reply before the customer', () => {
    expect(initialAsked(view({ language: 'en', lastCustomerMessage: SIE }), 'de').language).toBe('en');
  });

  it('follows the customer while the reply is empty', () => {
    expect(initialAsked(view({ lastCustomerMessage: SIE }), 'en')).toMatchObject({
      query: '',
      language: 'de',
      address: 'Sie',
    });
    expect(initialAsked(view({ lastCustomerMessage: DU }), 'en').address).toBe('du');
  });

  it("keeps to the address of the agent's own draft", () => {
    const asked = initialAsked(
      view({ language: 'de', draft: 'Ich melde mich bei Ihnen.', lastCustomerMessage: DU }),
      'en',
    );
    expect(asked.address).toBe('Sie');
  });

  it("takes the interface's language where nothing tells", () => {
    expect(initialAsked(null, 'de')).toEqual({
      query: '',
      language: 'de',
      address: 'Sie',
      fourA: null,
      situation: null,
      register: null,
    });
    expect(initialAsked(view({ lastCustomerMessage: '4711?' }), 'en').language).toBe('en');
  });
});
