import type { Language } from '../../lib/analyzer/contract.ts';
import type { ExplainedFinding } from '../../lib/messages/protocol.ts';

type Sketch = Pick<ExplainedFinding, 'rule' | 'severity' | 'title' | 'message' | 'why'> & {
  /** The words in the draft; empty for a finding of the whole reply. */
  readonly words: string;
  readonly rewrites: readonly string[];
};

const SOURCE = { label: 'Empathy in customer service', url: 'https://example.com/empathy' };

const SKETCHES: Readonly<Record<Language, readonly Sketch[]>> = {
  en: [
    {
      rule: 'missing-delay-apology',
      severity: 'advice',
      title: 'Apology for the wait',
      message: 'Dana has been waiting for two days and the reply does not apologize for it.',
      why: 'A wait that nobody mentions feels like a wait that nobody noticed.',
      words: '',
      rewrites: ["I'm sorry that you had to wait two days for an answer."],
    },
    {
      rule: 'sympathy-phrase',
      severity: 'hint',
      title: 'Sympathy',
      message: 'Guesses the feeling from outside. Say that you understand it.',
      why: 'Pity keeps a distance; understanding takes the reader’s side.',
      words: 'That must be frustrating.',
      rewrites: ['I understand how frustrating that is.', 'I can see why this is frustrating.'],
    },
    {
      rule: 'distant-ownership',
      severity: 'advice',
      title: 'Nobody in charge',
      message: 'Names a team and leaves out what you do yourself.',
      why: 'Readers trust a person with a plan more than a department without one.',
      words: 'The team will fix the problem soon.',
      rewrites: [
        "I've asked our billing team to fix the problem, and I'll write to you by Friday.",
        'The team will fix the problem by Friday.',
        '',
      ],
    },
  ],
  de: [
    {
      rule: 'wrong-name',
      severity: 'warning',
      title: 'Falscher Name',
      message: 'Die Kundin heißt <img src=x onerror="document.title=1"> und nicht Peter.',
      why: 'Ein falscher Name macht jede Antwort zur Massenantwort.',
      words: 'Peter',
      rewrites: ['Petra'],
    },
    {
      rule: 'canned-phrase',
      severity: 'advice',
      title: 'Textbausteinentschuldigung',
      message: 'Eine Formel statt einer Entschuldigung: Nenn die Kundenbetreuungswartezeit beim Namen.',
      why: 'Wer etwas Konkretes benennt, zeigt, dass die Nachricht gelesen wurde.',
      words:
        'Wir bitten etwaige Unannehmlichkeiten zu entschuldigen, die Ihnen durch die Rechnungsdoppelabbuchung entstanden sind.',
      rewrites: [
        'Bitte entschuldigen Sie, dass wir Ihnen den Betrag doppelt abgebucht haben.',
        'Es tut mir leid, dass Donaudampfschifffahrtsgesellschaftskapitänsversicherungsrückerstattungen so lange dauern.',
      ],
    },
    {
      rule: 'sympathy-phrase',
      severity: 'hint',
      title: 'Mitleid',
      message: 'Vermutet das Gefühl von außen. Sag lieber, dass du es verstehst.',
      why: 'Mitleid hält Abstand, Verständnis steht auf der Seite der Leserin.',
      words: 'Das muss frustrierend sein.',
      rewrites: ['Ich verstehe, wie frustrierend das ist.'],
    },
  ],
};

export const DRAFTS: Readonly<Record<Language, string>> = {
  en: 'Hi Dana,\nThat must be frustrating. The second charge shows on our side as well.\nThe team will fix the problem soon.\nKind regards\nNoor',
  de: 'Hallo Peter,\nDas muss frustrierend sein. Wir bitten etwaige Unannehmlichkeiten zu entschuldigen, die Ihnen durch die Rechnungsdoppelabbuchung entstanden sind.\nMit freundlichen Grüßen\nJonas',
};

function explained(sketch: Sketch, draft: string): ExplainedFinding {
  const { words, rewrites, ...rest } = sketch;
  const start = words === '' ? null : draft.indexOf(words);
  const end = start === null ? null : start + words.length;
  const after = draft.indexOf('\n') + 1;
  const suggestions = rewrites.map((text) => ({ start: start ?? after, end: end ?? after, text }));
  return { ...rest, key: rest.rule, start, end, source: SOURCE, suggestions };
}

/** The sketches as the session would hand them over for that draft. */
export function findingsIn(language: Language): readonly ExplainedFinding[] {
  return SKETCHES[language].map((sketch) => explained(sketch, DRAFTS[language]));
}
