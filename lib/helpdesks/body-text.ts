const BLOCKS = 'p, div, li, ul, ol, h1, h2, h3, h4, h5, h6, pre, table, tr, td, section, article, hr, blockquote';
const KEEPS_LINES = 'pre, .plain, textarea';

interface Walk {
  readonly noise: string;
  readonly lines: string[];
}

const openLine = ({ lines }: Walk) => {
  if (lines.at(-1) !== '') lines.push('');
};

function addText({ lines }: Walk, text: string, keepsLines: boolean): void {
  const [first = '', ...rest] = keepsLines ? text.split('\n') : [text];
  lines.push((lines.pop() ?? '') + first.replace(/\s+/g, ' '), ...rest.map((line) => line.replace(/\s+/g, ' ')));
}

function walk(state: Walk, parent: Node, keepsLines: boolean): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) addText(state, node.textContent ?? '', keepsLines);
    if (!(node instanceof Element) || node.matches(state.noise)) continue;
    if (node.localName === 'br') state.lines.push('');
    const isBlock = node.matches(BLOCKS);
    if (isBlock) openLine(state);
    walk(state, node, keepsLines || node.matches(KEEPS_LINES));
    if (isBlock) openLine(state);
  }
}

/** A message's text, one line per block and `<br>`, without what `noise` selects. Never HTML: for reading, not for showing. */
export function bodyText(body: Element, noise: string): string {
  const state: Walk = { noise, lines: [''] };
  walk(state, body, body.matches(KEEPS_LINES));
  return state.lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
