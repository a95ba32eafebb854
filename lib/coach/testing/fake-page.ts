import type { ThreadMessage } from '../../analyzer/contract.ts';
import type { EditorDriver, GuardedEdit, WriteResult } from '../../editors/contract.ts';
import type { ActiveTicket, Helpdesk, ThreadReading } from '../../helpdesks/contract.ts';

/** A helpdesk of two panes and an editor whose draft is the element's text; both count what is asked of them. */
export class FakePage {
  readonly panes = { '101': makePane('101'), '102': makePane('102') };
  active: '101' | '102' | null = '101';
  isHelpdesk = true;
  isTicketAddress = true;
  visibility: ActiveTicket['visibility'] = 'public';
  channel: ActiveTicket['channel'] = 'email';
  caret: number | null = null;
  /** What the page does not show: of the place, and of the conversation. */
  drift: ActiveTicket['drift'] = [];
  threadDrift: ThreadReading['drift'] = [];
  strangeEditor: HTMLElement | null = null;
  messages: ThreadMessage[] = [{ author: 'customer', text: 'It broke again.' }];
  threadReads = 0;
  readonly draftReads: string[] = [];
  readonly written: GuardedEdit[] = [];
  result: WriteResult = { ok: true };

  readonly helpdesk: Helpdesk = {
    id: 'zendesk',
    filledOnSend: ['ticket.'],
    matches: () => this.isHelpdesk,
    isTicket: () => this.isTicketAddress,
    activeTicket: () => this.#ticket(),
    readThread: () => this.#thread(),
    sendButton: () => null,
  };

  readonly editor: EditorDriver = {
    id: 'ckeditor',
    matches: (composer) => composer.classList.contains('editor'),
    read: (composer) => {
      const text = composer.textContent ?? '';
      this.draftReads.push(composer.id);
      return { text, caret: this.caret, rangeOf: () => document.createRange(), rectsOf };
    },
    replace: async (composer, edit) => this.#write(composer, edit),
    insert: async (composer, text, at) => {
      const start = at ?? (composer.textContent ?? '').length;
      return this.#write(composer, { start, end: start, text, expected: '' });
    },
  };

  constructor() {
    document.body.replaceChildren(this.panes['101'], this.panes['102']);
  }

  composer(id: '101' | '102' = '101'): HTMLElement {
    return this.panes[id].querySelector<HTMLElement>('.editor') ?? document.createElement('i');
  }

  /** Types into a composer as an editor does: the nodes change, and the caret stands behind. */
  type(text: string): void {
    this.composer().textContent = text;
    this.caret = text.length;
  }

  #ticket(): ActiveTicket | null {
    if (!this.active) return null;
    const { visibility, channel, strangeEditor, drift } = this;
    const pane = this.panes[this.active];
    const composer = pane.querySelector<HTMLElement>('.editor');
    return { id: this.active, pane, composer, visibility, channel, strangeEditor, drift };
  }

  #thread(): ThreadReading {
    this.threadReads++;
    return { messages: this.messages, complete: true, customerName: 'Dana', agentName: null, drift: this.threadDrift };
  }

  #write(composer: HTMLElement, edit: GuardedEdit): WriteResult {
    const text = composer.textContent ?? '';
    this.written.push(edit);
    if (text.slice(edit.start, edit.end) !== edit.expected) return { ok: false, reason: 'text-changed' };
    if (this.result.ok) composer.textContent = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    return this.result;
  }
}

/** Ten by twenty pixels a character, in one line. */
function rectsOf(start: number, end: number): DOMRect[] {
  return [new DOMRect(start * 10, 0, (end - start) * 10, 20)];
}

function makePane(id: string): HTMLElement {
  const pane = document.createElement('div');
  pane.innerHTML = `<div class="log"></div><div class="editor" id="composer-${id}" tabindex="0"></div>`;
  return pane;
}
