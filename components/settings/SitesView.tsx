import { type FormEvent, useState } from 'react';
import { HELPDESK_HOSTS } from '../../lib/settings/helpdesk-hosts.ts';
import { hostIn, type SiteProblem } from '../../lib/settings/site-host.ts';
import { AddressBox } from '../ui/AddressBox.tsx';
import { SettingRow } from '../ui/SettingRow.tsx';
import { useWords, type WordKey } from '../ui/words.ts';
import type { ViewProps } from './Settings.tsx';
import { useDesk } from './use-desk.ts';

const PROBLEMS: Readonly<Record<SiteProblem, WordKey>> = {
  empty: 'optionsSiteEmpty',
  'not-an-address': 'optionsSiteNotAnAddress',
  'not-https': 'optionsSiteNotHttps',
  'built-in': 'optionsSiteBuiltIn',
  'already-there': 'optionsSiteAlready',
};

/** "*.zendesk.com" of a browser's match pattern. */
const nameOf = (pattern: string) => pattern.replace('https://', '').replace('/*', '');

function useAdding(sites: readonly string[]) {
  const words = useWords();
  const { desk, say, attempt } = useDesk();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<WordKey | null>(null);
  const ask = async (host: string) => {
    let granted = false;
    const asked = desk.addSite(host).then((answer) => {
      granted = answer;
    });
    if (!(await attempt(asked))) return;
    if (granted) setTyped('');
    say(words.t(granted ? 'optionsSiteAdded' : 'optionsSiteDeclined', host));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const found = hostIn(typed, sites);
    setWrong('problem' in found ? PROBLEMS[found.problem] : null);
    if ('host' in found) void ask(found.host);
  };
  return { typed, setTyped, wrong, onSubmit };
}

function AddSite({ sites }: { readonly sites: readonly string[] }) {
  const words = useWords();
  const { typed, setTyped, wrong, onSubmit } = useAdding(sites);
  return (
    <form className="add-site" onSubmit={onSubmit} noValidate>
      <label htmlFor="site">{words.t('optionsSiteAdd')}</label>
      <AddressBox
        id="site"
        example="support.example.com"
        submit={words.t('optionsSiteAddButton')}
        value={typed}
        wrong={wrong !== null}
        onChange={setTyped}
      />
      {wrong && (
        <p id="site-wrong" className="wrong" role="alert">
          {words.t(wrong, typed.trim())}
        </p>
      )}
      <p id="site-about" className="soft">
        {words.t('optionsSiteAbout')}
      </p>
    </form>
  );
}

function OwnSite({ host }: { readonly host: string }) {
  const words = useWords();
  const { desk, attempt } = useDesk();
  return (
    <li>
      <SettingRow id={`site-${host}`} title={host}>
        <button
          type="button"
          className="plain"
          aria-describedby={`site-${host}`}
          onClick={() => void attempt(desk.removeSite(host), words.t('optionsSiteRemoved', host))}
        >
          {words.t('optionsRemove')}
        </button>
      </SettingRow>
    </li>
  );
}

/** Where Attune runs: the helpdesks' own hosts, and those that the agent adds. */
export function SitesView({ state: { sites } }: ViewProps) {
  const words = useWords();
  return (
    <>
      <p className="lead">{words.t('optionsSitesLead')}</p>
      <section aria-labelledby="built-in">
        <h2 id="built-in">{words.t('optionsSitesBuiltIn')}</h2>
        <ul className="sheet">
          {HELPDESK_HOSTS.map((pattern) => (
            <li key={pattern}>
              <SettingRow id={pattern} title={nameOf(pattern)} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="own">
        <h2 id="own">{words.t('optionsSitesOwn')}</h2>
        {sites.length > 0 && (
          <ul className="sheet">
            {sites.map((host) => (
              <OwnSite key={host} host={host} />
            ))}
          </ul>
        )}
        <AddSite sites={sites} />
      </section>
    </>
  );
}
