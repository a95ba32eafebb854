import type { Shortcut } from '../../lib/messages/options-desk.ts';
import { SIDE_PANEL_COMMAND } from '../../lib/settings/side-panel-command.ts';
import { altKey, controlKey } from '../ui/keys.ts';
import { SettingRow } from '../ui/SettingRow.tsx';
import { useWords, type WordKey, type Words } from '../ui/words.ts';
import type { ViewProps } from './Settings.tsx';
import { useDesk } from './use-desk.ts';

interface PageKey {
  readonly name: WordKey;
  keys(words: Words): readonly string[];
}

/** Those that lib/coach/keyboard.ts listens to, and those of the browser and the card that agents need to know. */
const PAGE_KEYS: readonly PageKey[] = [
  { name: 'optionsKeyStep', keys: (words) => [altKey(words, '↓'), altKey(words, '↑')] },
  { name: 'optionsKeyAtCaret', keys: (words) => [altKey(words, words.t('keyEnter'))] },
  { name: 'optionsKeyInsert', keys: (words) => [altKey(words, ',')] },
  { name: 'optionsKeyApply', keys: (words) => [words.t('keyEnter')] },
  { name: 'optionsKeyUndo', keys: (words) => [controlKey(words, 'Z')] },
  { name: 'optionsKeyTakeBack', keys: (words) => [altKey(words, 'Z')] },
  { name: 'optionsKeyClose', keys: () => ['Esc'] },
];

/** The browser's commands, by their name there. */
const COMMANDS: Readonly<Record<string, WordKey>> = {
  _execute_action: 'optionsKeyPopup',
  _execute_sidebar_action: 'optionsKeySidePanel',
  [SIDE_PANEL_COMMAND]: 'optionsKeySidePanel',
};

function Keys({ all }: { readonly all: readonly string[] }) {
  return (
    <span className="keys">
      {all.map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}

function BrowserKeys({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  return (
    <section aria-labelledby="in-browser">
      <h2 id="in-browser">{words.t('optionsKeysInBrowser')}</h2>
      <ul className="sheet">
        {shortcuts.map(({ name, description, keys }) => (
          <li key={name}>
            <SettingRow id={`command-${name}`} title={COMMANDS[name] ? words.t(COMMANDS[name]) : description}>
              {keys ? <Keys all={[keys]} /> : <span className="soft">{words.t('optionsKeyUnset')}</span>}
            </SettingRow>
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="plain" onClick={() => void attempt(desk.openShortcuts())}>
          {words.t('optionsChangeKeys')}
        </button>
      </div>
    </section>
  );
}

/** All keys: those of the browser, which are changed there, and those in the reply, which are as they are. */
export function ShortcutsView({ state }: ViewProps) {
  const words = useWords();
  return (
    <>
      <section aria-labelledby="in-reply">
        <h2 id="in-reply">{words.t('optionsKeysInReply')}</h2>
        <ul className="sheet">
          {PAGE_KEYS.map(({ name, keys }) => (
            <li key={name}>
              <SettingRow id={name} title={words.t(name)}>
                <Keys all={keys(words)} />
              </SettingRow>
            </li>
          ))}
        </ul>
      </section>
      {state.shortcuts.length > 0 && <BrowserKeys shortcuts={state.shortcuts} />}
    </>
  );
}
