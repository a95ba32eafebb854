import type { RuleWords } from '../contract.ts';
import { leaveOut, restate } from '../statement-at.ts';
import { examples } from './examples.en.ts';

export const words: RuleWords = {
  title: 'Makes it small',
  about: 'Makes the matter small, or tells the customer how to feel.',
  messages: {
    default: 'This makes the matter small or tells the customer how to feel; take it as seriously as they do.',
  },
  why: 'Small words such as “just” belittle what the customer writes about.',
  source: {
    label: 'SkyVerge, support guide',
    url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
  },
  rewrites(hit, reading) {
    const texts = ['I understand that this matters to you', 'I can see why this bothers you'];
    return [...texts.map((text) => restate(reading, hit, text)), ...leaveOut(reading, hit)];
  },
  examples,
};
