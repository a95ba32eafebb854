import type { RuleWords } from '../contract.ts';
import { leaveOut } from '../statement-at.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Schwer verständlich',
  about: 'Redewendungen und Fachwörter, wo die Sprache schwerzufallen scheint.',
  messages: { default: 'Deutsch fällt hier offenbar schwer; sag es mit einfachen Worten: „{plain}“.' },
  why: 'Unternehmen schreiben ihren Kunden oft unverständlich, und das ärgert; schlichte Worte versteht jeder.',
  source: {
    label: 'Spiegel, Unternehmen schreiben ihren Kunden in unverständlicher Sprache',
    url: 'http://www.spiegel.de/wirtschaft/service/unternehmen-schreiben-ihren-kunden-in-unverstaendlicher-sprache-a-852346.html',
  },
  rewrites: (hit, reading) => leaveOut(reading, hit),
  examples,
};
