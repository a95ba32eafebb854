import { readFileSync } from 'node:fs';

const MESSAGES = /\/_locales\/\w+\/messages\.json(\?studio)?$/;
const OF_STUDIO = /^studio[A-Z]/;

/**
 * The words of the pack studio stay out of every other page: `messages.json` comes without them, and `messages.json?studio`
 * with them alone. They are as many as all others, and few open the studio.
 */
export const wordsByPage = {
  name: 'words-by-page',
  enforce: 'pre' as const,
  load(id: string) {
    const [, wanted] = MESSAGES.exec(id) ?? [null, null];
    if (wanted === null) return null;
    const all = JSON.parse(readFileSync(id.replace(/\?studio$/, ''), 'utf8')) as Record<string, unknown>;
    const fits = Object.entries(all).filter(([key]) => OF_STUDIO.test(key) === (wanted !== undefined));
    return { code: `export default ${JSON.stringify(Object.fromEntries(fits))};`, moduleType: 'js' as const };
  },
};
