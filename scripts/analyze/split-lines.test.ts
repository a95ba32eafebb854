import { describe, expect, it } from 'vitest';
import { type Line, splitLines } from './split-lines.ts';

/** The lines of this input when it comes in chunks of `size` bytes. */
async function lines(input: string | Uint8Array, size = Number.POSITIVE_INFINITY): Promise<Line[]> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, Math.min(bytes.length, at + size));
  }
  const found: Line[] = [];
  for await (const line of splitLines(chunks())) found.push(line);
  return found;
}

describe('splitting into lines', () => {
  it.each([1, 2, 3, 7, 1000])('does not depend on where chunks of %i bytes end', async (size) => {
    expect(await lines('grün\r\n\n"\u2028😀"\nlast', size)).toEqual(['grün', '', '"\u2028😀"', 'last']);
  });

  it('takes a newline at the end for an end, not for one more line', async () => {
    expect(await lines('a\nb\n')).toEqual(['a', 'b']);
    expect(await lines('a\n\n')).toEqual(['a', '']);
  });

  it('gives nothing for nothing', async () => {
    expect(await lines('')).toEqual([]);
    expect(await lines('\u{feff}')).toEqual([]);
  });

  it('drops a byte order mark at the start alone', async () => {
    expect(await lines('\u{feff}a\n\u{feff}b', 2)).toEqual(['a', '\u{feff}b']);
  });

  it('gives null for a line that is not UTF-8, and goes on', async () => {
    expect(await lines(new Uint8Array([0x61, 0x0a, 0xff, 0x0a, 0x62]))).toEqual(['a', null, 'b']);
  });

  it('keeps a lone carriage return', async () => {
    expect(await lines('a\rb\r\n')).toEqual(['a\rb']);
  });

  it('takes long lines in time that grows with their length', async () => {
    const [line] = await lines('x'.repeat(20_000_000), 65_536);
    expect(line).toHaveLength(20_000_000);
  }, 5_000);
});
