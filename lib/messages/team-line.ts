import type { TeamHouse } from '../settings/team-house.ts';
import { TEAM_PORT } from './protocol.ts';
import { answerQuestions, askBackground } from './question.ts';

const LOST = "The background went away. Reload Attune on the browser's extensions page.";

/** In the options page: what packs and policy decide. Rejects when the background does not answer. */
export function askTeam(): Promise<TeamHouse> {
  return askBackground(TEAM_PORT, 'team', LOST);
}

/** In the background, which holds the packs: answers whoever asks. */
export function serveTeam(team: () => Promise<TeamHouse>): void {
  answerQuestions(TEAM_PORT, team);
}
