import { mapText, type TextMap } from '../text-map/text-map.ts';

/** Froala's own furniture: selection markers, the note of unlicensed copies. */
const FURNITURE = '.fr-marker, [data-f-id]';
/** Earlier messages below the reply, folded or not, and passages quoted from them inside the reply. */
const QUOTED =
  '.freshdesk_quote, .gmail_quote, .gmail_attr, .yahoo_quoted, .moz-cite-prefix, blockquote, [class*="fr-quoted-marker"]';
const SIGNATURE = '[class*="signature" i], [id*="signature" i], [data-signature]';
const LEFT_OUT = `${FURNITURE}, ${QUOTED}, ${SIGNATURE}`;

/** "-- " alone on a line has announced signatures since RFC 3676, 4.3. */
const isSignatureMark = (node: Node) => /^(P|DIV)$/.test(node.nodeName) && /^--\s*$/.test(node.textContent ?? '');

/** Reads the agent's own words in a Froala editable. Both worlds read alike, so that offsets mean the same in both. */
export function readFroala(composer: HTMLElement): TextMap {
  let inSignature = false;
  return mapText(composer, (node) => {
    if (isSignatureMark(node)) inSignature = true;
    return inSignature || (node instanceof Element && node.matches(LEFT_OUT));
  });
}
