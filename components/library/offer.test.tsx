import { describe, expect, it } from 'vitest';
import { createStatementIndex } from '../../lib/library/statement-index.ts';
import { parsePack } from '../../lib/packs/parse.ts';
import { type LibraryMemory, NO_MEMORY } from '../../lib/settings/library-memory.ts';
import { exhibit } from '../../tests/gallery/states.ts';
import { type Asked, shelves } from './offer.ts';

const email = { channels: ['email' as const], formality: 'neutral' as const };
const { statements } = parsePack({
  format: 1,
  id: 'team',
  version: '1.0.0',
  name: 'Team',
  languages: ['en', 'de'],
  statements: [
    {
      id: 'see',
      fourA: 'acknowledge',
      situations: ['general'],
      texts: [{ language: 'en', text: 'I see how {feeling} this is.', ...email }],
    },
    {
      id: 'sorry',
      fourA: 'apologize',
      situations: ['delay'],
      texts: [{ language: 'en', text: "I'm sorry that you waited {waiting}.", ...email }],
    },
    {
      id: 'refund',
      fourA: 'act',
      situations: ['general'],
      texts: [
        { language: 'en', text: "I've sent {amount} back.", ...email },
        { language: 'de', text: 'Ich habe Ihnen {amount} zurückgeschickt.', address: 'Sie', ...email },
        { language: 'de', text: 'Ich habe dir {amount} zurückgeschickt.', address: 'du', ...email },
      ],
    },
    {
      id: 'leave',
      fourA: 'act',
      situations: ['cancellation'],
      texts: [{ language: 'en', text: 'I have read why you want to leave.', ...email }],
    },
  ],
});
const stock = { statements, index: createStatementIndex(statements) };
const { view } = exhibit('badge-findings', 'en');

const ASKED: Asked = { query: '', language: 'en', address: 'Sie', fourA: null, situation: null, register: null };

function shown(asked: Partial<Asked>, of = view as typeof view | null, memory: Partial<LibraryMemory> = {}) {
  return shelves(stock, of, { ...ASKED, ...asked }, { ...NO_MEMORY, ...memory }).map(({ id, missing, choices }) => ({
    id,
    missing,
    texts: choices.map(({ filled }) => filled),
  }));
}

describe('shelves', () => {
  it('puts what the reply lacks on top, filled from the ticket', () => {
    expect(shown({})).toEqual([
      { id: 'apologize', missing: true, texts: ["I'm sorry that you waited two days."] },
      { id: 'acknowledge', missing: false, texts: ['I see how annoying this is.'] },
      { id: 'act', missing: false, texts: ["I've sent {amount} back."] },
    ]);
  });

  it.each(['Sie', 'du'] as const)('keeps to %s, with and without a search', (address) => {
    const word = address === 'du' ? 'dir' : 'Ihnen';
    for (const query of ['', 'zurück']) {
      const texts = shown({ query, language: 'de', address }).flatMap((shelf) => shelf.texts);
      expect(texts).toEqual([`Ich habe ${word} {amount} zurückgeschickt.`]);
    }
  });

  it('offers what may be untrue of the ticket only to who searches for it', () => {
    const texts = (query: string) => shown({ query }).flatMap((shelf) => shelf.texts);
    expect(texts('')).not.toContain('I have read why you want to leave.');
    expect(texts('leave')).toContain('I have read why you want to leave.');
  });

  it('shows only what a search finds, and fills it too', () => {
    expect(shown({ query: 'sorry' })).toEqual([
      { id: 'apologize', missing: true, texts: ["I'm sorry that you waited two days."] },
    ]);
  });

  it('offers statements without a ticket', () => {
    expect(shown({}, null).map(({ id }) => id)).toEqual(['acknowledge', 'apologize', 'act']);
  });

  it('puts the agent’s own statements behind what is missing, newest first, and each once', () => {
    const memory = { favourites: ['see', 'leave'], recent: ['refund', 'see'] };
    expect(shown({}, view, memory).map(({ id, texts }) => [id, texts])).toEqual([
      ['apologize', ["I'm sorry that you waited two days."]],
      ['favourites', ['I have read why you want to leave.', 'I see how annoying this is.']],
      ['recent', ["I've sent {amount} back."]],
    ]);
  });

  it('leaves favourites in their place while something is looked for', () => {
    const ids = shown({ query: 'sorry' }, view, { favourites: ['sorry'], recent: ['see'] }).map(({ id }) => id);
    expect(ids).toEqual(['apologize']);
  });

  it.each([
    ['one of the four A’s', { fourA: 'acknowledge' }, ['I see how annoying this is.']],
    ['a situation', { situation: 'cancellation' }, ['I have read why you want to leave.']],
    ['a register', { register: 'formal' }, []],
    ['a filter and words', { fourA: 'act', query: 'sent' }, ["I've sent {amount} back."]],
  ] as const)('narrows by %s', (_, asked, texts) => {
    expect(shown(asked).flatMap((shelf) => shelf.texts)).toEqual(texts);
  });
});
