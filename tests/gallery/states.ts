import type { Analysis, Language } from '../../lib/analyzer/contract.ts';
import type { Open } from '../../lib/coach/contract.ts';
import type { CoachView } from '../../lib/messages/protocol.ts';
import { DRAFTS, findingsIn } from './findings.ts';

/** One thing to look at: what stands open over which view. */
export interface Exhibit {
  readonly open: Open;
  readonly view: CoachView;
}

type Make = (language: Language) => { readonly open?: Open; readonly view?: Partial<CoachView> };

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

function base(language: Language): CoachView {
  return {
    status: 'ready',
    helpdesk: 'zendesk',
    ticketId: '101',
    revision: 7,
    channel: { value: 'email', by: 'page' },
    threadComplete: true,
    customerName: language === 'en' ? 'Dana Ruiz' : 'Petra Klein-Wassermann',
    agentName: language === 'en' ? 'Noor Haddad' : 'Jonas Adler',
    draft: DRAFTS[language],
    language,
    findings: findingsIn(language),
    analysis: upset(language),
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
  'notice-copied': () => ({ view: { notice: { kind: 'copied', text: 'x' } } }),
  'notice-text-changed': () => ({ view: { notice: { kind: 'text-changed' } } }),
  note: () => ({ view: { status: 'note', findings: [], analysis: null } }),
} as const satisfies Readonly<Record<string, Make>>;

export type StateName = keyof typeof STATES;

/** Everything that the in-page interface can look like. */
export const STATE_NAMES = Object.keys(STATES) as readonly StateName[];

export function exhibit(name: StateName, language: Language): Exhibit {
  const make: Make = STATES[name];
  const { open = { kind: 'badge' }, view = {} } = make(language);
  return { open, view: { ...base(language), ...view } };
}
