import type { EditorDriver } from '../editors/contract.ts';
import type { ActiveTicket, Drift, Helpdesk } from '../helpdesks/contract.ts';

/** What stands in front of the agent. `open` is the only state in which a draft is read or written. */
export interface Scene {
  readonly state: 'no-ticket' | 'no-composer' | 'note' | 'unreadable' | 'open';
  readonly helpdesk: Helpdesk | null;
  readonly ticket: ActiveTicket | null;
  readonly driver: EditorDriver | null;
  /** What was expected and not found, the conversation apart. */
  readonly drift: readonly Drift[];
}

export interface OpenComposer {
  readonly composer: HTMLElement;
  readonly driver: EditorDriver;
}

export interface Catalogues {
  readonly helpdesks: readonly Helpdesk[];
  readonly editors: readonly EditorDriver[];
}

export const NO_SCENE: Scene = { state: 'no-ticket', helpdesk: null, ticket: null, driver: null, drift: [] };

/** Looks at the page afresh. Cheap enough for every key press: it reads neither draft nor thread. */
export function lookAt(document: Document, url: URL, { helpdesks, editors }: Catalogues): Scene {
  const helpdesk = helpdesks.find((candidate) => candidate.matches(url, document)) ?? null;
  const ticket = helpdesk?.activeTicket(document, url) ?? null;
  if (!ticket) return { ...NO_SCENE, helpdesk, drift: helpdesk?.isTicket(url) ? ['pane'] : [] };
  const { composer, visibility, drift } = ticket;
  const seen = { helpdesk, ticket, driver: null, drift };
  if (visibility === 'internal') return { ...seen, state: 'note' };
  if (!composer?.isConnected) return { ...seen, state: 'no-composer' };
  if (visibility === 'unknown') return { ...seen, state: 'unreadable' };
  const driver = editors.find((candidate) => candidate.matches(composer)) ?? null;
  return driver ? { ...seen, state: 'open', driver } : { ...seen, state: 'unreadable', drift: [...drift, 'composer'] };
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

/** Whether both tell the same beside ticket and composer. */
export function sameFacts(a: Scene, b: Scene): boolean {
  return a.ticket?.channel === b.ticket?.channel && a.drift.join() === b.drift.join();
}

export function sameTicket(a: Scene, b: Scene): boolean {
  return a.helpdesk === b.helpdesk && a.ticket?.id === b.ticket?.id;
}
