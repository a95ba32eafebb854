import type { Edit } from './contract.ts';

/** The reply with an edit applied. */
export function apply(edit: Edit, reply: string): string {
  return reply.slice(0, edit.start) + edit.text + reply.slice(edit.end);
}
