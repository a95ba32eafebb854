import type { Language } from '../../lib/analyzer/contract.ts';

/** One picture: a reply in a demo ticket, and what of Attune is open over it. */
export interface Shot {
  /** The file's name in `docs/`, without its end. */
  readonly name: string;
  readonly desk: 'Zendesk' | 'Freshdesk';
  readonly ticket: number;
  /** Typed into the composer, one paragraph a line. */
  readonly reply: string;
  /** Of the interface and of the browser. */
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** The card of that rule, the badge, the panel behind it, the toolbar's popup, or the side panel. */
  readonly show: { readonly card: string } | 'badge' | 'panel' | 'popup' | 'sidepanel';
}

export const SHOTS: readonly Shot[] = [
  {
    name: 'card',
    desk: 'Zendesk',
    ticket: 101,
    reply:
      'Hi Dana,\nThat must be frustrating. The team will look into this.\nHave an amazing day!\nBest regards,\nMaya',
    language: 'en',
    theme: 'light',
    show: { card: 'distant-ownership' },
  },
  {
    name: 'card-german-dark',
    desk: 'Zendesk',
    ticket: 102,
    reply:
      'Sehr geehrte Frau Brandstätter,\nich habe die Rechnung mit Ihrer neuen Anschrift erstellt und angehängt.\nMit freundlichen Grüßen\nJonas Weber',
    language: 'de',
    theme: 'dark',
    show: { card: 'missing-delay-apology' },
  },
  {
    name: 'panel',
    desk: 'Zendesk',
    ticket: 101,
    reply:
      'Hi Dana,\nThat must be frustrating. The team will look into this.\nHave an amazing day!\nBest regards,\nMaya',
    language: 'en',
    theme: 'light',
    show: 'panel',
  },
  {
    name: 'popup',
    desk: 'Zendesk',
    ticket: 101,
    reply:
      'Hi Dana,\nThat must be frustrating. The team will look into this.\nHave an amazing day!\nBest regards,\nMaya',
    language: 'en',
    theme: 'dark',
    show: 'popup',
  },
  {
    name: 'popup-german',
    desk: 'Freshdesk',
    ticket: 203,
    reply:
      'Guten Tag Herr Yıldız,\ndas muss sehr frustrierend sein. Das Team wird das Problem bald lösen.\nJonas Weber',
    language: 'de',
    theme: 'light',
    show: 'popup',
  },
  {
    name: 'side-panel',
    desk: 'Zendesk',
    ticket: 101,
    reply:
      'Hi Dana,\nThat must be frustrating. The team will look into this.\nHave an amazing day!\nBest regards,\nMaya',
    language: 'en',
    theme: 'light',
    show: 'sidepanel',
  },
];
