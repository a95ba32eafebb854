import type { Language } from '../../lib/analyzer/contract.ts';
import type { Shot } from '../pictures/shots.ts';

/** How a view is drawn. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** One view of Attune over or beside a reply. */
export interface View {
  readonly view: string;
  readonly show: Shot['show'];
}

export const LOOKS: readonly Look[] = (['en', 'de'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

export const VIEWS: readonly View[] = [
  { view: 'badge', show: 'badge' },
  { view: 'card', show: { card: 'distant-ownership' } },
  { view: 'panel', show: 'panel' },
  { view: 'popup', show: 'popup' },
  { view: 'side-panel', show: 'sidepanel' },
];

const REPLIES: Readonly<Record<Language, Pick<Shot, 'desk' | 'ticket' | 'reply'>>> = {
  en: {
    desk: 'Zendesk',
    ticket: 101,
    reply:
      'Hi Dana,\nThat must be frustrating. The team will look into this.\nHave an amazing day!\nBest regards,\nMaya',
  },
  de: {
    desk: 'Zendesk',
    ticket: 102,
    reply:
      'Guten Tag Frau Brandstätter,\ndas muss sehr frustrierend sein. Das Team wird sich darum kümmern.\nMit freundlichen Grüßen\nJonas Weber',
  },
};

/** The file of a view in a look, without its end. */
export function nameOf(view: string, { language, theme }: Look): string {
  return `${view}-${language}-${theme}`;
}

/** The shots of these views in one look. */
export function shotsOf(views: readonly View[], look: Look): readonly Shot[] {
  return views.map(({ view, show }) => ({ ...REPLIES[look.language], ...look, name: nameOf(view, look), show }));
}
