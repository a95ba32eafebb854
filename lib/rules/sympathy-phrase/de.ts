import { clauseWithTail, replaceClause } from '../../analyzer/spans.ts';
import type { RuleWords } from '../contract.ts';
import { toReader } from '../to-reader.ts';
import { examples } from './examples.de.ts';
import { feelingIn } from './feeling.ts';

const ENDING = /(?<=(?:lich|end|ig|sam|haft))(?:e|er|es|en|em|eres|ere)$/;

export const words: RuleWords = {
  title: 'Mitgefühl von außen',
  about: 'Fühlt von außen mit, ohne Verständnis oder nächsten Schritt daneben.',
  messages: {
    default:
      'Das fühlt von außen mit und kann wie Mitleid klingen; sag, dass du es verstehst, oder was du dagegen tust.',
  },
  why: 'Mitgefühl sagt, wie die Sache von außen aussieht, und kann wie Mitleid klingen. Empathie zeigt, dass die Sicht des anderen verstanden ist, am besten in dessen Worten und mit dem nächsten Schritt.',
  source: {
    label: 'EvaluAgent, in Call Centre Helper',
    url: 'https://www.callcentrehelper.com/empathy-statements-explained-226913.htm',
  },
  rewrites(hit, reading) {
    const clause = clauseWithTail(reading, { start: hit.start ?? 0, end: hit.end ?? 0 });
    const feeling = feelingIn(hit, reading, (word) => word.replace(ENDING, ''));
    const you = toReader(reading).say('dich', 'Sie', 'euch');
    const general = [`Ich verstehe, was das für ${you} bedeutet`, 'Ich verstehe, wie wichtig das ist'];
    const texts = feeling
      ? [`Ich verstehe, wie ${feeling} das ist`, `Ich kann nachvollziehen, dass das ${feeling} ist`, ...general]
      : general;
    return texts.map((text) => replaceClause(reading, clause, text));
  },
  examples,
};
