import { describe, expect, it } from 'vitest';
import { analyze } from './analyze.ts';
import { apply } from './apply.ts';
import type { AnalysisRequest } from './contract.ts';

/** A reply to one message, with whatever else matters. */
interface Draft extends Partial<Omit<AnalysisRequest, 'reply' | 'thread'>> {
  readonly to: string;
  readonly reply: string;
  readonly rule: string;
  readonly at?: string;
}

const NOW = '2026-03-12T14:00:00Z';

/** The whole reply with each of a rule's suggestions applied. */
function mended({ to, rule, at = '2026-03-12T13:58:00Z', ...around }: Draft): readonly string[] {
  const request: AnalysisRequest = {
    language: 'en',
    now: NOW,
    thread: [{ author: 'customer', text: to, at }],
    ...around,
  };
  const findings = analyze(request).findings.filter((finding) => finding.rule === rule);
  return findings.flatMap(({ suggestions }) => suggestions.map((edit) => apply(edit, request.reply)));
}

const READS: readonly (Draft & { readonly as: string; readonly because: string })[] = [
  {
    because: '"so sorry" joins nothing',
    rule: 'sympathy-phrase',
    to: 'cold pizza, 90 min late, on my birthday. thanks a lot',
    reply: '@ken_d So sorry to hear that, Ken! Please DM us your order.',
    channel: 'tweet',
    as: '@ken_d I understand what this means for you, Ken! Please DM us your order.',
  },
  {
    because: 'a time ends before the full stop',
    rule: 'distant-ownership',
    to: 'My invoice 20331 shows the wrong VAT number. Can it be corrected?',
    reply: 'Hi Lucas,\n\nThe finance department will correct the VAT number by Friday.\n\nPaula',
    as: "Hi Lucas,\n\nI'm looking after this myself and will write to you by Friday.\n\nPaula",
  },
  {
    because: '"by email" is no time',
    rule: 'distant-ownership',
    to: 'Please confirm that the deposit was paid.',
    reply: 'Dear Uri,\n\nAccounts will confirm by email tomorrow.\n\nLea',
    as: "Dear Uri,\n\nI'm looking after this myself and will write to you tomorrow.\n\nLea",
  },
  {
    because: 'what hangs on the words keeps them',
    rule: 'distant-ownership',
    to: 'The tent leaks, our holiday was ruined!',
    reply: 'Hi Lena,\n\nour quality department will check the tent, which you have to send back first.\n\nTom',
    as: "Hi Lena,\n\nI'll ask our quality department to check the tent, which you have to send back first.\n\nTom",
  },
  {
    because: 'nothing followed from the new words',
    rule: 'blame',
    to: 'I never got the booking confirmation.',
    reply:
      'Hi Chris,\n\nYou entered the wrong email address, so the confirmation went astray. I have sent it again.\n\nFay',
    as: 'Hi Chris,\n\nLet me show you how we can put this right. The confirmation went astray. I have sent it again.\n\nFay',
  },
  {
    because: 'a reminder goes alone',
    rule: 'blame',
    to: 'I got charged a late fee of £12.',
    reply: 'Hi Molly, as I told you on the phone yesterday, the fee was due on the 1st, but I have waived the £12.',
    as: 'Hi Molly, the fee was due on the 1st, but I have waived the £12.',
  },
  {
    because: 'English goes on small behind a greeting in the same line',
    rule: 'assumption',
    to: 'The form says error 14.',
    reply: 'Hi Gwen, you obviously overlooked the field for the postcode. Fill it in and press Send again.',
    as: 'Hi Gwen, fill it in and press Send again.',
  },
  {
    because: 'who writes small goes on small',
    rule: 'presumed-step',
    to: 'website wont load on my laptop',
    reply: 'clear your cache and try again',
    channel: 'chat',
    as: 'what have you tried so far? If you haven’t tried this yet, clear your cache and try again',
  },
  {
    because: 'a name alone greets too',
    rule: 'missing-acknowledgement',
    to: 'I asked twice now. Where is my deposit of 400 dollars? This is unacceptable.',
    reply: 'Rosa,\n\nThe deposit of $400 was sent to your bank on March 10.\n\nKevin',
    customerName: 'Rosa Diaz',
    as: 'Rosa,\n\nI understand why you are upset about this. The deposit of $400 was sent to your bank on March 10.\n\nKevin',
  },
  {
    because: 'a list stays one',
    rule: 'missing-acknowledgement',
    to: 'I have had ENOUGH. Third time the cleaner did not show up and I had guests coming.',
    reply: '- A new cleaner, Tina, comes on Friday at 10\n- You will not be charged for the missed visits',
    as: 'I understand why you are upset about this.\n\n- A new cleaner, Tina, comes on Friday at 10\n- You will not be charged for the missed visits',
  },
  {
    because: 'what was left open is closed first',
    rule: 'missing-next-step',
    to: 'i cant book the 9am class, it says full but its empty',
    reply: "that's weird! the 9am class is usually very popular",
    channel: 'chat',
    as: "that's weird! the 9am class is usually very popular. I'm looking into this now and will write to you by tomorrow evening.",
  },
  {
    because: 'an introduction is no statement',
    rule: 'canned-phrase',
    to: 'Sir my internet is down since 3 days, kindly do something.',
    reply:
      'Dear Sanjay,\n\nWith reference to your mail, we regret the inconvenience caused to you. I reset the line.\n\nAsha',
    customerName: 'Sanjay Kulkarni',
    as: 'Dear Sanjay,\n\nI reset the line.\n\nAsha',
  },
  {
    because: 'what is done stays',
    rule: 'canned-phrase',
    to: 'Your driver ran over my flower bed.',
    reply:
      'Hi Ines,\nWe take matters like this very seriously and will be speaking to the driver, Carl, on Monday.\nWe pay for the plants - please send me the receipt.\nSteve',
    as: 'Hi Ines,\nWe will be speaking to the driver, Carl, on Monday.\nWe pay for the plants - please send me the receipt.\nSteve',
  },
  {
    because: 'a relative clause goes alone',
    rule: 'defensive',
    to: 'why is the 7:42 always late???',
    reply: 'Hi Bea, I am sorry. The 7:42 was late due to a signal fault, which isn’t our responsibility.',
    as: 'Hi Bea, I am sorry. The 7:42 was late due to a signal fault.',
  },
  {
    because: 'the greeting and the purpose stay',
    rule: 'repeated-request',
    to: 'My phone number is 0171 5550123, please call me about the roof.',
    reply:
      'Dear Irene, please provide us with your phone number so that our roofer, Mr Brandt, can call you on Monday.',
    customerName: 'Irene Wolf',
    as: 'Dear Irene, I have your phone number, 0171 5550123, so our roofer, Mr Brandt, can call you on Monday.',
  },
  {
    because: 'two things are given in one sentence',
    rule: 'repeated-request',
    to: 'My order 55120 has not arrived. nadia@example.com',
    reply:
      'Hi Nadia,\n\nCould you please send me your order number and your email address? I will then check with the carrier.\n\nOli',
    as: 'Hi Nadia,\n\nI have your order number, 55120, and your email address, nadia@example.com. I will then check with the carrier.\n\nOli',
  },
  {
    because: '"as and when we know more" goes as a whole',
    rule: 'vague-promise',
    to: 'Your API returns 502 since noon, our shop is down!',
    reply: 'Hello,\n\nI am on it. We will update the status page as and when we know more.\n\nJo',
    as: 'Hello,\n\nI am on it. We will update the status page by tomorrow evening.\n\nJo',
  },
  {
    because: '"no." before a number ends no sentence',
    rule: 'bare-handoff',
    to: 'My internet is down.',
    reply: 'Dear Asha,\n\nYour complaint no. 773201 has been forwarded to the lines team.\n\nRavi',
    as: "Dear Asha,\n\nI'll ask the colleagues who look after this and write to you with their answer.\n\nRavi",
  },
  {
    because: 'what followed from it follows no more',
    rule: 'blame',
    to: 'The same fee of $25 again. Fix it.',
    reply:
      'Hi Ron,\n\nYou failed to cancel before the 15th; therefore, the $25 fee is valid. I have waived it once.\n\nJo',
    as: 'Hi Ron,\n\nThe $25 fee is valid. I have waived it once.\n\nJo',
  },
  {
    because: 'the mark of a list stays',
    rule: 'distant-ownership',
    to: 'The sound is bad in hall 2.',
    reply: 'Hi Bob,\n\n* we are aware of it\n* the technicians will check it on Thursday\n\nUte',
    as: "Hi Bob,\n\n* we are aware of it\n* I'm looking after this myself and will write to you on Thursday\n\nUte",
  },
  {
    because: 'a reason is a fact',
    rule: 'canned-phrase',
    to: 'You sent the wrong invoice.',
    reply:
      'Dear Sara,\n\nWe apologise for any inconvenience, as our system mixed up two accounts. Invoice 4410 is attached.\n\nPam',
    as: "Dear Sara,\n\nI'm sorry for the trouble this caused you, as our system mixed up two accounts. Invoice 4410 is attached.\n\nPam",
  },
  {
    because: 'a title and a name greet too',
    rule: 'missing-acknowledgement',
    to: 'I asked twice now. Where is my deposit of 400 dollars? This is unacceptable.',
    reply: 'Mr. Dale,\nThe deposit of $400 was sent to your bank on March 10.\nKevin',
    customerName: 'Ron Dale',
    as: 'Mr. Dale,\nI understand why you are upset about this. The deposit of $400 was sent to your bank on March 10.\nKevin',
  },
];

