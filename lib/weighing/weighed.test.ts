import { describe, expect, it } from 'vitest';
import type { AnalysisRequest } from '../analyzer/contract.ts';
import { readRequest } from '../analyzer/read.ts';
import { rules } from '../rules/index.ts';
import trained from './trees.json' with { type: 'json' };
import { FINDING_SIGNS, findingSigns, WEIGHED, type WeighedRule, weighed } from './weighed.ts';

const STRANDED: AnalysisRequest = {
  channel: 'email',
  customerName: 'Ilse Marten',
  thread: [{ author: 'customer', text: 'The ferry left without us. I am furious. How do we get home?' }],
  reply: '',
};
const COLD =
  'Dear Ilse,\n\nYou should have read the timetable before you came. Our boats leave on time, and nobody else complained. Contact the harbour office.\n\nTom';
const WARM =
  'Dear Ilse,\n\nI understand how upsetting it is to be left on the quay. I have booked all four of you on the boat at 18:40, at our cost.\n\nTom';

const RULES = Object.keys(WEIGHED) as readonly WeighedRule[];
const readingOf = (reply: string) => readRequest({ ...STRANDED, reply });
const foundBy = (rule: string, reply: string) =>
  rules.find((unit) => unit.rule.id === rule)?.rule.check(readingOf(reply)) ?? [];

describe('what a rule found, weighed', () => {
  it('stays where it is plain', () => {
    expect(weighed('blame', readingOf(COLD), foundBy('blame', COLD))).toEqual(foundBy('blame', COLD));
    expect(foundBy('blame', COLD)).toHaveLength(1);
  });

  it('stays in few words, of which tables know little', () => {
    for (const [rule, words] of [
      ['dismissive', 'Calm down. I have sent you a new ticket today, it arrives on Friday.'],
      ['blame', 'Your fault.'],
      ['contact-deterrent', 'Stop writing to us. I have sent you a new ticket today.'],
    ] as const)
      expect(weighed(rule, readingOf(words), foundBy(rule, words))).toHaveLength(1);
  });

  it('stays in a long reply', () => {
    const orders = Array.from({ length: 60 }, (_, at) => `I have refunded the ticket of seat ${at + 1} today.`);
    const reply = `${orders.join(' ')} You should have read the timetable before you came.`;
    expect(weighed('blame', readingOf(reply), foundBy('blame', reply))).toHaveLength(1);
  });

  it('goes where its surroundings speak against it', () => {
    const reply =
      'Guten Tag Frau Kempf,\n\nwie schön, von einem Flügel aus dieser Zeit zu hören! Die Mechanik wurde damals noch von Hand reguliert. Ich komme am Montag um neun zum Stimmen.\n\nViele Grüße\nJonas Lindner';
    const reading = readRequest({
      channel: 'email',
      thread: [{ author: 'customer', text: 'Guten Tag, ich hätte gern einen Termin zum Stimmen. Er ist von 1987.' }],
      reply,
    });
    const hits = [{ start: reply.indexOf('von einem'), end: reply.indexOf('!') }];
    expect(weighed('sympathy-phrase', reading, hits)).toEqual([]);
  });

  it('comes where they speak for it', () => {
    const words = 'Our tech side is going to look into the video server this week.';
    const reading = readRequest({
      channel: 'email',
      thread: [{ author: 'customer', text: 'The lesson froze four times and I lost half of it. Not ideal.' }],
      reply: `Hi Jo,\n\nI can see how that spoils a lesson. ${words}\n\nBest,\nPat`,
    });
    const [hit, ...others] = weighed('distant-ownership', reading, []);
    expect(others).toEqual([]);
    // As the rule itself would mark it: decisions on a phrase go by its words.
    expect(reading.request.reply.slice(hit?.start ?? 0, hit?.end ?? 0)).toBe(words.replace('.', ''));
  });

  it.each(RULES)('adds nothing to a good reply: %s', (rule) => {
    expect(weighed(rule, readingOf(WARM), foundBy(rule, WARM))).toEqual([]);
  });

  it.each(RULES)('is the same each time, and touches no words twice: %s', (rule) => {
    for (const reply of [COLD, WARM, '', 'Ok.', '🙂', '-- \nTom']) {
      const hits = weighed(rule, readingOf(reply), foundBy(rule, reply));
      expect(weighed(rule, readingOf(reply), foundBy(rule, reply))).toEqual(hits);
      const starts = hits.map(({ start }) => start);
      expect(new Set(starts).size).toBe(starts.length);
    }
  });

  it('is left alone where the rule is of another kind', () => {
    const hits = foundBy('missing-next-step', COLD);
    expect(weighed('missing-next-step', readingOf(COLD), hits)).toBe(hits);
  });

  it('asks for signs that there are, for rules that there are', () => {
    expect(trained.signs).toEqual(FINDING_SIGNS);
    for (const rule of RULES) expect(rules.some((unit) => unit.rule.id === rule)).toBe(true);
  });

  it('says the same of a sentence whatever was written before it', () => {
    const written = readingOf(COLD);
    const before = weighed('blame', written, foundBy('blame', COLD));
    readingOf(WARM);
    weighed('blame', readingOf(`${COLD} I have refunded you.`), foundBy('blame', `${COLD} I have refunded you.`));
    expect(weighed('blame', readingOf(COLD), foundBy('blame', COLD))).toEqual(before);
  });
});

describe('the surroundings of a sentence', () => {
  const reading = readingOf(WARM);
  const signsOf = (sentence: (typeof reading.sentences)[number]) =>
    findingSigns({ rule: 'blame', reading, raised: new Set() }, sentence);
  const signOf = (at: number, name: string) => reading.sentences.map(signsOf)[at]?.[FINDING_SIGNS.indexOf(name)];
  const understands = reading.sentences.findIndex(({ start }) => WARM.startsWith('I understand', start));

  it('tell what stands behind and elsewhere, and not the sentence itself', () => {
    const acts = understands + 1;
    const own = signOf(acts, 'table: own-act') ?? 0;
    expect(own).toBeGreaterThan(0);
    expect(signOf(understands, 'behind: table: own-act')).toBe(own);
    expect(signOf(understands, 'elsewhere: table: own-act')).toBe(own);
    expect(signOf(acts, 'elsewhere: table: own-act')).toBeLessThan(own);
  });

  it('are numbers, with what the rule itself says beside them', () => {
    for (const sentence of reading.sentences) {
      const signs = signsOf(sentence);
      expect(signs).toHaveLength(FINDING_SIGNS.length);
      expect([...signs].every(Number.isFinite)).toBe(true);
    }
  });
});
