import { mapText, type TextMap } from '../text-map/text-map.ts';

/** Froala's own furniture: selection markers, the note of unlicensed copies, and what nobody can write in. */
const FURNITURE = '.fr-marker, [data-f-id], [contenteditable="false"]';
/** Earlier messages below the reply, folded or not, and passages quoted from them inside the reply. */
const QUOTED =
  '.freshdesk_quote, .gmail_quote, .gmail_attr, .yahoo_quoted, .moz-cite-prefix, blockquote, [class*="fr-quoted-marker"]';
const SIGNATURE = '[class*="signature" i], [id*="signature" i], [data-signature]';
const LEFT_OUT = `${FURNITURE}, ${QUOTED}, ${SIGNATURE}`;

const isLineEdge = (node: Node | null) => node === null || node.nodeName === 'BR';

/** "-- " alone on a line has announced signatures since RFC 3676, 4.3. */
function isSignatureMark(node: Node): boolean {
  if (!/^\s*--\s*$/.test(node.textContent ?? '')) return false;
  if (/^(?:P|DIV)$/.test(node.nodeName)) return true;
  const stands = node.nodeType === Node.TEXT_NODE && /^(?:P|DIV)$/.test(node.parentNode?.nodeName ?? '');
  return stands && isLineEdge(node.previousSibling) && isLineEdge(node.nextSibling);
}

/** Reads the agent's own words in a Froala editable. Both worlds read alike, so that offsets mean the same in both. */
export function readFroala(composer: HTMLElement): TextMap {
  let inSignature = false;
  return mapText(composer, (node) => {
    if (isSignatureMark(node)) inSignature = true;
    return inSignature || (node instanceof Element && node.matches(LEFT_OUT));
  });
}
