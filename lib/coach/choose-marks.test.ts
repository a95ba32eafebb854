import { expect, it } from 'vitest';
import { chooseMarks } from './choose-marks.ts';
import { finding } from './testing/findings.ts';

const rules = (findings: ReturnType<typeof chooseMarks>) => findings.map(({ rule }) => rule);

it('marks at most three, most severe first, then by place', () => {
  const found = [
    finding('whole', null, null, { severity: 'warning' }),
    finding('hint', 0, 3, { severity: 'hint' }),
    finding('second', 20, 24, { severity: 'advice' }),
    finding('first', 10, 14, { severity: 'advice' }),
    finding('worst', 30, 34, { severity: 'warning' }),
  ];
  expect(rules(chooseMarks(found, null))).toEqual(['worst', 'first', 'second']);
});

it('marks nothing in the sentence that is being written', () => {
  const found = [finding('there', 0, 5), finding('here', 8, 12)];
  expect(rules(chooseMarks(found, { start: 7, end: 20 }))).toEqual(['there']);
  expect(rules(chooseMarks(found, null))).toEqual(['there', 'here']);
});

it('leaves a lesser finding that overlaps to the panel', () => {
  const found = [finding('inner', 2, 4, { severity: 'hint' }), finding('outer', 0, 9, { severity: 'warning' })];
  expect(rules(chooseMarks(found, null))).toEqual(['outer']);
});
