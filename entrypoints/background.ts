import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../lib/analyzer/analyze.ts';
import { briefingOf } from '../lib/analyzer/briefing.ts';
import { createJudge } from '../lib/coach/judge.ts';
import { quickDesk } from '../lib/library/quick-desk.ts';
import { serveCoach } from '../lib/messages/coach-desk.ts';
import { acceptPacksRequests } from '../lib/messages/packs-line.ts';
import { acceptPorts } from '../lib/messages/ports.ts';
import { COACH_PORT } from '../lib/messages/protocol.ts';
import { reinjectOnce } from '../lib/messages/reinject.ts';
import { acceptChanges } from '../lib/messages/settings-line.ts';
import { coachOwnSites } from '../lib/messages/site-scripts.ts';
import { acceptQuestions } from '../lib/messages/statements-line.ts';
import { serveTeam } from '../lib/messages/team-line.ts';
import { welcomeOnce } from '../lib/messages/welcome-once.ts';
import { explain } from '../lib/rules/explain.ts';
import { followHouse } from '../lib/settings/current-house.ts';
import { interfaceLanguage } from '../lib/settings/interface-language.ts';
import { storeChange } from '../lib/settings/store.ts';
import { teamHouseOf } from '../lib/settings/team-house-of.ts';
import { startSubscriptions } from '../lib/subscriptions/background.ts';
import { layersInForce, onLayers } from '../lib/subscriptions/layers.ts';

export default defineBackground(() => {
  const { signal } = new AbortController();
  const { house, onHouse } = followHouse({ layersInForce, onLayers }, signal);
  const { judge } = createJudge({ analyze, brief: briefingOf, explain, language: interfaceLanguage, house });
  acceptPorts(COACH_PORT, (port) => serveCoach(port, { judge, onHouse }));
  acceptChanges(storeChange);
  serveTeam(async () => teamHouseOf(await layersInForce()));
  acceptQuestions(quickDesk(house));
  acceptPacksRequests(startSubscriptions(signal).serve);
  // Firefox injects content scripts into open tabs by itself.
  if (!import.meta.env.FIREFOX) void reinjectOnce();
  coachOwnSites(signal);
  welcomeOnce();
});
