import type { CoachToBackground } from '../../../lib/messages/protocol.ts';
import type { Stage } from './stage.ts';

interface Port {
  readonly onMessage: { addListener(listener: (message: CoachToBackground) => void): void };
}

interface Tapped {
  readonly chrome: { readonly runtime: { readonly onConnect: { addListener(listener: (port: Port) => void): void } } };
  heard?: CoachToBackground[];
}

/** Listens in on everything that tabs opened from now on tell the background. */
export async function tap(stage: Stage): Promise<void> {
  const inside = await stage.inside();
  await inside.evaluate(() => {
    const scope = globalThis as unknown as Tapped;
    if (scope.heard) return;
    const heard: CoachToBackground[] = [];
    scope.heard = heard;
    scope.chrome.runtime.onConnect.addListener((port) => {
      port.onMessage.addListener((message) => heard.push(message));
    });
  });
}

/** The drafts that the background has been asked about since the tap, in order. */
export async function draftsHeard(stage: Stage): Promise<readonly string[]> {
  const inside = await stage.inside();
  return await inside.evaluate(() =>
    ((globalThis as unknown as Tapped).heard ?? []).flatMap((message) =>
      message.kind === 'analyze' ? [message.request.reply] : [],
    ),
  );
}
