import { describe, expect, it } from 'vitest';
import { readRequest } from './read-request.ts';

const NO_TIME = 'must be a time in ISO 8601 with an offset, such as "2026-03-03T10:00:00+01:00"';
const customer = { author: 'customer', text: 'Where is it?' };

describe('reading a request line', () => {
  it.each([
    { reply: '' },
    { reply: 'Hi', thread: [], filledOnSend: ['ticket.'] },
    {
      id: 'a',
      reply: 'Hi',
      thread: [{ ...customer, at: '2026-03-03T10:00:00Z', name: 'Dana' }],
      channel: 'chat',
      language: 'de',
      customerName: 'Dana',
      agentName: 'Kim',
      now: '2026-03-03T10:00+01:00',
    },
    { reply: 'Hi', now: '2026-03-03T10:00:00.123+0200' },
  ])('takes %j', (request) => {
    expect(readRequest(JSON.stringify(request))).toEqual({ request });
  });

  it('leaves out keys that it does not know', () => {
    expect(readRequest('{"reply":"Hi","ticket":7}')).toEqual({ request: { reply: 'Hi' } });
  });

  it.each([
    ['', 'the line is empty: each line must be one JSON object'],
    [' \t', 'the line is empty: each line must be one JSON object'],
    ['[]', 'the line must be an object'],
    ['null', 'the line must be an object'],
    ['{}', 'reply must be a string (it is missing)'],
    [{ reply: 3 }, 'reply must be a string'],
    [{ reply: 'Hi', channel: 'fax' }, 'channel must be "email", "tweet" or "chat"'],
    [{ reply: 'Hi', thread: 'none' }, 'thread must be a list'],
    [
      { reply: 'Hi', thread: [customer, customer, { ...customer, author: 'bot' }] },
      'thread[2].author must be "customer" or "agent"',
    ],
    [{ reply: 'Hi', thread: [{ author: 'agent' }] }, 'thread[0].text must be a string (it is missing)'],
    [{ reply: 'Hi', now: 'yesterday' }, `now ${NO_TIME}`],
    [{ reply: 'Hi', now: '2026-03-03T10:00:00' }, `now ${NO_TIME}`],
    [{ reply: 'Hi', thread: [{ ...customer, at: '2026-02-30T10:00:00Z' }] }, `thread[0].at ${NO_TIME}`],
    [{ reply: 'Hi', filledOnSend: [1] }, 'filledOnSend[0] must be a string'],
    [{ reply: 1, id: 2 }, 'id must be a string; reply must be a string'],
  ])('says what is wrong with %j', (line, problem) => {
    expect(readRequest(typeof line === 'string' ? line : JSON.stringify(line))).toEqual({ problem });
  });

  it('says so when a line is not JSON', () => {
    expect(readRequest('{"reply":')).toEqual({ problem: expect.stringMatching(/^not valid JSON: ./) });
  });

  it('does not tell without end', () => {
    const line = JSON.stringify({ reply: 'Hi', thread: Array(50).fill({}) });
    expect(readRequest(line)).toEqual({ problem: expect.stringMatching(/; and 95 more$/) });
  });
});
