import { describe, expect, it } from 'vitest';
import { processorTime } from '../../tests/processor-time.ts';
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

  it('tells why a phrase is avoided, in plain text, and lets the pack say how severe it is', () => {
    const avoid = [
      {
        kind: 'avoid',
        language: 'en',
        phrase: 'look into',
        instead: ['check'],
        reason: 'It <b>promises</b> {phrase} $& nothing.',
        severity: 'warning',
      },
    ] as const;
    const found = (house: Partial<HouseRules>) =>
      analyze(FACELESS, { house: { ...DEFAULT_HOUSE, avoid, ...house } }).findings.find(
        ({ rule }) => rule === 'team-phrase',
      );
    expect(found({})).toMatchObject({
      severity: 'warning',
      message: 'Your team avoids “look into”: It <b>promises</b> {phrase} $& nothing.',
      start: FACELESS.reply.indexOf('look into'),
    });
    expect(found({ rules: { 'team-phrase': { severity: 'hint' } } })?.severity).toBe('hint');
    expect(found({ rules: { 'team-phrase': { on: false } } })).toBeUndefined();
  });

  it('finds thousands of phrases in the time of one', () => {
    const avoid = Array.from({ length: 5000 }, (_, index) => ({
      kind: 'avoid' as const,
      language: 'en' as const,
      phrase: `a ${'a '.repeat(index % 12)}${index}`,
      instead: [],
      reason: null,
      severity: null,
    }));
    const reply = 'a '.repeat(5000);
    rulesIn({ reply }, { avoid });
    const without = processorTime(() => rulesIn({ reply: `${reply}b` }, {}));
    const withThousands = processorTime(() => rulesIn({ reply: `${reply}c` }, { avoid }));
    expect(withThousands).toBeLessThan(2 * without + 200);
  });

  it('takes the team’s names for no slip', () => {
    const reply = 'Hi Dana,\nCalm Down, it comes on Friday.';
    const request = { ...FACELESS, reply };
    const raised = rulesIn(request, {});
    expect(raised).toContain('dismissive');
    expect(rulesIn(request, { terms: ['Calm Down'] })).not.toContain('dismissive');
    const angry = { ...request, reply: 'Hi Dana,\nCalm down, the Calm Down tea comes on Friday.' };
    expect(rulesIn(angry, { terms: ['Calm Down'] })).toContain('dismissive');
  });

  it('whispers at the moment, on the channel, in the agent’s language', () => {
    const twice = { ...FACELESS, thread: [{ author: 'customer', text: 'You charged me twice for the jug!' }] } as const;
    const whisper = { moments: ['double-charge'], channels: null, tip: { en: 'Offer SORRY10.' }, from: 'Shop' };
    const whispered = (change: object, language: 'en' | 'de' = 'en', request: AnalysisRequest = twice) =>
      analyze(request, {
        messageLanguage: language,
        house: { ...DEFAULT_HOUSE, whispers: [{ ...whisper, ...change }] },
      }).whispers?.map(({ text }) => text);
    expect(whispered({})).toEqual(['Offer SORRY10.']);
    expect(whispered({}, 'de')).toEqual(['Offer SORRY10.']);
    expect(whispered({ tip: { en: 'Offer SORRY10.', de: 'Biete SORRY10 an.' } }, 'de')).toEqual(['Biete SORRY10 an.']);
    expect(whispered({ channels: ['tweet'] })).toBeUndefined();
    expect(whispered({}, 'en', FACELESS)).toBeUndefined();
  });

  it('offers the house’s own statements', () => {
    const thread = [
      { author: 'customer', text: 'I am furious, my jug is cracked!', at: '2026-03-02T09:00:00Z' },
    ] as const;
    const request = {
      ...FACELESS,
      thread,
      reply: 'Hi Dana,\nI’m sending a new jug today.',
      now: '2026-03-05T12:00:00Z',
    };
    const own = {
      id: 'own',
      fourA: 'apologize',
      situations: ['delay'],
      texts: [
        {
          language: 'en',
          text: 'I apologise for the long wait for our kiln.',
          formality: 'neutral',
          channels: ['email'],
        },
      ],
    } as const;
    const offered = (house: Partial<HouseRules>) =>
      analyze(request, { house: { ...DEFAULT_HOUSE, ...house } })
        .findings.filter(({ rule }) => rule === 'missing-delay-apology')
        .flatMap(({ suggestions }) => suggestions.map(({ text }) => text.trim()));
    expect(offered({}).length).toBeGreaterThan(0);
    expect(offered({})).not.toContain(own.texts[0].text);
    expect(offered({ library: [structuredClone(own) as never] })).toContain(own.texts[0].text);
  });
});
