import type { Briefing } from '../../lib/analyzer/briefing.ts';
import type { Analysis, Language } from '../../lib/analyzer/contract.ts';
import type { Open } from '../../lib/coach/contract.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import { BADGE_AT_HOME, type BadgePlace } from '../../lib/settings/badge-place.ts';
import { DRAFTS, findingsIn } from './findings.ts';

/** One thing to look at: what stands open over which view. */
export interface Exhibit {
  readonly open: Open;
  readonly view: CoachView;
  readonly badge: BadgePlace;
}

type Make = (language: Language) => {
  readonly open?: Open;
  readonly view?: Partial<CoachView>;
  readonly badge?: BadgePlace;
};

const NEEDED = { present: false, needed: true, spans: [] };
const NOT_NEEDED = { present: false, needed: false, spans: [] };
const THERE = { present: true, needed: true, spans: [[0, 4] as const] };
const PANEL: Open = { kind: 'panel' };

function upset(language: Language): Analysis {
  const cues = language === 'en' ? ["third time I'm writing", 'fed up'] : ['zum dritten Mal', 'langsam reicht es mir'];
  return {
    language,
    findings: [],
    tone: {
      customer: { formality: -0.6, sentiment: -0.7, upset: 0.8 },
      reply: { formality: 0.55, sentiment: 0.1, upset: 0 },
    },
    fourAs: { acknowledge: THERE, apologize: NEEDED, ask: NOT_NEEDED, act: THERE },
    triage: { level: 'deep', cues },
    moments: ['double-charge'],
    waiting: { minutes: 3120, overdue: true },
  };
}

function calm(language: Language): Analysis {
  return {
    ...upset(language),
    tone: { customer: { formality: 0.1, sentiment: 0.1, upset: 0 }, reply: { formality: 0.2, sentiment: 0, upset: 0 } },
    fourAs: { acknowledge: NOT_NEEDED, apologize: NOT_NEEDED, ask: NOT_NEEDED, act: THERE },
    triage: { level: 'routine', cues: [] },
    moments: [],
    waiting: { minutes: 12, overdue: false },
  };
}

const LAST_MESSAGE: Readonly<Record<Language, string>> = {
  en: "This is the third time I'm writing about order 4711. I'm fed up, it is really annoying.",
  de: 'Ich schreibe jetzt zum dritten Mal wegen Bestellung 4711. Langsam reicht es mir, das ist ärgerlich.',
};

const BRIEFING: Readonly<Record<Language, Briefing>> = {
  en: {
    lateAfter: 1440,
    given: [
      { kind: 'order-number', value: '4711', words: 'order 4711' },
      { kind: 'device', value: 'JX-200', words: 'JX-200' },
      { kind: 'steps-tried', value: null, words: 'I have restarted it twice' },
    ],
    toneWords: { customer: ['hey', 'pls'], reply: ['aforementioned', 'kindly be informed'] },
  },
  de: {
    lateAfter: 1440,
    given: [
      { kind: 'order-number', value: '4711', words: 'Bestellung 4711' },
      { kind: 'customer-number', value: '88 204 117', words: 'Kundennummer 88 204 117' },
      { kind: 'steps-tried', value: null, words: 'Ich habe das Kabel schon getauscht' },
    ],
    toneWords: { customer: ['hallöchen'], reply: ['mit vorzüglicher Hochachtung', 'diesbezüglich'] },
  },
};

const WHISPERS: Readonly<Record<Language, Analysis['whispers'] & object>> = {
  en: [
    {
      moment: 'double-charge',
      from: 'Northwind',
      text: 'Refund within the day, code SORRY10. <b>Never</b> ask for a bank statement.',
    },
  ],
  de: [
    {
      moment: 'double-charge',
      from: 'Northwind',
      text: 'Noch am selben Tag erstatten, Code SORRY10. <b>Nie</b> nach Kontoauszügen fragen.',
    },
  ],
};

function base(language: Language): CoachView {
  return {
    status: 'ready',
    helpdesk: 'zendesk',
    ticketId: '101',
    revision: 7,
    channel: { value: 'email', by: 'page' },
    threadComplete: true,
    unread: [],
    customerName: language === 'en' ? 'Dana Ruiz' : 'Petra Klein-Wassermann',
    agentName: language === 'en' ? 'Noor Haddad' : 'Jonas Adler',
    draft: DRAFTS[language],
    language,
    findings: findingsIn(language),
    analysis: upset(language),
    briefing: BRIEFING[language],
    hiddenHere: 0,
    lastCustomerMessage: LAST_MESSAGE[language],
    notice: null,
  };
}

function card(nth: number): Make {
  return (language) => ({ open: { kind: 'card', key: findingsIn(language)[nth]?.key ?? '' } });
}

