import type { WordKey } from '../ui/words.ts';

/** The pages of the options, in the order of the list beside them. The id is the address behind the "#", up to a slash. */
export const VIEWS = [
  { id: 'rules', name: 'optionsRules' },
  { id: 'packs', name: 'optionsPacks' },
  { id: 'studio', name: 'optionsStudio' },
  { id: 'standards', name: 'optionsStandards' },
  { id: 'sites', name: 'optionsSites' },
  { id: 'language', name: 'optionsLanguage' },
  { id: 'shortcuts', name: 'optionsShortcuts' },
  { id: 'dismissed', name: 'optionsDismissed' },
  { id: 'privacy', name: 'optionsPrivacy' },
  { id: 'diagnostics', name: 'optionsDiagnostics' },
] as const satisfies readonly { readonly id: string; readonly name: WordKey }[];

export type View = (typeof VIEWS)[number]['id'];

/** The page that an address names; the first where it names none. */
export function viewIn(hash: string): View {
  const [id] = hash.replace(/^#/, '').split('/');
  return VIEWS.find((view) => view.id === id)?.id ?? 'rules';
}
