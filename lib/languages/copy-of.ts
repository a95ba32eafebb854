/** Engines copy parts that are shorter than this by themselves. */
const SHORT = 13;

/** The same text by itself: a part of a long text would keep all of it in memory. */
export function copyOf(text: string): string {
  return text.length < SHORT ? text : (JSON.parse(JSON.stringify(text)) as string);
}
