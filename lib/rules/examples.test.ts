import { describe, expect, it } from 'vitest';
import { analyze } from '../analyzer/analyze.ts';
import { apply } from '../analyzer/apply.ts';
import type { Analysis, Edit, Finding, Language } from '../analyzer/contract.ts';
import { DEFAULT_HOUSE } from '../analyzer/house.ts';
import type { Example } from './contract.ts';
import { rules } from './index.ts';

const LANGUAGES = ['en', 'de'] as const;

const all = rules.flatMap(({ rule, words }) =>
  LANGUAGES.map((language) => ({ id: rule.id, language, examples: words[language].examples })),
);

function judge({ reply, request, house }: Example, messageLanguage?: Language): Analysis {
  const language = messageLanguage === undefined ? {} : { messageLanguage };
  return analyze({ ...request, reply }, { ...language, house: { ...DEFAULT_HOUSE, ...house } });
}

function raisedBy({ findings }: Analysis, id: string): readonly Finding[] {
  return findings.filter(({ rule }) => rule === id);
}

/** Whether the finding shares a character with one of the places where the words stand. */
function touches({ start, end }: Finding, words: string, reply: string): boolean {
  if (start === null || end === null) return false;
  for (let at = reply.indexOf(words); at >= 0; at = reply.indexOf(words, at + 1))
    if (start < at + words.length && at < end) return true;
  return false;
}

/** Why the suggestion is a bad one: what it leaves or brings. */
function faults(example: Example, { rule, suggestions }: Finding, before: Analysis): readonly string[] {
  return suggestions.flatMap((edit) => faultsOf(edit, example, rule, before).map((fault) => `${edit.text}: ${fault}`));
}

function faultsOf(edit: Edit, example: Example, rule: string, before: Analysis): readonly string[] {
  const after = judge({ ...example, reply: apply(edit, example.reply) });
  const known = new Set(before.findings.map((finding) => finding.rule));
  return [
    ...(raisedBy(after, rule).length < raisedBy(before, rule).length ? [] : [`leaves ${rule}`]),
    ...after.findings.filter((finding) => !known.has(finding.rule)).map((finding) => `brings ${finding.rule}`),
  ];
}

describe.each(all)('the examples of $id in $language', ({ id, language, examples }) => {
  it.each(examples.flagged)('flag: $reply', (example) => {
    const found = raisedBy(judge(example, language), id);
    expect(found.length).toBeGreaterThan(0);
    const { span, reply } = example;
    if (span !== undefined) expect(found.filter((finding) => touches(finding, span, reply))).not.toEqual([]);
  });

  it.each(examples.passing)('pass: $reply', (example) => {
    expect(raisedBy(judge(example), id)).toEqual([]);
  });

  it('are mended by what is suggested, and by nothing that breaks another rule', () => {
    const bad = [...examples.flagged, ...examples.passing].flatMap((example) => {
      const before = judge(example);
      return before.findings.flatMap((finding) => faults(example, finding, before));
    });
    expect(bad).toEqual([]);
  });
});
