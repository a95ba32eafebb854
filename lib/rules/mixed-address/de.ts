import { addressBy, minority } from '../address.ts';
import type { RuleWords } from '../contract.ts';
import { examples } from './examples.de.ts';

export const words: RuleWords = {
  title: 'Du und Sie gemischt',
  about: 'Du und Sie für dieselbe Person.',
  messages: { default: 'Die Antwort mischt „du“ und „Sie“; bleib bei einer Anrede.' },
  why: 'Wer zwischen du und Sie springt, hinterlässt einen gespaltenen Eindruck.',
  source: { label: 'webZunder', url: 'https://webzunder.com/de/blog/du-oder-sie-kunden-interessenten-online' },
  rewrites(_hit, reading) {
    const odd = minority(reading);
    const to = odd[0]?.form === 'du' ? 'Sie' : 'du';
    const theirs = reading.customer.address;
    // Where the customer has chosen, the other way round would only clash with them.
    return theirs === 'ihr' || theirs === null || theirs === to
      ? addressBy(reading, to, odd)
      : addressBy(reading, theirs);
  },
  examples,
};
