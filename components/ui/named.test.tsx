import { expect, it } from 'vitest';
import { situationLabel } from '../../lib/packs/situations.ts';
import { momentIds, momentName } from './named.ts';
import { wordsIn } from './words.ts';

it.each(['en', 'de'] as const)('moments have one name wherever they are told, in %s', (language) => {
  const told = momentIds.map((moment) => momentName(moment, wordsIn(language)));
  expect(told).toEqual(momentIds.map((moment) => situationLabel(moment, language)));
});
