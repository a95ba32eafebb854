import { fromUtf8 } from '../utf8.ts';
import { ImportError } from './import-error.ts';

declare const TextDecoder: new (label: string, options?: { fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** What spreadsheets save in: UTF-8, UTF-16 with its mark, else the Windows code page of Western Europe. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return fromUtf8(bytes) === null ? 'windows-1252' : 'utf-8';
}

/** The text of a file that somebody saved somewhere. @throws {ImportError} when there is no such encoding */
export function decodeText(bytes: Uint8Array, encoding?: string): { readonly text: string; readonly encoding: string } {
  const label = encoding ?? encodingOf(bytes);
  try {
    return { text: new TextDecoder(label).decode(bytes).replace(/^\ufeff/, ''), encoding: label };
  } catch (cause) {
    throw new ImportError('no-encoding', label, { cause });
  }
}
