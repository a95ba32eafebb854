/** Setting up failed in a way that the person at the terminal can mend; the message says how. */
export class SetupError extends Error {
  name = 'SetupError';
}
