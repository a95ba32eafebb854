/** Everything that is measured, Attune first. Each has a file of that name in `peers/`. */
export const PEERS = [
  'attune',
  'harper',
  'write-good',
  'alex',
  'retext',
  'compromise-two',
  'sentiment',
  'vader',
] as const;
export type Peer = (typeof PEERS)[number];
