import { studioDesk } from '../../../lib/messages/studio-line.ts';
import type { PackExample } from '../../../lib/packs/voice-schema.ts';
import type { PackDraft } from '../../../lib/studio/pack-draft.ts';
import { fileOf } from '../file-of.ts';
import type { Tried, TriedTicket } from './use-tried.ts';

/** A tried reply as an example of the pack: no clock in it, since a pack's examples hold at any time. */
function exampleOf({ reply, said, customer, channel }: TriedTicket, must: PackExample['must']): PackExample {
  return {
    reply,
    ...(said.trim() !== '' && { customer: said }),
    ...(customer.trim() !== '' && { customerName: customer.trim() }),
    channel,
    must,
  };
}

/** The reply has to pass from now on. */
export function passing(ticket: TriedTicket): PackExample {
  return exampleOf(ticket, 'pass');
}

/**
 * The reply has to be flagged from now on, by the rules that flag it now. Null when none does: what rests on the time that
 * the customer waited does not show in an example.
 */
export async function flagged(pack: PackDraft, ticket: TriedTicket, { findings }: Tried): Promise<PackExample | null> {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const example = { ...exampleOf(ticket, 'flag'), rules };
  const [tried] = await studioDesk.tryExamples(fileOf({ ...pack, examples: [example] }));
  const holding = rules.filter((rule) => !tried?.missed.includes(rule));
  return holding.length === 0 ? null : { ...example, rules: holding };
}
