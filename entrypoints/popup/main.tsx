import { drawPage } from '../../components/library/draw-page.tsx';
import { Popup } from '../../components/library/Popup.tsx';
import { stockOf } from '../../components/library/stock.ts';
import type { CoachCommand, CoachView } from '../../lib/messages/protocol.ts';
import { requestLibraryChange } from '../../lib/messages/settings-line.ts';
import { openSidePanel, ownWindow } from '../../lib/messages/side-panel.ts';
import { followTab, type ViewClient } from '../../lib/messages/view-line.ts';
import { interfaceLanguage } from '../../lib/settings/interface-language.ts';
import { followLibraryMemory } from '../../lib/settings/library-store.ts';
import { statementsInForce } from '../../lib/subscriptions/statements.ts';
import { leaving } from './leaving.ts';
import { tabId } from './tab-id.ts';

const asked = new URLSearchParams(location.search).get('tab');
const { signal } = new AbortController();
const [language, statements] = await Promise.all([interfaceLanguage(), statementsInForce()]);
const windowId = await ownWindow();
const end = leaving(asked !== null);
let client: ViewClient | null = null;

const command = (command: CoachCommand) => {
  client?.command(command);
  end.asked(command);
};
const actions = { command, copy: (text: string) => navigator.clipboard.writeText(text) };
const openPanel = () => void openSidePanel(windowId).then(end.leave);
const show = drawPage({ language, stock: stockOf(statements) }, ({ tab, memory, stock }) => (
  <Popup {...actions} tab={tab} library={{ stock, memory, remember: requestLibraryChange }} openSidePanel={openPanel} />
));
const seen = (view: CoachView) => {
  show({ tab: { kind: 'view', view } });
  end.seen(view);
};
const gone = () => show({ tab: { kind: 'none' } });
followLibraryMemory((memory) => show({ memory }), signal);
const id = await tabId(asked);
if (id === undefined) gone();
else client = followTab(id, seen, gone, signal);
