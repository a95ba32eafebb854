import { insertIntoBody } from '../../analyzer/spans.ts';
import type { RuleWords } from '../contract.ts';
import { statementsFor } from '../statements.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Kein Wort zum Ärger',
  about: 'Dein Gegenüber ist aufgebracht, und nichts in der Antwort geht darauf ein.',
  messages: {
    default: 'Dein Gegenüber ist aufgebracht, und nichts in der Antwort geht darauf ein; ein Satz Verständnis genügt.',
  },
  why: 'In aufgebrachten Beschwerden bringen Zuhören und Einfühlung Dankbarkeit, noch bevor der Fehler behoben ist.',
  source: {
    label: 'Herhausen et al. 2023, Journal of Marketing 87(2)',
    url: 'https://researchportal.bath.ac.uk/en/publications/complaint-de-escalation-strategies-on-social-media',
  },
  rewrites(_hit, reading) {
    const { say } = toReader(reading);
    const own = [
      `Ich verstehe, dass ${say('du dich', 'Sie sich', 'ihr euch')} darüber ${say('ärgerst', 'ärgern', 'ärgert')}.`,
      `Ich kann ${say('deinen', 'Ihren', 'euren')} Ärger gut verstehen.`,
    ];
    return [...statementsFor(reading, 'acknowledge', [], 2), ...own].map((text) => insertIntoBody(reading, text));
  },
  examples,
};
