import { useCallback, useEffect, useState } from 'react';
import type { DiagnosedTab } from '../../lib/messages/options-desk.ts';
import { SettingRow } from '../ui/SettingRow.tsx';
import { partNames } from '../ui/UnreadParts.tsx';
import { useWords, type WordKey, type Words } from '../ui/words.ts';
import { diagnosisReport } from './diagnosis-report.ts';
import { PlainText } from './PlainText.tsx';
import type { ViewProps } from './Settings.tsx';
import { useDesk } from './use-desk.ts';

const VERDICTS: Readonly<Record<NonNullable<DiagnosedTab['diagnosis']>['state'], WordKey>> = {
  open: 'optionsTabOpen',
  'no-ticket': 'optionsTabNoTicket',
  'no-composer': 'optionsTabNoComposer',
  note: 'optionsTabNote',
  unreadable: 'optionsTabUnreadable',
};

function verdictOf({ diagnosis }: DiagnosedTab, words: Words): string {
  if (!diagnosis) return words.t('optionsTabSilent');
  if (diagnosis.helpdesk === null) return words.t('optionsTabNoHelpdesk');
  const { unread, loading, state } = diagnosis;
  if (unread.length === 0 || loading) return words.t(VERDICTS[state]);
  return words.t('optionsTabPartly', partNames(unread, words));
}

function useTabs() {
  const { desk, attempt } = useDesk();
  const [tabs, setTabs] = useState<readonly DiagnosedTab[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the desk stays the same, and attempt only speaks
  const look = useCallback(() => attempt(desk.diagnose().then(setTabs)), []);
  useEffect(() => {
    void look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [look]);
  return { tabs, look };
}

function Tab({ tab }: { readonly tab: DiagnosedTab }) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  return (
    <li data-tab={tab.id}>
      <SettingRow id={`tab-${tab.id}`} title={tab.host} about={verdictOf(tab, words)}>
        <button
          type="button"
          className="plain"
          aria-describedby={`tab-${tab.id}`}
          onClick={() => void attempt(desk.showTab(tab.id))}
        >
          {words.t('optionsShowTab')}
        </button>
      </SettingRow>
    </li>
  );
}

function Report({ report, look }: { readonly report: string; look(): void }) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  return (
    <section aria-labelledby="report">
      <h2 id="report">{words.t('optionsReport')}</h2>
      <p className="soft">{words.t('optionsReportAbout')}</p>
      <PlainText label={words.t('optionsReportText')} text={report} language="en" />
      <div className="buttons">
        <button type="button" className="primary" onClick={() => void attempt(desk.copy(report), words.t('copied'))}>
          {words.t('optionsCopyReport')}
        </button>
        <button type="button" className="plain" onClick={look}>
          {words.t('optionsLookAgain')}
        </button>
      </div>
    </section>
  );
}

/** Whether Attune can read each open helpdesk tab, and what to paste into a bug report when it can't. */
export function DiagnosticsView({ state }: ViewProps) {
  const words = useWords();
  const { tabs, look } = useTabs();
  const around = { version: state.version, browser: navigator.userAgent, language: words.language };
  return (
    <>
      <p className="lead">{words.t('optionsDiagnosticsLead')}</p>
      <section aria-labelledby="tabs">
        <h2 id="tabs">{words.t('optionsTabs')}</h2>
        {tabs?.length === 0 && <p className="soft empty">{words.t('optionsNoTabs')}</p>}
        <ul className="sheet" aria-busy={tabs === null}>
          {tabs?.map((tab) => (
            <Tab key={tab.id} tab={tab} />
          ))}
        </ul>
      </section>
      <Report report={diagnosisReport(tabs ?? [], around)} look={() => void look()} />
    </>
  );
}
