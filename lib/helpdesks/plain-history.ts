/** Lines that announce what the writer did not write: a quoted mail and its history. */
const HISTORY_BEGINS = [
  /^-{2,}\s*(original message|ursprüngliche nachricht|forwarded message|weitergeleitete nachricht)\s*-{2,}$/i,
  /^on .{6,120} wrote:$/i,
  /^am .{6,120} schrieb\b.{0,120}:$/i,
];

const QUOTED_LINE = /^>/;

/** Cuts a plain-text mail where its history begins, and drops the lines that are quoted with ">". */
export function withoutHistory(text: string): string {
  const lines = text.split('\n');
  const begins = lines.findIndex((line) => HISTORY_BEGINS.some((pattern) => pattern.test(line.trim())));
  const own = begins > 0 ? lines.slice(0, begins) : lines;
  return own
    .filter((line) => !QUOTED_LINE.test(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
