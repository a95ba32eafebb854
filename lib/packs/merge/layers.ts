import type { Pack } from '../schema.ts';

/** Who decides, from the weakest: what comes with Attune, the team's packs, the admin's policy, the agent. */
export const LEVELS = ['built-in', 'team', 'admin', 'agent'] as const;
export type Level = (typeof LEVELS)[number];

/** A pack in force, and on whose word. The agent's own decisions are a layer with settings and no more. */
export interface Layer {
  readonly level: Level;
  readonly pack: Pick<Pack, 'id' | 'name'> & Partial<Pack>;
}

/** Who said something. */
export interface Source {
  readonly level: Level;
  /** Id and name of the pack. */
  readonly id: string;
  readonly name: string;
}

/** Two packs that want different things of the same; what `dropped` says is not in force. */
export interface Conflict {
  readonly about: 'setting' | 'statement' | 'phrase';
  /** The setting's path, the statement's id, or the phrase. */
  readonly subject: string;
  readonly kept: Source;
  readonly dropped: Source;
  /** `locked`: the setting is locked by `kept`. `same-level`: of two packs of one level, the later counts. */
  readonly because: 'locked' | 'same-level';
}

export function sourceOf({ level, pack }: Layer): Source {
  return { level, id: pack.id, name: pack.name };
}

/** Whether two values of a pack are the same; they are plain data. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** From the weakest level to the strongest; within a level as they were given. */
export function byLevel(layers: readonly Layer[]): readonly Layer[] {
  return LEVELS.flatMap((level) => layers.filter((layer) => layer.level === level));
}
