import { connectToBackground } from './ports.ts';
import { requestChange } from './settings-line.ts';
import { requestSidePanel } from './side-panel.ts';
import { askStatements } from './statements-line.ts';

/** What the coach in a page asks of the background. */
export const pageAsks = {
  connect: connectToBackground,
  change: requestChange,
  askStatements,
  openSidePanel: requestSidePanel,
} as const;
