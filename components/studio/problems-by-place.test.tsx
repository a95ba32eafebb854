import { expect, it } from 'vitest';
import type { PackProblem } from '../../lib/packs/problem.ts';
import { placesAround, problemsByPlace, refusals } from './problems-by-place.ts';
import { sectionAt } from './sections.ts';

const problem = (path: string, code: PackProblem['code'] = 'missing'): PackProblem => ({ path, code, detail: '' });

it('finds a problem at its place and at each place around it', () => {
  expect(placesAround('statements[12].texts[0].text')).toEqual([
    'statements[12].texts[0].text',
    'statements[12].texts[0]',
    'statements[12].texts',
    'statements[12]',
    'statements',
  ]);
  const all = [problem('statements[1].id'), problem('statements[12].texts', 'address-variant-missing'), problem('')];
  const byPlace = problemsByPlace(all);
  expect(byPlace.get('statements')).toHaveLength(2);
  expect(byPlace.get('statements[1]')).toEqual([all[0]]);
  expect(byPlace.get('statements[2]')).toBeUndefined();
  expect(refusals(all)).toBe(2);
});

it.each([
  ['statements[3].texts[0].text', 'statements'],
  ['avoid[0].phrase', 'phrases'],
  ['prefer[2].over[1]', 'phrases'],
  ['settings.businessHours[0].week.mon', 'settings'],
  ['locked[1]', 'settings'],
  ['rollout', 'about'],
  ['mottos', 'source'],
  ['', 'source'],
])('leads from %j to %s', (path, section) => {
  expect(sectionAt(path)).toBe(section);
});
