import { describe, expect, it } from 'vitest';
import { addressOf, customersAddress } from '../../lib/languages/address.ts';
import { detect } from '../../lib/languages/detect.ts';
import { read } from '../../lib/languages/index.ts';
import { customerRows } from '../../scripts/train/corpus.ts';
import { readCaseFiles } from './read-cases.ts';

const RIGHT = 0.99;
const SHORT = 20;

/** Customers' messages and replies of the labelled cases, which no table saw, with their language. */
function texts(): readonly { readonly text: string; readonly language: string }[] {
  const cases = readCaseFiles().flatMap(({ file, cases }) => cases.map((one) => ({ language: file.slice(0, 2), one })));
  return cases
    .filter(({ one }) => ![...one.expect, ...(one.allow ?? [])].includes('language-mismatch'))
    .flatMap(({ language, one: { request } }) =>
      [request.reply, ...(request.thread ?? []).map(({ text }) => text)].map((text) => ({ text, language })),
    );
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

describe('languages', () => {
  it('are told right in 99 of 100 texts of more than 20 letters, and never wrong in shorter ones', () => {
    const long = texts().filter(({ text }) => letters(text) > SHORT);
    const right = long.filter(({ text, language }) => detect(text) === language);
    expect(long.length).toBeGreaterThan(1000);
    expect(right.length / long.length).toBeGreaterThanOrEqual(RIGHT);
    const short = texts().filter(({ text }) => letters(text) <= SHORT);
    expect(short.filter(({ text, language }) => ![language, null].includes(detect(text)))).toEqual([]);
  });

  it('have their address told right in 99 of 100 messages on which two readers agree', () => {
    const agreed = customerRows('de').filter(
      ({ address, second }) => second && formOf(second.address) === formOf(address),
    );
    const right = agreed.filter(({ text, address }) => formOf(addressIn(text)) === formOf(address));
    expect(agreed.length).toBeGreaterThan(1500);
    expect(right.length / agreed.length).toBeGreaterThanOrEqual(RIGHT);
  });
});

function addressIn(text: string): string | null {
  const sentences = read(text, 'de');
  return customersAddress(sentences, 'de') ?? addressOf(sentences, 'de');
}

/** Plural "ihr" is for the company: it says neither du nor Sie. */
function formOf(address: string | null | undefined): string {
  return address === 'du' || address === 'Sie' ? address : 'neither';
}
