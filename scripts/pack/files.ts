import { readFileSync, writeFileSync } from 'node:fs';

/** @throws {Error} that names the file and says what to do */
export function readFile(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file}: The file cannot be read (${reason(error)}). Check its name and who may read it.`);
  }
}

/** Writes a file that must not be there yet, unless `replace`. Readable by its owner alone where `secret`. */
export function writeFile(file: string, content: string, { replace = false, secret = false } = {}): void {
  try {
    writeFileSync(file, content, { flag: replace ? 'w' : 'wx', mode: secret ? 0o600 : 0o666 });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Error(
      exists
        ? `${file}: The file is there already. Choose another name, or add --force to write over it.`
        : `${file}: The file cannot be written (${reason(error)}).`,
    );
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
