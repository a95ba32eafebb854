import { apply } from '../../analyzer/apply.ts';
import type { Edit } from '../../analyzer/contract.ts';
import { difference } from '../../analyzer/difference.ts';
import { readRequest } from '../../analyzer/read.ts';
import type { Reading } from '../../analyzer/reading.ts';
import { addressBy } from '../address.ts';
import { restyled } from './neutral.ts';

/** The reply with the other address; with the other register too, since stiff words don't go with du, nor slang with Sie. */
export function readdressed(to: 'du' | 'Sie', reading: Reading): readonly Edit[] {
  const { request, house } = reading;
  const edits = addressBy(reading, to);
  const [first] = edits;
  if (!first) return [];
  const switched = readRequest({ ...request, reply: apply(first, request.reply) }, house);
  const direction = to === 'du' ? 'looser' : 'properer';
  const both = difference(request.reply, restyled(direction, switched, false));
  const greeted = difference(request.reply, restyled(direction, switched, true));
  return [both, greeted].flatMap((edit) => edit ?? []).concat(edits);
}
