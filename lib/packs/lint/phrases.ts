import { comparable, type HouseRules } from '../../analyzer/house.ts';
import { read } from '../../languages/index.ts';
import { writePath } from '../problem.ts';
import type { Pack } from '../schema.ts';
import type { LintStep } from './step.ts';
import { tellFinding, wordingFindings } from './wording.ts';

interface Unwanted {
  readonly path: string;
  readonly phrase: string;
  /** Names are the same in every language. */
  readonly language: string;
}

function unwantedIn({ avoid = [], prefer = [], glossary = [] }: Pack): readonly Unwanted[] {
  const at = (path: readonly PropertyKey[], phrase: string, language: string) => ({
    path: writePath(path),
    phrase,
    language,
  });
  return [
    ...avoid.map(({ phrase, language }, index) => at(['avoid', index, 'phrase'], phrase, language)),
    ...prefer.flatMap(({ over, language }, index) =>
      over.map((phrase, place) => at(['prefer', index, 'over', place], phrase, language)),
    ),
    ...glossary.flatMap(({ misspelled = [] }, index) =>
      misspelled.map((phrase, place) => at(['glossary', index, 'misspelled', place], phrase, '*')),
    ),
  ];
}

/** Phrases that two entries deal with, and replacements that would be marked themselves. */
export function* lintPhrases(pack: Pack, house: HouseRules): Generator<LintStep> {
  const taken = new Set<string>();
  for (const { path, phrase, language } of unwantedIn(pack)) {
    const key = `${language} ${comparable(phrase)}`;
    if (taken.has(key)) yield { path, code: 'avoided-twice', detail: phrase };
    if (read(phrase, language === 'de' ? 'de' : 'en').length > 1) yield { path, code: 'two-sentences', detail: phrase };
    taken.add(key);
    yield null;
  }
  for (const [index, { instead = [], language }] of (pack.avoid ?? []).entries()) {
    for (const [place, text] of instead.entries()) {
      yield* marked(text, language, house, writePath(['avoid', index, 'instead', place]));
    }
  }
  for (const [index, { phrase, language }] of (pack.prefer ?? []).entries()) {
    yield* marked(phrase, language, house, writePath(['prefer', index, 'phrase']));
  }
}

/** Of a few words, only what the pack itself says of them is sure. */
function* marked(text: string, language: 'en' | 'de', house: HouseRules, path: string): Generator<LintStep> {
  for (const finding of wordingFindings({ text, language, channel: 'email' }, house)) {
    if (finding.rule === 'team-phrase') yield { path, code: 'flagged-replacement', detail: tellFinding(finding, text) };
  }
  yield null;
}
