/** What nobody writes and everybody pastes. */
export const badInputs: Readonly<Record<string, () => string>> = {
  'a token of 10,000 letters': () => 'a'.repeat(10_000),
  '100 kB of base64': () => base64(100_000),
  '100 kB of prose': () => 'The parcel left our house on Monday and the carrier has it now. '.repeat(1600),
  '5,000 nested brackets': () => '('.repeat(5000) + ')'.repeat(5000),
  '20,000 new lines': () => '\n'.repeat(20_000),
  '20,000 emoji': () => '👩‍👩‍👧🎉'.repeat(10_000),
  '20,000 combining marks': () => `e${'\u0301'.repeat(20_000)}`,
  'one sentence of 10,000 words': () => `${'we will send the parcel and '.repeat(1667)}rest.`,
  'only digits': () => '0123456789'.repeat(2000),
  'only quotation marks': () => '"„“‚’»'.repeat(3000),
  'mixed scripts': () => 'Привет 你好 שלום hello مرحبا Grüße नमस्ते '.repeat(500),
};

function base64(length: number): string {
  const bytes = Uint8Array.from({ length: (length * 3) / 4 }, (_, at) => (Math.imul(at + 1, 2654435761) >>> 13) & 0xff);
  return Buffer.from(bytes).toString('base64');
}
