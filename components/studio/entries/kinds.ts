import type { PackDraft } from '../../../lib/studio/pack-draft.ts';
import { momentName } from '../../ui/named.ts';
import { ExampleEditor } from './ExampleEditor.tsx';
import type { EntryKind } from './kind.ts';
import { AvoidEditor, PreferEditor } from './PhraseEditors.tsx';
import { StatementEditor } from './StatementEditor.tsx';
import { TermEditor, WhisperEditor } from './VoiceEditors.tsx';

const first = (pack: PackDraft) => pack.languages[0] ?? 'en';

/** An id that no statement has yet: the wished one, or the same with a number. */
function freeId({ statements }: PackDraft, wish: string): string {
  const taken = new Set(statements.map((statement) => statement.id));
  let id = wish;
  for (let number = 2; taken.has(id); number++) id = `${wish}-${number}`;
  return id;
}

export const statementKind: EntryKind<'statements'> = {
  key: 'statements',
  add: 'studioAddStatement',
  about: 'studioStatementsAbout',
  none: 'studioNoStatements',
  fresh: (pack) => ({
    id: freeId(pack, 'new-statement'),
    fourA: 'act',
    situations: ['general'],
    texts: [
      {
        language: first(pack),
        ...(first(pack) === 'de' ? { address: 'Sie' as const } : {}),
        text: '',
        formality: 'neutral',
        channels: ['email', 'chat'],
      },
    ],
  }),
  again: (entry, pack) => ({ ...entry, id: freeId(pack, entry.id) }),
  title: ({ id, texts }) => texts[0]?.text || id,
  beside: ({ id, fourA, texts }, words) =>
    [id, words.t(fourA), [...new Set(texts.map(({ language }) => language))].join(', ')].join(' · '),
  language: ({ texts }) => texts[0]?.language,
  searched: ({ id, situations, texts }) => [id, ...situations, ...texts.map(({ text }) => text)].join('\n'),
  Editor: StatementEditor,
};

export const avoidKind: EntryKind<'avoid'> = {
  key: 'avoid',
  add: 'studioAddAvoid',
  about: 'studioAvoidAbout',
  none: 'studioNoAvoid',
  fresh: (pack) => ({ language: first(pack), phrase: '' }),
  again: (entry) => entry,
  title: ({ phrase }) => phrase,
  beside: ({ language, instead = [] }) => [language, ...instead.map((text) => `→ ${text}`)].join(' '),
  language: ({ language }) => language,
  searched: ({ phrase, instead = [], reason = '' }) => [phrase, ...instead, reason].join('\n'),
  Editor: AvoidEditor,
};

export const preferKind: EntryKind<'prefer'> = {
  key: 'prefer',
  add: 'studioAddPrefer',
  about: 'studioPreferAbout',
  none: 'studioNoPrefer',
  fresh: (pack) => ({ language: first(pack), phrase: '', over: [] }),
  again: (entry) => entry,
  title: ({ phrase }) => phrase,
  beside: ({ language, over }) => `${language} ← ${over.join(', ')}`,
  language: ({ language }) => language,
  searched: ({ phrase, over, reason = '' }) => [phrase, ...over, reason].join('\n'),
  Editor: PreferEditor,
};

export const whisperKind: EntryKind<'whispers'> = {
  key: 'whispers',
  add: 'studioAddWhisper',
  about: 'studioWhispersAbout',
  none: 'studioNoWhispers',
  fresh: () => ({ moments: [], tip: {} }),
  again: (entry) => entry,
  title: ({ tip }) => tip.en ?? tip.de ?? '',
  beside: ({ moments }, words) => moments.map((moment) => momentName(moment, words)).join(', '),
  language: ({ tip }) => (tip.en === undefined ? 'de' : 'en'),
  searched: ({ tip, moments }) => [tip.en, tip.de, ...moments].join('\n'),
  Editor: WhisperEditor,
};

export const termKind: EntryKind<'glossary'> = {
  key: 'glossary',
  add: 'studioAddTerm',
  about: 'studioGlossaryAbout',
  none: 'studioNoTerms',
  fresh: () => ({ term: '' }),
  again: (entry) => entry,
  title: ({ term }) => term,
  beside: ({ misspelled = [] }) => misspelled.join(', '),
  language: () => undefined,
  searched: ({ term, misspelled = [] }) => [term, ...misspelled].join('\n'),
  Editor: TermEditor,
};

export const exampleKind: EntryKind<'examples'> = {
  key: 'examples',
  add: 'studioAddExample',
  about: 'studioExamplesAbout',
  none: 'studioNoExamples',
  fresh: () => ({ reply: '', must: 'flag' }),
  again: (entry) => entry,
  title: ({ reply }) => reply,
  beside: ({ must }, words) => words.t(must === 'flag' ? 'studioMustFlag' : 'studioMustPass'),
  language: ({ language }) => language,
  searched: ({ reply, customer = '' }) => `${reply}\n${customer}`,
  Editor: ExampleEditor,
};
