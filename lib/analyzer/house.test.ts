import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import type { AnalysisRequest } from './contract.ts';
import { DEFAULT_HOUSE, type HouseRules } from './house.ts';

const FACELESS: AnalysisRequest = {
  reply: 'Hi Dana,\nThe team will look into this.',
  thread: [{ author: 'customer', text: 'The jug is cracked. Can I have a new one?', at: '2026-03-02T09:00:00Z' }],
  now: '2026-03-02T12:00:00Z',
};

function rulesIn(request: AnalysisRequest, house: Partial<HouseRules>): readonly string[] {
  return analyze(request, { house: { ...DEFAULT_HOUSE, ...house } }).findings.map(({ rule }) => rule);
}

describe('what a team and an agent decided', () => {
  it('turns a rule off and on again', () => {
    expect(rulesIn(FACELESS, {})).toContain('distant-ownership');
    expect(rulesIn(FACELESS, { rules: { 'distant-ownership': { on: false } } })).not.toContain('distant-ownership');
    expect(rulesIn(FACELESS, { rules: { 'distant-ownership': { on: true } } })).toContain('distant-ownership');
  });

  it('sets how severe a rule is', () => {
    const house = { ...DEFAULT_HOUSE, rules: { 'distant-ownership': { severity: 'hint' } } } as const;
    const [finding] = analyze(FACELESS, { house }).findings.filter(({ rule }) => rule === 'distant-ownership');
    expect(finding?.severity).toBe('hint');
  });

  it('spares a phrase for its rule only, whatever its case and white space', () => {
    const [finding] = analyze(FACELESS).findings.filter(({ rule }) => rule === 'distant-ownership');
    const phrase = FACELESS.reply.slice(finding?.start ?? 0, finding?.end ?? 0);
    const spared = [{ rule: 'distant-ownership', phrase: ` ${phrase.toUpperCase().replaceAll(' ', '  ')}` }];
    expect(phrase).not.toBe('');
    expect(rulesIn(FACELESS, { spared })).not.toContain('distant-ownership');
    expect(rulesIn(FACELESS, { spared: [{ rule: 'blame', phrase }] })).toContain('distant-ownership');
  });

  it('counts a reply as late by the minutes of its channel', () => {
    expect(rulesIn(FACELESS, {})).not.toContain('missing-delay-apology');
    const lateAfter = { ...DEFAULT_HOUSE.lateAfter, email: 60 };
    expect(rulesIn(FACELESS, { lateAfter })).toContain('missing-delay-apology');
  });

  it.each([
    ['Thank you for your patience. I’m sending a new jug today.', true],
    ['Thanks for the photo. I’m sending a new jug today.', false],
    ['Danke fürs Warten. Ich schicke heute einen neuen Krug.', true],
    ['Danke für das Foto. Ich schicke heute einen neuen Krug.', false],
  ])('takes thanks for waiting for an apology where the team says so: %j', (reply, isThanks) => {
    const late = { ...FACELESS, reply, now: '2026-03-05T12:00:00Z' };
    expect(rulesIn(late, {})).toContain('missing-delay-apology');
    const heard = rulesIn(late, { thanksForWaitingCounts: true });
    expect(heard.includes('missing-delay-apology')).toBe(!isThanks);
  });

  it('marks idioms for everybody where the team wants plain language', () => {
    const reply = { ...FACELESS, reply: 'Hi Dana,\nI’m back to square one with the jug, and write again on Friday.' };
    expect(rulesIn(reply, {})).not.toContain('unclear-language');
    expect(rulesIn(reply, { plainLanguage: true })).toContain('unclear-language');
  });

  it('compares with the fixed address instead of the customer’s', () => {
    const thread = [{ author: 'customer', text: 'Hi, kannst du mir bitte sagen, wann mein Paket kommt?' }] as const;
    const [du, sie] = ['Hallo Dana,\ndein Paket kommt morgen.', 'Hallo Dana,\nIhr Paket kommt morgen zu Ihnen.'];
    const clash = (reply: string, house: Partial<HouseRules>) =>
      rulesIn({ reply, thread, customerName: 'Dana' }, house).includes('formality-mismatch');
    expect(clash(sie, {})).toBe(true);
    expect(clash(sie, { address: 'Sie' })).toBe(false);
    expect(clash(du, { address: 'Sie' })).toBe(true);
    expect(clash(du, { address: 'du' })).toBe(false);
  });

  it('leaves a register alone that lies in the team’s range', () => {
    const thread = [
      { author: 'customer', text: 'hey guys lol my jug is totally busted, gonna need a new one asap haha thx!!' },
    ] as const;
    const reply =
      'Dear Mr Reed,\nI am writing with regard to your enquiry. Kindly be advised that a replacement will be dispatched forthwith. Please do not hesitate to contact the undersigned.\nYours sincerely,\nLena';
    const request = { reply, thread, customerName: 'Tom Reed' };
    expect(rulesIn(request, {})).toContain('formality-mismatch');
    expect(rulesIn(request, { formality: { from: 0.3, to: 1 } })).not.toContain('formality-mismatch');
    expect(rulesIn(request, { formality: { from: -0.2, to: 0.1 } })).toContain('formality-mismatch');
  });
});
