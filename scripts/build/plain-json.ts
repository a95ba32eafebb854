/**
 * For Vite: data comes as one value. With a name for each key, `sentiment`'s word list would be three thousand exports, which take longer
 * to set up than the rest of the analyzer to load.
 */
export const plainJson = {
  name: 'plain-json',
  config: () => ({ json: { namedExports: false } }),
};
