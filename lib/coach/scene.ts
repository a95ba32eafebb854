import type { EditorDriver } from '../editors/contract.ts';
import type { ActiveTicket, Helpdesk } from '../helpdesks/contract.ts';

/** What stands in front of the agent. `open` is the only state in which a draft is read or written. */
export interface Scene {
  readonly state: 'no-ticket' | 'no-composer' | 'note' | 'unreadable' | 'open';
  readonly helpdesk: Helpdesk | null;
  readonly ticket: ActiveTicket | null;
  readonly driver: EditorDriver | null;
}

export interface OpenComposer {
  readonly composer: HTMLElement;
  readonly driver: EditorDriver;
}

export interface Catalogues {
  readonly helpdesks: readonly Helpdesk[];
  readonly editors: readonly EditorDriver[];
}

export const NO_SCENE: Scene = { state: 'no-ticket', helpdesk: null, ticket: null, driver: null };

/** Looks at the page afresh. Cheap enough for every key press: it reads neither draft nor thread. */
export function lookAt(document: Document, url: URL, { helpdesks, editors }: Catalogues): Scene {
  const helpdesk = helpdesks.find((candidate) => candidate.matches(url, document)) ?? null;
  const ticket = helpdesk?.activeTicket(document, url) ?? null;
  if (!ticket) return { ...NO_SCENE, helpdesk };
  if (ticket.visibility === 'internal') return { state: 'note', helpdesk, ticket, driver: null };
  const { composer } = ticket;
  if (!composer?.isConnected) return { state: 'no-composer', helpdesk, ticket, driver: null };
  const driver = editors.find((candidate) => candidate.matches(composer)) ?? null;
  return { state: driver ? 'open' : 'unreadable', helpdesk, ticket, driver };
}

/** The composer that may be read and written now, or null. */
export function openComposer(scene: Scene): OpenComposer | null {
  const composer = scene.ticket?.composer;
  return scene.state === 'open' && composer && scene.driver ? { composer, driver: scene.driver } : null;
}

/** Whether both show the same ticket in the same composer. */
export function sameComposer(a: Scene, b: Scene): boolean {
  return a.state === b.state && sameTicket(a, b) && a.ticket?.composer === b.ticket?.composer;
}

export function sameTicket(a: Scene, b: Scene): boolean {
  return a.helpdesk === b.helpdesk && a.ticket?.id === b.ticket?.id;
}
