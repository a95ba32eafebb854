import { element, icon } from '../kit/element.ts';
import { zendeskTickets } from '../tickets/zendesk.ts';
import type { ChannelId, Composer } from './composer.ts';
import './style.css';
import { selectTab, tabBar } from './tabs.ts';
import { has } from './variants.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/** Runtime events for tests; `id` is the ticket in front when it is left out. */
interface Page {
  ready(id?: number): Promise<void>;
  switchTo(id: number): Promise<void>;
  /** Closes the tab of a ticket that is not in front; it opens anew when it is asked for again. */
  close(id: number): Promise<void>;
  setChannel(channel: ChannelId, id?: number): Promise<void>;
  replaceComposer(id?: number): Promise<void>;
  showMore(): void;
  /** The editor's own data, and a way to set it as a macro would. */
  data(id?: number): Promise<string>;
  setData(html: string, id?: number): Promise<void>;
}

declare global {
  interface Window {
    page: Page;
  }
}

const RAIL = [
  'M3 11l9-8 9 8v10H3z',
  'M4 5h16v14H4zM4 10h16',
  'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c1-4 4-6 8-6s7 2 8 6',
  'M5 20V10M12 20V4M19 20v-7',
];
const MOUNTED_AT_START = [101, 102];

const panes = element('main', { id: 'main_panes' });
const bar = tabBar(zendeskTickets, (id) => void switchTo(id));
const open = new Map<number, Workspace>();
let front = 0;

function workspaceOf(id: number): Workspace {
  const known = open.get(id);
  if (known) return known;
  const ticket = zendeskTickets.find((each) => each.id === id);
  if (!ticket)
    throw new Error(`There is no ticket ${id}. Use one of: ${zendeskTickets.map((each) => each.id).join(', ')}.`);
  const made = createWorkspace(ticket);
  open.set(id, made);
  panes.append(made.view);
  made.show(false);
  return made;
}

function bringToFront(id: number): void {
  workspaceOf(id);
  front = id;
  for (const [each, workspace] of open) workspace.show(each === id);
  selectTab(bar, id);
}

const composerOf = (id = front): Promise<Composer> => workspaceOf(id).composer;

async function switchTo(id: number): Promise<void> {
  history.pushState(null, '', `/agent/tickets/${id}${location.search}`);
  bringToFront(id);
  await composerOf(id);
}

async function close(id: number): Promise<void> {
  const workspace = open.get(id);
  if (!workspace || id === front) return;
  open.delete(id);
  const { editor } = await workspace.composer;
  workspace.view.remove();
  await editor.destroy();
}

const frontIdOf = (path: string) => Number(/\/agent\/tickets\/(\d+)/.exec(path)?.[1] ?? MOUNTED_AT_START[0]);

function build(): void {
  document.documentElement.dataset.theme =
    new URLSearchParams(location.search).get('theme') === 'dark' ? 'dark' : 'light';
  const rail = element('nav', { class: 'rail', 'aria-label': 'Products' }, ...RAIL.map((path) => icon(path)));
  if (has('second-main-panes')) document.body.append(element('main', { id: 'main_panes', class: 'empty' }));
  document.body.append(rail, bar, panes);
  for (const id of MOUNTED_AT_START) workspaceOf(id);
  bringToFront(frontIdOf(location.pathname));
}

window.page = {
  ready: async (id) => void (await composerOf(id)),
  switchTo,
  close,
  setChannel: async (channel, id) => (await composerOf(id)).setChannel(channel),
  replaceComposer: async (id) => (await composerOf(id)).replace(),
  showMore: () =>
    document
      .querySelector<HTMLElement>('.workspace:not(.is-cached) [data-test-id="convolog-show-more-button"]')
      ?.click(),
  data: async (id) => (await composerOf(id)).editor.getData(),
  setData: async (html, id) => (await composerOf(id)).editor.setData(html),
};

window.addEventListener('popstate', () => bringToFront(frontIdOf(location.pathname)));
build();
