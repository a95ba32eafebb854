import type { Page } from 'puppeteer-core';
import type { Stage } from './stage.ts';

interface Asked {
  readonly origins: readonly string[];
}

interface Chrome {
  readonly chrome: {
    readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
    readonly permissions: {
      request: (asked: Asked) => Promise<boolean>;
      contains(asked: Asked): Promise<boolean>;
    };
    readonly scripting: {
      getRegisteredContentScripts(): Promise<
        readonly { readonly matches: readonly string[]; readonly world: string }[]
      >;
    };
  };
  asked?: string[];
}

/**
 * Lets the next question for a host be answered by yes, as on the browser's page of the extension: the prompt itself is the
 * browser's, and no page can answer it.
 */
export async function permit(stage: Stage, pattern: string): Promise<void> {
  const page = await stage.open('chrome://extensions/');
  await page.evaluate(
    async (id, host) => {
      await (globalThis as unknown as Chrome).chrome.developerPrivate.addHostPermission(id, host);
    },
    stage.extension,
    pattern,
  );
  await page.close();
}

/** The browser's next question in that page is answered by no, as an agent would; later ones are the browser's again. */
export async function declineOnce(page: Page): Promise<void> {
  await page.evaluate(() => {
    const scope = globalThis as unknown as Chrome;
    const { permissions } = scope.chrome;
    const ask = permissions.request;
    permissions.request = async ({ origins }) => {
      permissions.request = ask;
      scope.asked = [...origins];
      return false;
    };
  });
}

/** The hosts that the declined question was about. */
export const askedIn = (page: Page) => page.evaluate(() => (globalThis as unknown as Chrome).asked ?? []);

export async function isPermitted(stage: Stage, pattern: string): Promise<boolean> {
  const worker = await stage.worker();
  return await worker.evaluate(
    (origin) => (globalThis as unknown as Chrome).chrome.permissions.contains({ origins: [origin] }),
    pattern,
  );
}

/** The scripts that are registered for added domains, as in `MAIN https://desk.example.com/*`. */
export async function registeredIn(stage: Stage): Promise<readonly string[]> {
  const worker = await stage.worker();
  return await worker.evaluate(async () => {
    const all = await (globalThis as unknown as Chrome).chrome.scripting.getRegisteredContentScripts();
    return all.map(({ matches, world }) => `${world} ${matches}`).sort();
  });
}
