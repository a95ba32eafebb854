import { settingPaths } from './locks.ts';
import type { Pack } from './schema.ts';

export type Section =
  | 'about'
  | 'statements'
  | 'avoid'
  | 'prefer'
  | 'glossary'
  | 'whispers'
  | 'settings'
  | 'locked'
  | 'examples';

/** One thing that is different; `before` and `after` are as they stand in the packs, absent where there is nothing. */
export interface Difference {
  readonly section: Section;
  readonly change: 'added' | 'changed' | 'removed';
  /** The statement's id, the phrase, the setting's path … */
  readonly subject: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Things = readonly (readonly [subject: string, value: unknown])[];

const ABOUT = ['version', 'name', 'description', 'languages', 'channels', 'rollout'] as const;

/** What a pack holds, section by section, each thing with what it is known by. */
const SECTIONS: Readonly<Record<Section, (pack: Pack) => Things>> = {
  about: (pack) => ABOUT.flatMap((key) => (pack[key] === undefined ? [] : [[key, pack[key]] as const])),
  statements: ({ statements }) => statements.map((one) => [one.id, one]),
  avoid: ({ avoid = [] }) => avoid.map((one) => [`${one.phrase} (${one.language})`, one]),
  prefer: ({ prefer = [] }) => prefer.map((one) => [`${one.phrase} (${one.language})`, one]),
  glossary: ({ glossary = [] }) => glossary.map((one) => [one.term, one]),
  whispers: ({ whispers = [] }) => whispers.map((one) => [[...one.moments, ...(one.channels ?? [])].join(', '), one]),
  settings: ({ settings = {} }) => [
    ...settingPaths(settings),
    ...(settings.spared ?? []).map((one) => [`spared: ${one.phrase} (${one.rule})`, one] as const),
  ],
  locked: ({ locked = [] }) => locked.map((path) => [path, path]),
  examples: ({ examples = [] }) => examples.map((one) => [one.reply, one]),
};

/** Things that are known by the same words are told apart by their order. */
function numbered(things: Things): ReadonlyMap<string, unknown> {
  const known = new Map<string, unknown>();
  const seen = new Map<string, number>();
  for (const [subject, value] of things) {
    const count = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, count);
    known.set(count === 1 ? subject : `${subject} [${count}]`, value);
  }
  return known;
}

function differencesIn(section: Section, before: Things, after: Things): readonly Difference[] {
  const [old, current] = [numbered(before), numbered(after)];
  const removed = [...old]
    .filter(([subject]) => !current.has(subject))
    .map(([subject, value]): Difference => ({ section, change: 'removed', subject, before: value }));
  const others = [...current].flatMap(([subject, value]): Difference[] => {
    if (!old.has(subject)) return [{ section, change: 'added', subject, after: value }];
    const was = old.get(subject);
    return JSON.stringify(was) === JSON.stringify(value)
      ? []
      : [{ section, change: 'changed', subject, before: was, after: value }];
  });
  return [...others, ...removed];
}

/** What a new version of a pack changes, section by section; all of it is added when there is no old one. */
export function diffPacks(old: Pack | null, current: Pack): readonly Difference[] {
  return Object.entries(SECTIONS).flatMap(([section, things]) =>
    differencesIn(section as Section, old === null ? [] : things(old), things(current)),
  );
}
