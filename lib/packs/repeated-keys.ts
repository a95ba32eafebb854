import { writePath } from './problem.ts';

export interface RepeatedKey {
  readonly path: string;
  readonly key: string;
}

interface Level {
  /** Null for a list. */
  readonly keys: Set<string> | null;
  step: string | number;
}

/** Where a string that starts at `from` ends: behind its closing mark. */
function stringEnd(json: string, from: number): number {
  for (let at = json.indexOf('"', from + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return json.length;
}

function isKey(json: string, end: number): boolean {
  let at = end;
  while (' \t\r\n'.includes(json[at] ?? '-')) at += 1;
  return json[at] === ':';
}

/**
 * Keys that stand twice in one object of a valid JSON text. `JSON.parse` keeps the last and says nothing, so half of what
 * a lead wrote would be gone. Linear in the length of the text.
 */
export function repeatedKeys(json: string): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const levels: Level[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const mark = json[at];
    const level = levels.at(-1);
    if (mark === '{') levels.push({ keys: new Set(), step: '' });
    else if (mark === '[') levels.push({ keys: null, step: 0 });
    else if (mark === '}' || mark === ']') levels.pop();
    else if (mark === ',' && typeof level?.step === 'number') level.step += 1;
    else if (mark === '"') {
      const end = stringEnd(json, at);
      if (level?.keys && isKey(json, end)) {
        const key = JSON.parse(json.slice(at, end)) as string;
        level.step = key;
        if (level.keys.has(key)) found.push({ path: writePath(levels.map(({ step }) => step)), key });
        level.keys.add(key);
      }
      at = end - 1;
    }
  }
  return found;
}
