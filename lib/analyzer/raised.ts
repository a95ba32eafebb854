import type { Hit, RuleUnit } from '../rules/contract.ts';
import { weighed } from '../weighing/weighed.ts';
import { comparable } from './house.ts';
import { namesIn, withNamesMasked } from './names.ts';
import { readRequest } from './read.ts';
import type { Reading } from './reading.ts';

/** A place that a rule is raised on. */
export interface Raised {
  readonly unit: RuleUnit;
  readonly hit: Hit;
}

/** What some rules raise in a reply: weighed in its surroundings, without what the agent spared and without words of names. */
export function raisedIn(reading: Reading, asked: readonly RuleUnit[]): readonly Raised[] {
  if (reading.own.trim() === '') return [];
  const raised = asked.flatMap((unit) => checked(unit, reading).map((hit) => ({ unit, hit })));
  const kept = reading.house.spared.length === 0 ? raised : raised.filter((each) => !isSpared(each, reading));
  return withoutNames(kept, reading);
}

function checked({ rule }: RuleUnit, reading: Reading): readonly Hit[] {
  return weighed(rule.id, reading, rule.check(reading));
}

function isSpared({ unit, hit: { start, end } }: Raised, { house, request }: Reading): boolean {
  if (start === null || end === null) return false;
  const words = comparable(request.reply.slice(start, end));
  return house.spared.some(({ rule, phrase }) => rule === unit.rule.id && comparable(phrase) === words);
}

/** Hits on words that are part of a name go: those that are not there when the names are any other names. */
function withoutNames(raised: readonly Raised[], { house, request, own }: Reading): readonly Raised[] {
  const names = raised.some(({ hit }) => hit.start !== null) ? namesIn(own, house.terms) : [];
  const touches = ({ start, end }: Hit) => names.some((name) => name.start < (end ?? 0) && (start ?? 0) < name.end);
  if (!raised.some(({ hit }) => touches(hit))) return raised;
  const masked = readRequest({ ...request, reply: withNamesMasked(request.reply, names) }, house);
  return raised.filter(
    ({ unit, hit }) => !touches(hit) || checked(unit, masked).some(({ start }) => start === hit.start),
  );
}
