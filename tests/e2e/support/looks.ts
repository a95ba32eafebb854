const ALL = [
  ['en', 'light'],
  ['de', 'dark'],
  ['en', 'dark'],
  ['de', 'light'],
] as const;

/** The interface's language and theme: two pairs that show each of both, or all four in the long form. */
export const LOOKS = process.env.ATTUNE_LONG === '1' ? ALL : ALL.slice(0, 2);
