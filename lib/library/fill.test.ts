import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

describe('fill', () => {
  it('puts facts in and says where they stand', () => {
    const { text, missing, spans } = fill('Hi {customer}, I have {order} here.', {
      customer: 'Dana',
      order: 'order 4711',
    });
    expect(text).toBe('Hi Dana, I have order 4711 here.');
    expect(missing).toEqual([]);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Dana', 'order 4711']);
  });

  it('keeps an open placeholder visible and lists it once, in the order of the text', () => {
    const { text, missing, spans } = fill('By {time} or {day}, {customer}: {time}.', { customer: 'Dana' });
    expect(text).toBe('By {time} or {day}, Dana: {time}.');
    expect(missing).toEqual(['time', 'day']);
    expect(spans.map(({ start, end, filled }) => [text.slice(start, end), filled])).toEqual([
      ['{time}', false],
      ['{day}', false],
      ['Dana', true],
      ['{time}', false],
    ]);
  });

  it('does not read a value again: a customer may be named like a placeholder', () => {
    const { text, missing } = fill('Hi {customer}, {agent} here.', { customer: '{agent}', agent: '$& {customer}' });
    expect(text).toBe('Hi {agent}, $& {customer} here.');
    expect(missing).toEqual([]);
  });

  it('takes the form that the text asks for, and no other', () => {
    const facts = { 'waiting:acc': 'zwei Tage', 'waiting:dat': 'zwei Tagen' };
    expect(fill('seit {waiting:dat}, {waiting:acc} lang', facts).text).toBe('seit zwei Tagen, zwei Tage lang');
    expect(fill('mit {topic:dat}', { 'topic:nom': 'der Betrag' }).missing).toEqual(['topic:dat']);
  });

  it('takes blanks for nothing and keeps a value on one line', () => {
    expect(fill('Hi {customer}', { customer: ' \n ' }).missing).toEqual(['customer']);
    expect(fill('Hi {customer}!', { customer: 'Dana\n\nRuiz ' }).text).toBe('Hi Dana Ruiz!');
  });

  it('leaves text without placeholders and unknown braces alone', () => {
    expect(fill('Press {} or {Enter}.', {})).toEqual({ text: 'Press {} or {Enter}.', missing: [], spans: [] });
  });
});
