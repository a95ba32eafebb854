import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../lib/analyzer/contract.ts';
import { type LibraryMemory, NO_MEMORY } from '../../lib/settings/library-memory.ts';
import { WordsContext, wordsIn } from '../ui/words.ts';
import type { Stock } from './offer.ts';
import type { Tab } from './tab.ts';
import '../ui/tokens.css';
import '../ui/controls.css';
import '../ui/reading.css';
import './library.css';

/** What popup and side panel show. */
export interface Shown {
  readonly language: Language;
  readonly tab: Tab;
  readonly memory: LibraryMemory;
  readonly stock: Stock;
}

type First = Pick<Shown, 'language' | 'stock'>;

/** Draws popup or side panel into its page's `#page`. Returns what changes parts of what is shown. */
export function drawPage(first: First, draw: (shown: Shown) => ReactNode): (patch: Partial<Shown>) => void {
  const root = createRoot(document.getElementById('page') ?? document.body);
  let shown: Shown = { ...first, tab: { kind: 'connecting' }, memory: NO_MEMORY };
  let words = wordsIn(first.language);
  const show = (patch: Partial<Shown>) => {
    shown = { ...shown, ...patch };
    if (words.language !== shown.language) words = wordsIn(shown.language);
    document.documentElement.lang = shown.language;
    root.render(<WordsContext value={words}>{draw(shown)}</WordsContext>);
  };
  show({});
  return show;
}
