/** Whatever moves a letter in a textarea has to be the same in its mirror. */
const COPIED = [
  'border-bottom-width',
  'border-left-width',
  'border-right-width',
  'border-top-width',
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variant-ligatures',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'white-space-collapse',
  'word-break',
  'word-spacing',
  'writing-mode',
];

function createMirror(textarea: HTMLTextAreaElement): HTMLElement {
  const document = textarea.ownerDocument;
  const style = getComputedStyle(textarea);
  const mirror = document.createElement('div');
  for (const property of COPIED) mirror.style.setProperty(property, style.getPropertyValue(property), 'important');
  const widths = Number.parseFloat(style.borderLeftWidth) + Number.parseFloat(style.borderRightWidth);
  const fixed = {
    all: 'initial',
    'border-style': 'solid',
    'box-sizing': 'border-box',
    display: 'block',
    left: '0',
    position: 'fixed',
    top: '0',
    'text-wrap-mode': textarea.wrap === 'off' ? 'nowrap' : 'wrap',
    visibility: 'hidden',
    // Without the scroll bar, which takes its width from the text.
    width: `${textarea.clientWidth + widths}px`,
  };
  const copied = mirror.style.cssText;
  mirror.style.cssText = '';
  for (const [property, value] of Object.entries(fixed)) mirror.style.setProperty(property, value, 'important');
  mirror.style.cssText += copied;
  mirror.setAttribute('aria-hidden', 'true');
  // A last empty line takes room in a textarea; in the mirror it needs something to stand in it.
  mirror.append(document.createTextNode(`${textarea.value}\u200B`));
  return mirror;
}

/**
 * Where `[start, end)` of a textarea's value stands in its unscrolled content, from its upper left border corner. Browsers do
 * not tell, so the text is laid out once more in an unseen element beside the page's body, gone before this returns.
 */
export function measureInTextarea(textarea: HTMLTextAreaElement, start: number, end: number): readonly DOMRect[] {
  const mirror = createMirror(textarea);
  const text = mirror.firstChild;
  if (!text || start > end || end > textarea.value.length) return [];
  textarea.ownerDocument.documentElement.append(mirror);
  try {
    const range = textarea.ownerDocument.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    const { x, y } = mirror.getBoundingClientRect();
    return [...range.getClientRects()].map((rect) => new DOMRect(rect.x - x, rect.y - y, rect.width, rect.height));
  } finally {
    mirror.remove();
  }
}
