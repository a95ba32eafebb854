/**
 * Whether a place that the second pattern fits stands somewhere behind one that the first fits. As one pattern with anything between
 * them it would take the square of the text's length. Neither pattern may be global.
 */
export function inOrder(text: string, first: RegExp, second: RegExp): boolean {
  const found = first.exec(text);
  return found !== null && second.test(text.slice(found.index + found[0].length));
}
