const POLYFILL = /\/core-js\/modules\/[^/]+\.js$/;

/**
 * For Vite: twitter-text brings core-js 2, whose polyfills every browser that Attune runs in has had for years. They take time at each
 * start, and one of them asks `Function` for the global object, which Firefox's content scripts forbid.
 */
export const withoutPolyfills = {
  name: 'without-polyfills',
  load: (id: string) => (POLYFILL.test(id) ? 'module.exports = {};' : null),
};
