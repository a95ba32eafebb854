import { describe, expect, it } from 'vitest';
import { analyze } from '../../analyzer/analyze.ts';
import { examplesFor } from '../../library/examples.ts';
import { fill } from '../../library/fill.ts';
import { builtInPack } from './index.ts';

const WORDING = [
  'sympathy-phrase',
  'distant-ownership',
  'canned-phrase',
  'non-apology',
  'blame',
  'defensive',
  'dismissive',
  'assumption',
  'contact-deterrent',
  'bare-handoff',
  'presumed-step',
  'vague-promise',
  'negative-framing',
  'mixed-address',
  'overdone-empathy',
  'unfilled-placeholder',
  'tweet-too-long',
];

describe('the built-in statements, judged by the rules', () => {
  it('break none of the rules on wording', () => {
    const raised = builtInPack.statements.flatMap(({ id, texts }) =>
      texts.flatMap((text) => {
        const reply = fill(text.text, examplesFor(text)).text;
        const { findings } = analyze({ reply, language: text.language, channel: text.channels[0] ?? 'email' });
        return findings.filter(({ rule }) => WORDING.includes(rule)).map(({ rule }) => `${rule}: ${id}: ${reply}`);
      }),
    );
    expect(raised).toEqual([]);
  });
});
