import { element } from '../kit/element.ts';
import type { DemoTicket } from '../tickets/contract.ts';
import { has } from './variants.ts';

const WORDS = {
  de: { greeting: 'Guten Tag', closing: 'Viele Grüße', wrote: 'schrieb' },
  en: { greeting: 'Hi', closing: 'Kind regards', wrote: 'wrote' },
};

/** Of the folded history only the button that removes it is known; the rest is made up around it. */
function foldedHistory(): HTMLElement {
  return element(
    'div',
    { class: 'fr-quoted-marker', contenteditable: 'false' },
    element('button', { type: 'button', class: 'fr-quoted-marker-toggle', title: 'Show quoted text' }, '•••'),
    element('button', { type: 'button', class: 'fr-quoted-marker-remove', title: 'Remove quoted text' }, '×'),
  );
}

function history(ticket: DemoTicket): HTMLElement {
  const last = ticket.messages.findLast((message) => !message.internal);
  const said = element('div');
  said.innerHTML = last?.html ?? '';
  const text = said.textContent ?? last?.text ?? '';
  const { name, email } = ticket.requester;
  const intro = `${name} <${email}> ${WORDS[ticket.language].wrote}:`;
  const quote = element('blockquote', { class: 'freshdesk_quote' }, intro, element('br'), text);
  return element('div', { class: 'freshdesk_quote' }, quote);
}

const line = (text: string) => element('div', { dir: 'ltr' }, text || element('br'));

/** What an account's reply template and the agent's signature put into a new reply. */
export function prefilled(ticket: DemoTicket): string {
  const { greeting, closing } = WORDS[ticket.language];
  const lines = [`${greeting} ${ticket.requester.name},`, '', '', closing, '-- ', ticket.agent.name, 'Northwind Home'];
  const frame = element('div', { style: 'font-size: 13px; font-family: Helvetica, Arial, sans-serif;' });
  if (has('prefilled-breaks')) {
    const [first = '', ...rest] = lines;
    frame.append(`\n${first}`, ...rest.flatMap((text) => [element('br'), `\n${text}`]));
  } else frame.append('\n', ...lines.flatMap((text) => [line(text), '\n']));
  return frame.outerHTML + foldedHistory().outerHTML + (has('prefilled-breaks') ? history(ticket).outerHTML : '');
}
