import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import de from '../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import { wordsIn } from './words.ts';

const BOTH = Object.entries({ en, de }) as [string, Record<string, { message: string }>][];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function gaps(message: string): string[] {
  return (message.match(/\$\d/g) ?? []).sort();
}

describe('locales', () => {
  it('hold the same keys in the same order', () => {
    expect(Object.keys(de)).toEqual(Object.keys(en));
  });

  it('leave the same gaps open', () => {
    for (const [key, { message }] of Object.entries(en)) {
      expect(gaps(de[key as keyof typeof de].message), key).toEqual(gaps(message));
    }
  });

  it.each(BOTH)('%s has no empty message and no HTML', (_, messages) => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(message, key).not.toMatch(/[<>]|&\w+;/);
    }
  });

  it.each(BOTH)('%s describes the extension in the 132 characters that stores take', (_, messages) => {
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });

  it('say du to the agent in German', () => {
    for (const [key, { message }] of Object.entries(de))
      expect(message, key).not.toMatch(/\b(?:Sie|Ihr|Ihre[nmrs]?)\b/);
  });

  it('hold nothing that no component says', () => {
    const said = [...sources('components'), ...sources('entrypoints'), readFileSync('wxt.config.ts', 'utf8')].join(
      '\n',
    );
    const built = /^(?:mood|triage|tone|state|severity|register|unread)_/;
    const counted = (key: string) => said.includes(`plural('${key.replace(/_(?:zero|one|other)$/, '')}'`);
    const unsaid = Object.keys(en).filter(
      (key) => !built.test(key) && !counted(key) && !new RegExp(`['_]${key}(?:'|__)`).test(said),
    );
    const fourAsAndChannels = ['acknowledge', 'apologize', 'ask', 'act', 'email', 'chat', 'tweet'];
    expect(unsaid.filter((key) => !fourAsAndChannels.includes(key))).toEqual([]);
  });
});

describe('wordsIn', () => {
  it('fills gaps with text that is not read again', () => {
    expect(wordsIn('en').t('popupTicketOf', '$2', 'Dana $1')).toBe('Ticket $2 · Dana $1');
  });

  it('chooses the form that the count calls for', () => {
    const { plural } = wordsIn('de');
    expect([0, 1, 2].map((count) => plural('findings', count))).toEqual(['keine Hinweise', '1 Hinweis', '2 Hinweise']);
  });
});
