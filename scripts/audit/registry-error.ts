/** The registry did not tell what it knows; the message says what to do. Nothing is known then, good or bad. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
}
