import { relative } from 'node:path';
import type { Walk } from './walk-ticket.ts';

/** What happened at one ticket, for people. */
export function tellWalk(desk: string, walk: Walk): string {
  const { ticket, flagged, applied, pictures } = walk;
  return [
    `${desk} ${ticket.id} · ${ticket.subject} (${ticket.channel}, ${ticket.language})`,
    `  ${ticket.about}`,
    ...flagged.map(({ rule, message }) => `  • ${rule}: ${message}`),
    ...problems(walk),
    ...(applied === null ? [] : change(applied)),
    `  ${pictures.map((path) => relative(process.cwd(), path)).join(', ')}`,
    '',
  ].join('\n');
}

/** A ticket that shows a fault must be coached on it. */
export function isMissed({ ticket, flagged }: Walk): boolean {
  return ticket.expect.length > 0 && !flagged.some(({ rule }) => ticket.expect.includes(rule));
}

function problems({ ticket, flagged, applied }: Walk): string[] {
  const missing = ticket.expect.filter((rule) => flagged.every((card) => card.rule !== rule));
  const stuck = applied === null && flagged.some(({ rewrites }) => rewrites.length > 0);
  return [
    ...missing.map((rule) => `  ✗ expected, and not flagged: ${rule}`),
    ...(stuck ? ['  ✗ a rewrite was offered and could not be taken by key'] : []),
  ];
}

function change({ rule, before, after }: NonNullable<Walk['applied']>): string[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  const gone = was.filter((line) => !is.includes(line));
  const come = is.filter((line) => !was.includes(line));
  return [
    `  Taken by Enter (${rule}):`,
    ...gone.map((line) => `    − ${line}`),
    ...come.map((line) => `    + ${line}`),
  ];
}
