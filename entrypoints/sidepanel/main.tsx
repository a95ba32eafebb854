import { drawPage } from '../../components/library/draw-page.tsx';
import { SidePanel } from '../../components/library/SidePanel.tsx';
import { stockOf } from '../../components/library/stock.ts';
import { followActiveTab } from '../../lib/messages/follow-active-tab.ts';
import type { CoachCommand, CoachView } from '../../lib/messages/protocol.ts';
import { requestLibraryChange } from '../../lib/messages/settings-line.ts';
import { followTab, type ViewClient } from '../../lib/messages/view-line.ts';
import { interfaceLanguage, onInterfaceLanguage } from '../../lib/settings/interface-language.ts';
import { followLibraryMemory } from '../../lib/settings/library-store.ts';
import { onStatements, statementsInForce } from '../../lib/subscriptions/statements.ts';

const asked = new URLSearchParams(location.search).get('tab');
const { signal } = new AbortController();
const [language, statements] = await Promise.all([interfaceLanguage(), statementsInForce()]);
let client: ViewClient | null = null;

const actions = {
  command: (command: CoachCommand) => client?.command(command),
  copy: (text: string) => navigator.clipboard.writeText(text),
};
const show = drawPage({ language, stock: stockOf(statements) }, ({ tab, memory, stock }) => (
  <SidePanel {...actions} tab={tab} library={{ stock, memory, remember: requestLibraryChange }} />
));
const seen = (view: CoachView) => show({ tab: { kind: 'view', view } });
const gone = () => show({ tab: { kind: 'none' } });
followLibraryMemory((memory) => show({ memory }), signal);
onInterfaceLanguage((language) => show({ language }), signal);
onStatements((statements) => show({ stock: stockOf(statements) }), signal);
// Opened as a page with `?tab=7` it stays with that tab.
client = asked === null ? followActiveTab(seen, gone, signal) : followTab(Number(asked), seen, gone, signal);
