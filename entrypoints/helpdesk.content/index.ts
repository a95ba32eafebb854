import { defineContentScript } from 'wxt/utils/define-content-script';
import { diagnose } from '../../lib/coach/diagnose.ts';
import { startCoach } from '../../lib/coach/start-coach.ts';
import '../../lib/coach/marks.css';
import { editors } from '../../lib/editors/index.ts';
import { helpdesks } from '../../lib/helpdesks/index.ts';
import { loadInterface } from '../../lib/messages/interface-module.ts';
import { pageAsks } from '../../lib/messages/page-asks.ts';
import { servePage } from '../../lib/messages/page-line.ts';
import { acceptPorts } from '../../lib/messages/ports.ts';
import { PAGE_PORT, VIEW_PORT } from '../../lib/messages/protocol.ts';
import { serveView } from '../../lib/messages/view-line.ts';
import { keepBadgePlace, storedBadgePlace } from '../../lib/settings/badge-place.ts';
import { HELPDESK_HOSTS } from '../../lib/settings/helpdesk-hosts.ts';
import { interfaceLanguage, onInterfaceLanguage } from '../../lib/settings/interface-language.ts';
import { SETTINGS_KEY, watchStored } from '../../lib/settings/watch-stored.ts';

export default defineContentScript({
  matches: HELPDESK_HOSTS,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const language = await interfaceLanguage();
    if (ctx.isInvalid) return;
    const badges = { load: storedBadgePlace, keep: keepBadgePlace };
    const parts = { document, language, helpdesks, editors, loadInterface, badges, ...pageAsks };
    const coach = startCoach({ ...parts, isInvalid: () => ctx.isInvalid, leave: () => ctx.abort() }, ctx.signal);
    onInterfaceLanguage(coach.setLanguage, ctx.signal);
    // A stopped background can't tell; it wakes with the question, and reads what is stored.
    watchStored(SETTINGS_KEY, coach.askAnew, ctx.signal);
    const page = {
      diagnose: () => diagnose(document, new URL(location.href), { helpdesks, editors }),
      leave: () => ctx.abort(),
    };
    acceptPorts(PAGE_PORT, (port) => servePage(port, page), ctx.signal);
    acceptPorts(VIEW_PORT, (port) => serveView(port, coach.session, ctx.signal), ctx.signal);
  },
});
