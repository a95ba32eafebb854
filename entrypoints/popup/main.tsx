import { createRoot } from 'react-dom/client';
import { Popup, type Tab } from '../../components/library/Popup.tsx';
import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/library/popup.css';
import { WordsContext, wordsIn } from '../../components/ui/words.ts';
import { createStatementIndex } from '../../lib/library/search.ts';
import type { CoachCommand } from '../../lib/messages/protocol.ts';
import { followTab } from '../../lib/messages/view-line.ts';
import { builtInPack } from '../../lib/packs/built-in/index.ts';
import { interfaceLanguage } from '../../lib/settings/interface-language.ts';
import { tabId } from './tab-id.ts';

const { statements } = builtInPack;
const stock = { statements, index: createStatementIndex(statements) };
const asked = new URLSearchParams(location.search).get('tab');
const words = wordsIn(await interfaceLanguage());
const root = createRoot(document.getElementById('popup') ?? document.body);
document.documentElement.lang = words.language;

function show(tab: Tab, command: (command: CoachCommand) => void): void {
  // A window over the page has done its work with the insertion; opened as a page it stays.
  if (asked === null && tab.kind === 'view' && tab.view.notice?.kind === 'inserted' && inserting) window.close();
  const popup = (
    <Popup tab={tab} stock={stock} command={command} copy={(text) => navigator.clipboard.writeText(text)} />
  );
  root.render(<WordsContext value={words}>{popup}</WordsContext>);
}

let inserting = false;
let client: { command(command: CoachCommand): void } | null = null;
const command = (command: CoachCommand) => {
  inserting ||= command.kind === 'insert';
  client?.command(command);
};
show({ kind: 'connecting' }, command);
const id = await tabId(asked);
const gone = () => show({ kind: 'none' }, command);
if (id === undefined) gone();
else client = followTab(id, (view) => show({ kind: 'view', view }, command), gone, new AbortController().signal);
