/** There is no browser to work with; the message says what to install. */
export class BrowserMissingError extends Error {
  override name = 'BrowserMissingError';
}