describe('suggestions read well in place', () => {
  it.each(READS)('$because: $reply', ({ as, because: _, ...draft }) => {
    expect(mended(draft)).toContain(as);
  });

  it('do not leave nothing to send', () => {
    const texts = mended({
      rule: 'repeated-request',
      to: 'order number is 90-331, the zip is stuck, here is a photo [photo.jpg]',
      reply: 'thanks, can you send me a photo of the zip and your order number please?',
      channel: 'chat',
    });
    expect(texts.length).toBeGreaterThan(0);
    expect(texts).not.toContain('');
  });

  it('do not tell what hangs on a no of other words', () => {
    const texts = mended({
      rule: 'negative-framing',
      to: 'Could you extend my trial by a week?',
      reply: 'Dear Yara,\n\nIt is not possible to extend the trial, which ends on 15 March.\n\nJo',
    });
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toContain('extend the trial, which ends');
  });

  it('do not promise news from whom the customer is sent to', () => {
    const texts = mended({
      rule: 'bare-handoff',
      to: 'Who do I talk to about the noise in 4B?',
      reply: 'hello wendy, you need to contact the landlord for that',
    });
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).not.toContain('hear from them');
  });

  it('leave no fact out with hard words', () => {
    const texts = mended({
      rule: 'unclear-language',
      to: 'Hello, I not understand letter. What I must pay? Sorry for bad english.',
      reply: 'Dear Bao,\n\nLong story short, you owe us 45 euros, and I need them by 1 April.\n\nAnn',
    });
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toContain('45 euros');
  });

  it('do not call somebody by name twice', () => {
    const texts = mended({
      rule: 'missing-delay-apology',
      to: 'whats happening with my refund',
      reply: 'hi nina, the refund of 59.90 left us today.',
      at: '2026-03-12T13:00:00Z',
      channel: 'chat',
      customerName: 'Nina',
    });
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text.match(/nina/gi)).toHaveLength(1);
  });
});
