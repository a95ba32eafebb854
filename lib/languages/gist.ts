import { ofLine } from './lines.ts';
import { gistOf } from './pieces.ts';

/** What the words of a line tell, found once for everybody who asks. */
export const gistOfLine = ofLine(({ text }) => gistOf(text));
