import { createRoot } from 'react-dom/client';
import { Settings } from '../../components/settings/Settings.tsx';
import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/ui/page.css';
import '../../components/settings/settings.css';
import '../../components/packs/packs.css';
import { WordsContext, wordsIn } from '../../components/ui/words.ts';
import { followOptions, optionsDesk } from '../../lib/messages/options-desk.ts';
import { guide } from '../../lib/rules/guide.ts';
import { resolveInterfaceLanguage } from '../../lib/settings/interface-language.ts';

const root = createRoot(document.getElementById('options') ?? document.body);

followOptions((state) => {
  const words = wordsIn(resolveInterfaceLanguage(state.language));
  document.documentElement.lang = words.language;
  root.render(
    <WordsContext value={words}>
      <Settings state={state} guide={guide} desk={optionsDesk} />
    </WordsContext>,
  );
}, new AbortController().signal);
