import type { EditorFixture } from './contract.ts';
import { freshdeskPage } from './freshdesk-page.ts';

const TICKET = 'https://acme.freshdesk.com/a/tickets/202';

export const froala: EditorFixture = {
  name: 'Froala',
  driver: 'froala',
  rich: true,
  url: TICKET,
  composer: '.ticket-editor .fr-element[contenteditable="true"]',
  open: freshdeskPage.openReply,
  data: freshdeskPage.data,
  fill: freshdeskPage.fill,
  replaceComposer: freshdeskPage.replaceComposer,
  prefilled: { url: `${TICKET}?variant=prefilled`, text: 'Hi Marcus Bell,\n\n\nKind regards' },
};

/** The same editor with drafts of lines and breaks in one block. */
export const froalaBreaks: EditorFixture = {
  ...froala,
  name: 'Froala, lines with breaks',
  prefilled: { url: `${TICKET}?variant=prefilled-breaks`, text: 'Hi Marcus Bell,\n\n\nKind regards' },
};
