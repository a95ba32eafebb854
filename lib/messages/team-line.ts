import { browser } from 'wxt/browser';
import type { TeamHouse } from '../settings/team-house.ts';
import { acceptPorts, type Wire } from './ports.ts';
import { TEAM_PORT } from './protocol.ts';

/** In the options page: what packs and policy decide. Rejects when the background does not answer. */
export function askTeam(): Promise<TeamHouse> {
  return new Promise((resolve, reject) => {
    const wire: Wire = browser.runtime.connect({ name: TEAM_PORT });
    wire.onMessage.addListener((team) => {
      wire.disconnect();
      resolve(team as TeamHouse);
    });
    wire.onDisconnect.addListener(() =>
      reject(new Error("The background went away. Reload Attune on the browser's extensions page.")),
    );
  });
}

/** In the background, which holds the packs: answers whoever connects. */
export function serveTeam(team: () => Promise<TeamHouse>): void {
  acceptPorts(TEAM_PORT, async (wire) => {
    try {
      wire.postMessage(await team());
    } catch {
      // Who asked has gone, or the packs can't be read, which the closed line tells.
      wire.disconnect();
    }
  });
}
