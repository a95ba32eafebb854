/** The object with one key changed; `undefined` takes the key out, as a pack leaves out what it does not say. */
export function withKey<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T {
  if (value !== undefined) return { ...object, [key]: value };
  const { [key]: _, ...rest } = object;
  return rest as T;
}

/** Text of an optional key: an empty one says nothing. */
export function orNothing(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** List of an optional key: an empty one says nothing. */
export function listOrNothing<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
