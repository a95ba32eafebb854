const BLOCKS = 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, pre, table, tr, td, section, article, hr, blockquote';

interface Walk {
  readonly noise: string;
  readonly lines: string[];
}

const openLine = ({ lines }: Walk) => {
  if (lines.at(-1) !== '') lines.push('');
};

/** Chat messages keep their line ends as characters. */
const keepsLines = ({ parentElement: parent }: Text) =>
  parent !== null && getComputedStyle(parent).whiteSpace.startsWith('pre');

function addText({ lines }: Walk, node: Text): void {
  const text = node.data;
  const [first = '', ...rest] = text.includes('\n') && keepsLines(node) ? text.split('\n') : [text];
  lines.push((lines.pop() ?? '') + first.replace(/\s+/g, ' '), ...rest.map((line) => line.replace(/\s+/g, ' ')));
}

function walk(state: Walk, parent: Node): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) addText(state, node);
    if (!(node instanceof Element) || node.matches(state.noise)) continue;
    if (node.localName === 'br') state.lines.push('');
    const isBlock = node.matches(BLOCKS);
    if (isBlock) openLine(state);
    walk(state, node);
    if (isBlock) openLine(state);
  }
}

/** A message's text, one line per block and `<br>`, without what `noise` selects. Never HTML: for reading, not for showing. */
export function bodyText(body: Element, noise: string): string {
  const state: Walk = { noise, lines: [''] };
  walk(state, body);
  return state.lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
