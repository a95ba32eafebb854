import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;

/** The files of a zip archive by name, unpacked when asked. Throws on what is no such archive. */
export function filesInZip(path: string): ReadonlyMap<string, () => string> {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END)
    throw new Error(`${path} is no zip archive. Run "npm run zip" again.`);
  const files = new Map<string, () => string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${path} is broken. Run "npm run zip" again.`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const entry = at;
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), () => unpacked(bytes, entry));
    at += 46 + name + extra + comment;
  }
  return files;
}

function unpacked(bytes: Buffer, entry: number): string {
  const packed = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const content = bytes.subarray(start, start + packed);
  return (bytes.readUInt16LE(entry + 10) === STORED ? content : inflateRawSync(content)).toString('utf8');
}
