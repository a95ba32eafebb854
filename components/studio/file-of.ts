/** A draft as the file that is exported, signed and kept in a repository. */
export function fileOf(pack: unknown): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** A file's name from the pack's id and version, whatever those hold. */
export function fileName(pack: { readonly id: string; readonly version: string }, ending: string): string {
  const name = [pack.id, pack.version]
    .map((part) => part.replace(/[^\w.-]+/g, '-'))
    .filter(Boolean)
    .join('-');
  return `${name || 'pack'}${ending}`;
}
