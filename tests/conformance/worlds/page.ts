import { startPage } from '../../../lib/editors/bridge/page.ts';
import { pageHalves } from '../../../lib/editors/page-halves.ts';

startPage(pageHalves, new AbortController().signal);
