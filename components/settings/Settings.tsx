import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { OptionsDesk, OptionsState } from '../../lib/messages/options-desk.ts';
import type { GuideEntry } from '../../lib/rules/guide.ts';
import { PacksView } from '../packs/PacksView.tsx';
import { AttuneMark } from '../ui/AttuneMark.tsx';
import { useWords, type Words } from '../ui/words.ts';
import { DiagnosticsView } from './DiagnosticsView.tsx';
import { DismissedView } from './DismissedView.tsx';
import { LanguageView } from './LanguageView.tsx';
import { PrivacyView } from './PrivacyView.tsx';
import { RulesView } from './RulesView.tsx';
import { ShortcutsView } from './ShortcutsView.tsx';
import { SitesView } from './SitesView.tsx';
import { StandardsView } from './StandardsView.tsx';
import { DeskContext } from './use-desk.ts';
import { VIEWS, type View, viewIn } from './views.ts';

/** What each page of the options gets. */
export interface ViewProps {
  readonly state: OptionsState;
  readonly guide: readonly GuideEntry[];
}

interface Props extends ViewProps {
  readonly desk: OptionsDesk;
}

/** Large, and opened by few: it is loaded when it is asked for. */
const Studio = lazy(async () => ({ default: (await import('../studio/Studio.tsx')).Studio }));

const PAGES: Readonly<Record<View, ComponentType<ViewProps>>> = {
  rules: RulesView,
  packs: PacksView,
  studio: Studio,
  standards: StandardsView,
  sites: SitesView,
  language: LanguageView,
  shortcuts: ShortcutsView,
  dismissed: DismissedView,
  privacy: PrivacyView,
  diagnostics: DiagnosticsView,
};

/** The page in the address. Whoever goes to another one by link or history finds the focus at its heading. */
function useView() {
  const [view, setView] = useState(() => viewIn(location.hash));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const follow = () => setView(viewIn(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const shown = useRef(view);
  useEffect(() => {
    // Within a page, that page knows where its reader goes on.
    if (shown.current === view) return;
    shown.current = view;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [view]);
  return { view, heading };
}

function List({ view, version }: { readonly view: View; readonly version: string }) {
  const words = useWords();
  return (
    <nav className="settings-list" aria-label={words.t('optionsTitle')}>
      <p className="settings-name">
        <AttuneMark inLine={false} />
        <strong>Attune</strong>
      </p>
      <ul>
        {VIEWS.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === view ? 'page' : undefined}>
              {words.t(name)}
            </a>
          </li>
        ))}
      </ul>
      <p className="settings-foot soft">
        <a href="/welcome.html">{words.t('optionsWelcome')}</a>
        <span>{words.t('optionsVersion', version)}</span>
      </p>
    </nav>
  );
}

function useVoice(desk: OptionsDesk, words: Words) {
  const [said, say] = useState('');
  const attempt = async (asked: Promise<unknown>, done = '') => {
    say('');
    try {
      await asked;
      say(done);
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      say(/quota/i.test(why) ? words.t('optionsFull') : words.t('optionsFailed', why));
      return false;
    }
  };
  return { said, voice: { desk, say, attempt } };
}

/** The options: a list of pages and one of them. Nothing opens over anything. */
export function Settings({ state, guide, desk }: Props) {
  const words = useWords();
  const { view, heading } = useView();
  const { said, voice } = useVoice(desk, words);
  const title = words.t(VIEWS.find(({ id }) => id === view)?.name ?? 'optionsTitle');
  const Page = PAGES[view];
  useEffect(() => {
    document.title = `${title} – Attune`;
  }, [title]);
  return (
    <DeskContext value={voice}>
      <div className="settings">
        <List view={view} version={state.version} />
        <main className="settings-page">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {state.unreadable && <p className="notice">{words.t('optionsUnreadable')}</p>}
          <Suspense fallback={<p className="soft">{words.t('optionsReading')}</p>}>
            <Page key={view} state={state} guide={guide} />
          </Suspense>
          <p className="said" role="status">
            {said}
          </p>
        </main>
      </div>
    </DeskContext>
  );
}
