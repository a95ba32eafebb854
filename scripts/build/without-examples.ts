const EXAMPLES = /\/lib\/rules\/[^/]+\/examples\.(?:en|de)\.ts$/;

/** For Vite: the rules' examples are tests; but for those in the guide, they do not ship. */
export const withoutExamples = {
  name: 'without-examples',
  load: (id: string) => (EXAMPLES.test(id) ? 'export const examples = { flagged: [], passing: [] };' : null),
};
