import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../lib/editors/bridge/page.ts';
import { pageHalves } from '../lib/editors/page-halves.ts';
import { HELPDESK_HOSTS } from '../lib/settings/helpdesk-hosts.ts';

const STARTED = 'attune:bridge-started';

/** The editors' halves in the page's own world. A newer one, after an update, takes an older one's place. */
export default defineContentScript({
  matches: HELPDESK_HOSTS,
  runAt: 'document_idle',
  world: 'MAIN',
  main() {
    const life = new AbortController();
    document.dispatchEvent(new CustomEvent(STARTED));
    document.addEventListener(STARTED, () => life.abort(), { signal: life.signal });
    startPage(pageHalves, life.signal);
  },
});
