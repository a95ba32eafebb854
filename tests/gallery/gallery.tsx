import { createRoot } from 'react-dom/client';
import { mount } from '../../components/coach/mount.tsx';
import libraryStyle from '../../components/library/library.css?inline';
import { Popup } from '../../components/library/Popup.tsx';
import { SidePanel } from '../../components/library/SidePanel.tsx';
import { stockOf } from '../../components/library/stock.ts';
import type { Tab } from '../../components/library/tab.ts';
import controls from '../../components/ui/controls.css?inline';
import reading from '../../components/ui/reading.css?inline';
import tokens from '../../components/ui/tokens.css?inline';
import { WordsContext, wordsIn } from '../../components/ui/words.ts';
import type { Language } from '../../lib/analyzer/contract.ts';
import { createHost } from '../../lib/coach/host.ts';
import { builtInPack } from '../../lib/packs/built-in/index.ts';
import { NO_MEMORY, withLibraryChange } from '../../lib/settings/library-memory.ts';
import { type StagedModel, stagedModel } from './staged-model.ts';
import { exhibit, type StateName } from './states.ts';

/** `?state=card-first&theme=dark&lang=de`, or `?popup=ticket`, `?side=panel-calm`; what is asked of the coach is kept in `window.staged`. */

declare global {
  interface Window {
    staged?: StagedModel;
    popupCommands?: unknown[];
    copied?: string[];
  }
}

const asked = new URLSearchParams(location.search);
const language: Language = asked.get('lang') === 'de' ? 'de' : 'en';
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const stage = document.getElementById('stage') ?? document.body;

function add(parent: HTMLElement, tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
}

function composerWith(draft: string, customer: string): HTMLElement {
  document.body.classList.add(theme);
  const thread = add(stage, 'div', 'thread');
  for (const line of customer.split('\n')) add(thread, 'p', '', line);
  const editor = add(stage, 'div', 'editor');
  const composer = add(editor, 'div', 'composer');
  composer.contentEditable = 'true';
  composer.role = 'textbox';
  composer.ariaLabel = 'Reply';
  composer.ariaMultiLine = 'true';
  for (const line of draft.split('\n')) add(composer, 'p', '', line);
  const tools = add(editor, 'div', 'tools');
  add(tools, 'button', '', 'Macro');
  add(tools, 'button', '', 'Submit');
  return composer;
}

function showCoach(name: StateName): void {
  const { open, view, badge } = exhibit(name, language);
  const composer = composerWith(view.draft, view.lastCustomerMessage ?? '');
  const marked = view.findings.slice(0, 3);
  const beforeSending = view.findings.filter(({ severity }) => severity === 'warning');
  const shown = { marked, beforeSending, badge, theme, interfaceLanguage: language } as const;
  const model = stagedModel(composer, { view, open: { kind: 'badge' }, ...shown });
  window.staged = model;
  composer.focus();
  const signal = new AbortController().signal;
  const host = createHost(document, signal);
  host.attach();
  mount(host.container, model, signal);
  requestAnimationFrame(() => model.setState({ open }));
}

function tabOf(popup: string): Tab {
  if (popup === 'no-helpdesk') return { kind: 'none' };
  if (popup === 'connecting') return { kind: 'connecting' };
  const name = popup === 'ticket' ? 'badge-findings' : (popup as StateName);
  return { kind: 'view', view: exhibit(name, language).view };
}

function addLibraryStyle(): void {
  const style = document.createElement('style');
  style.textContent = [tokens, controls, reading, libraryStyle].join('\n');
  document.head.append(style);
  document.querySelector('link')?.remove();
  document.body.classList.add('attune');
  document.body.dataset.theme = theme;
  document.documentElement.lang = language;
}

/** `?popup=…` and `?side=…`: the popup and the side panel over a tab. */
function showLibrary(Page: typeof Popup, tab: Tab): void {
  addLibraryStyle();
  window.popupCommands = [];
  window.copied = [];
  const stock = stockOf(builtInPack.statements);
  const root = createRoot(stage);
  let memory = NO_MEMORY;
  const actions = {
    tab,
    command: (command: unknown) => void window.popupCommands?.push(command),
    copy: async (text: string) => void window.copied?.push(text),
    openSidePanel: () => void window.popupCommands?.push('side-panel'),
  };
  const render = () => {
    const remember = (change: Parameters<typeof withLibraryChange>[1]) => {
      memory = withLibraryChange(memory, change);
      render();
    };
    const page = <Page {...actions} library={{ stock, memory, remember }} />;
    root.render(<WordsContext value={wordsIn(language)}>{page}</WordsContext>);
  };
  render();
}

const [popup, side] = [asked.get('popup'), asked.get('side')];
if (popup) showLibrary(Popup, tabOf(popup));
else if (side) showLibrary(SidePanel, tabOf(side));
else showCoach((asked.get('state') ?? 'badge-findings') as StateName);
