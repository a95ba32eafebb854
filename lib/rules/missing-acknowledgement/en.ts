import { insertIntoBody } from '../../analyzer/spans.ts';
import type { RuleWords } from '../contract.ts';
import { statementsFor } from '../statements.ts';
import { examples } from './examples.en.ts';

export const words: RuleWords = {
  title: 'Feeling passed over',
  about: 'The customer is upset, and nothing in the reply meets that.',
  messages: {
    default: 'The customer is upset, and nothing in the reply meets that; one sentence of understanding does.',
  },
  why: 'In heated complaints, listening and empathy earn gratitude even before the failure is put right.',
  source: {
    label: 'Herhausen et al. 2023, Journal of Marketing 87(2)',
    url: 'https://researchportal.bath.ac.uk/en/publications/complaint-de-escalation-strategies-on-social-media',
  },
  rewrites(_hit, reading) {
    const own = ['I understand why you are upset about this.', 'You are right to be annoyed about this.'];
    return [...statementsFor(reading, 'acknowledge', [], 2), ...own].map((text) => insertIntoBody(reading, text));
  },
  examples,
};
