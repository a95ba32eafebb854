import { analyze } from '../analyzer/analyze.ts';
import { briefingOf } from '../analyzer/briefing.ts';
import { explain } from '../rules/explain.ts';
import type { Judging } from './judge.ts';

/** What the background judges with. It brings the whole analyzer along, which pages leave to the background. */
export const judging = { analyze, brief: briefingOf, explain } satisfies Partial<Judging>;