const STATES = {
  'badge-findings': () => ({}),
  'badge-clear': () => ({ view: { findings: [] } }),
  'badge-empty': () => ({ view: { findings: [], draft: '' } }),
  'badge-reading': () => ({ view: { status: 'reading', findings: [], analysis: null } }),
  'badge-unreadable': () => ({ open: PANEL, view: { status: 'unreadable', findings: [], analysis: null } }),
  'badge-partly': () => ({ view: { unread: ['roles'] } }),
  'panel-partly': () => ({ open: PANEL, view: { unread: ['roles', 'times', 'names'] } }),
  'panel-clock': () => ({ open: PANEL, view: { unread: ['clock'] } }),
  'panel-strange': () => ({
    open: PANEL,
    view: { status: 'no-composer', unread: ['composer'], findings: [], analysis: null },
  }),
  'badge-disconnected': () => ({ open: PANEL, view: { status: 'disconnected', findings: [], analysis: null } }),
  'tweet-fits': () => ({ view: { channel: { value: 'tweet', by: 'page' }, findings: [] } }),
  'tweet-over': (language) => ({
    view: {
      channel: { value: 'tweet', by: 'page' },
      draft: DRAFTS[language].repeat(3),
      findings: findingsIn(language).slice(1, 2),
    },
  }),
  'card-first': card(0),
  'card-second': card(1),
  'card-third': card(2),
  'panel-upset': () => ({ open: PANEL }),
  'panel-calm': (language) => ({ open: PANEL, view: { findings: [], analysis: calm(language) } }),
  'panel-untold': () => ({
    open: PANEL,
    view: { channel: { value: null, by: 'unknown' }, threadComplete: false, customerName: null },
  }),
  'panel-whisper': (language) => ({
    open: PANEL,
    view: { analysis: { ...upset(language), whispers: WHISPERS[language] }, hiddenHere: 2 },
  }),
  'panel-tweet': (language) => ({
    open: PANEL,
    view: { channel: { value: 'tweet', by: 'page' }, draft: DRAFTS[language].slice(0, 120), findings: [] },
  }),
  'panel-tweet-over': (language) => ({
    open: PANEL,
    view: { channel: { value: 'tweet', by: 'page' }, draft: DRAFTS[language].repeat(3), findings: [] },
  }),
  'badge-paused': () => ({ view: { status: 'paused', findings: [], analysis: null } }),
  'badge-folded': () => ({ badge: { at: null, folded: true } }),
  'badge-moved': () => ({ badge: { at: { right: 320, bottom: 4 }, folded: false } }),
  'card-alike': (language) => {
    const [one] = findingsIn(language).filter(({ rule }) => rule === 'sympathy-phrase');
    return one
      ? {
          open: { kind: 'card', key: one.key },
          view: { findings: [one, { ...one, key: 'again', start: 80, end: 100 }] },
        }
      : {};
  },
  'last-look': (language) => ({
    view: { findings: findingsIn(language).map((one) => ({ ...one, severity: 'warning' })) },
  }),
  palette: () => ({ open: { kind: 'palette' } }),
  'notice-hidden': (language) => ({
    view: { notice: { kind: 'hidden', title: findingsIn(language)[0]?.title ?? '' } },
  }),
  'notice-spared': (language) => ({
    view: { notice: { kind: 'spared', phrase: DRAFTS[language].split('\n')[1] ?? '' } },
  }),
  'notice-not-stored': () => ({ view: { notice: { kind: 'not-stored' } } }),
  'notice-copied': () => ({ view: { notice: { kind: 'copied', text: 'x' } } }),
  'notice-text-changed': () => ({ view: { notice: { kind: 'text-changed' } } }),
  'card-notice': (language) => ({
    open: { kind: 'card', key: findingsIn(language)[1]?.key ?? '' },
    view: { notice: { kind: 'hidden', title: findingsIn(language)[0]?.title ?? '' } },
  }),
  'panel-notice': (language) => ({
    open: PANEL,
    view: { notice: { kind: 'rule-off', title: findingsIn(language)[0]?.title ?? '' } },
  }),
  note: () => ({ view: { status: 'note', findings: [], analysis: null } }),
} as const satisfies Readonly<Record<string, Make>>;

export type StateName = keyof typeof STATES;

/** Everything that the in-page interface can look like. */
export const STATE_NAMES = Object.keys(STATES) as readonly StateName[];

/** What popup and side panel can stand beside: states of the page, and two that are none. */
export const BESIDE: readonly (StateName | 'connecting' | 'no-helpdesk')[] = [
  ...(['connecting', 'no-helpdesk', 'note', 'panel-calm', 'badge-empty', 'badge-clear', 'badge-unreadable'] as const),
  ...(['panel-partly', 'panel-whisper', 'badge-paused', 'badge-disconnected', 'tweet-over'] as const),
];

export function exhibit(name: StateName, language: Language): Exhibit {
  const make: Make = STATES[name];
  const { open = { kind: 'badge' }, view = {}, badge = BADGE_AT_HOME } = make(language);
  return { open, badge, view: { ...base(language), ...view } };
}
