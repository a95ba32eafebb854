import type { Edit } from '../../analyzer/contract.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { remove } from '../../analyzer/spans.ts';
import { readPersonName } from '../../library/person-name.ts';
import type { Hit } from '../contract.ts';

/** Fills the mark with what the ticket tells, or takes it out where the line stands without it. */
export function filled(hit: Hit, reading: Reading): readonly Edit[] {
  const start = hit.start ?? 0;
  const end = hit.end ?? 0;
  const mark = reading.request.reply.slice(start, end).toLowerCase();
  const agent = /agent|mitarbeiter|signatur|current_user|assignee|my|mein/.test(mark);
  const inGreeting = reading.greeting !== null && start <= reading.greeting.end + 12;
  const named = /name|kunde|kundin|customer|anrede|requester|x{2,}/.test(mark);
  const person = readPersonName((agent ? reading.request.agentName : reading.request.customerName) ?? null);
  const last = person?.full.split(/\s+/).at(-1);
  const whole = /last|nach|sur/.test(mark)
    ? last
    : /full|voll/.test(mark)
      ? person?.full
      : (person?.first ?? person?.full);
  const fill = whole && (named || agent || inGreeting) ? [{ start, end, text: whole }] : [];
  // Elsewhere the sentence needs what the mark stands for.
  const standsAlone =
    inGreeting &&
    /^(?:hi|hello|hey|hallo|moin|guten tag|good \w+)[ ,]*$/i.test(
      reading.request.reply.slice(reading.greeting?.start, start),
    );
  return standsAlone ? [...fill, remove(reading, { start, end })] : fill;
}
