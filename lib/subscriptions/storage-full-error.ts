/** The browser keeps no more than some megabytes for an extension. */
export class StorageFullError extends Error {
  override readonly name = 'StorageFullError';

  constructor(cause: unknown) {
    super('The browser has no room left to keep this pack. Remove packs that are not needed, then check again.', {
      cause,
    });
  }
}

/** Waits for what is being stored, and tells by a StorageFullError when there was no room for it. */
export async function withRoom<T>(storing: Promise<T>): Promise<T> {
  try {
    return await storing;
  } catch (error) {
    throw /quota/i.test(String(error)) ? new StorageFullError(error) : error;
  }
}
