import { parsePack } from './parse.ts';
import { PackError, type PackProblem } from './problem.ts';
import { repeatedKeys } from './repeated-keys.ts';
import type { Pack } from './schema.ts';
import { fromUtf8 } from './utf8.ts';

/** More than this is no phrase pack, wherever it comes from. */
export const LARGEST_PACK_BYTES = 5 * 1024 * 1024;
const MOST_REPEATED = 20;

function whole(code: PackProblem['code'], detail = ''): PackError {
  return new PackError([{ path: '', code, detail }]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw whole('not-json', error instanceof Error ? error.message : String(error));
  }
}

function isSigned(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'payload' in json && 'signature' in json;
}

/**
 * Reads a pack from the bytes or the text of its file. Nothing is taken in part.
 * @throws {PackError} with every problem that was found; also for what is too large, no UTF-8, no JSON, or signed (then
 * `verifyPack` has to read it).
 */
export function readPack(file: Uint8Array | string): Pack {
  if (file.length > LARGEST_PACK_BYTES) throw whole('too-large', '5 MB');
  const text = typeof file === 'string' ? file.replace(/^\ufeff/, '') : fromUtf8(file);
  if (text === null) throw whole('not-utf-8');
  const json = parseJson(text);
  if (isSigned(json)) throw whole('signed');
  const repeated = repeatedKeys(text).slice(0, MOST_REPEATED);
  if (repeated.length > 0) {
    throw new PackError(repeated.map(({ path, key }) => ({ path, code: 'key-twice', detail: key })));
  }
  return parsePack(json);
}
