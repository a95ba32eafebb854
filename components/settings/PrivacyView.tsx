import { useEffect, useState } from 'react';
import type { Stored, StoredEntries } from '../../lib/settings/stored.ts';
import { useWords, type WordKey } from '../ui/words.ts';
import { PlainText } from './PlainText.tsx';
import type { ViewProps } from './Settings.tsx';
import { saveFile } from './save-file.ts';
import { useDesk } from './use-desk.ts';

/** What a stored entry is for, as far as this version knows it. */
const ABOUT: Readonly<Record<string, WordKey>> = {
  settings: 'optionsStoredSettings',
  'interface-language': 'optionsStoredLanguage',
  'pack-sources': 'optionsStoredPacks',
  'own-sites': 'optionsStoredSites',
  library: 'optionsStoredLibrary',
  'badge-zendesk': 'optionsStoredBadge',
  'badge-freshdesk': 'optionsStoredBadge',
  install: 'optionsStoredInstall',
  'attune-injected': 'optionsStoredInjected',
};

function aboutOf(key: string): WordKey {
  if (key.endsWith('-unreadable')) return 'optionsStoredUnreadable';
  return ABOUT[key] ?? (key.startsWith('pack-text:') ? 'optionsStoredPackText' : 'optionsStoredOther');
}

function Entries({ entries, empty }: { readonly entries: StoredEntries; readonly empty: string }) {
  const words = useWords();
  const all = Object.entries(entries);
  if (all.length === 0) return <p className="soft empty">{empty}</p>;
  return (
    <ul className="sheet">
      {all.map(([key, value]) => (
        <li key={key} className="stored">
          <p>
            <code>{key}</code> <span className="soft">{words.t(aboutOf(key))}</span>
          </p>
          <PlainText label={key} text={JSON.stringify(value, null, 2)} />
        </li>
      ))}
    </ul>
  );
}

/** How much the studio keeps. Its drafts are shown, exported and deleted one by one there; keys can't be shown by anybody. */
function InStudio({ stored }: { readonly stored: Stored }) {
  const words = useWords();
  const { desk } = useDesk();
  const [held, setHeld] = useState({ drafts: 0, keys: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored changes when everything is deleted
  useEffect(() => {
    desk.studioHoldings().then(setHeld, () => undefined);
  }, [desk, stored]);
  const told = [words.plural('optionsStudioDrafts', held.drafts), words.plural('optionsStudioKeys', held.keys)];
  return (
    <section aria-labelledby="in-studio">
      <h2 id="in-studio">{words.t('optionsInStudio')}</h2>
      <p className={held.drafts + held.keys === 0 ? 'soft empty' : ''} data-studio="">
        {held.drafts + held.keys === 0
          ? words.t('optionsNothingStored')
          : new Intl.ListFormat(words.language).format(told)}
      </p>
    </section>
  );
}

/** Asks once more where it stands: what is deleted is gone. */
function DeleteEverything() {
  const words = useWords();
  const { desk, attempt } = useDesk();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" className="plain danger" onClick={() => setAsked(true)}>
        {words.t('optionsDelete')}
      </button>
    );
  }
  const forget = async () => {
    await attempt(desk.forgetEverything(), words.t('optionsDeleted'));
    setAsked(false);
  };
  return (
    <fieldset className="confirm" aria-label={words.t('optionsDelete')}>
      <p>{words.t('optionsDeleteQuestion')}</p>
      <button type="button" className="danger-solid" onClick={() => void forget()}>
        {words.t('optionsDeleteNow')}
      </button>
      {/* The question came by a key or click on the button that stood here: the focus stays, on the harmless answer. */}
      {/* biome-ignore lint/a11y/noAutofocus: see above */}
      <button type="button" className="plain" autoFocus onClick={() => setAsked(false)}>
        {words.t('cancel')}
      </button>
    </fieldset>
  );
}

/** What leaves the browser (nothing), and what is stored, word for word; to be taken along or deleted. */
export function PrivacyView({ state: { stored, version } }: ViewProps) {
  const words = useWords();
  const save = () => {
    const file = { attune: version, exported: new Date().toISOString(), ...stored };
    saveFile('attune.json', `${JSON.stringify(file, null, 2)}\n`, 'application/json');
  };
  return (
    <>
      <p className="lead">{words.t('optionsPrivacyLead')}</p>
      <ul className="points">
        <li>{words.t('optionsPrivacyText')}</li>
        <li>{words.t('optionsPrivacyNotes')}</li>
        <li>{words.t('optionsPrivacyMemory')}</li>
        <li>{words.t('optionsPrivacyPacks')}</li>
      </ul>
      <section aria-labelledby="on-disk">
        <h2 id="on-disk">{words.t('optionsOnDisk')}</h2>
        <Entries entries={stored.disk} empty={words.t('optionsNothingStored')} />
      </section>
      <section aria-labelledby="in-session">
        <h2 id="in-session">{words.t('optionsInSession')}</h2>
        <Entries entries={stored.session} empty={words.t('optionsNothingStored')} />
      </section>
      <InStudio stored={stored} />
      <div className="buttons">
        <button type="button" className="plain" onClick={save}>
          {words.t('optionsExport')}
        </button>
        <DeleteEverything />
      </div>
    </>
  );
}
