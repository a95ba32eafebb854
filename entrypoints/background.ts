import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../lib/analyzer/analyze.ts';
import { createJudge } from '../lib/coach/judge.ts';
import { serveCoach } from '../lib/messages/coach-desk.ts';
import { acceptPacksRequests } from '../lib/messages/packs-line.ts';
import { acceptPorts } from '../lib/messages/ports.ts';
import { COACH_PORT } from '../lib/messages/protocol.ts';
import { reinjectOnce } from '../lib/messages/reinject.ts';
import { acceptChanges, acceptLibraryChanges } from '../lib/messages/settings-line.ts';
import { openSidePanelByKey } from '../lib/messages/side-panel.ts';
import { explain } from '../lib/rules/explain.ts';
import { followHouse } from '../lib/settings/current-house.ts';
import { interfaceLanguage } from '../lib/settings/interface-language.ts';
import { libraryMemory } from '../lib/settings/library-store.ts';
import { storeChange } from '../lib/settings/store.ts';
import { startSubscriptions } from '../lib/subscriptions/background.ts';
import { layersInForce, onLayers } from '../lib/subscriptions/layers.ts';

export default defineBackground(() => {
  const { signal } = new AbortController();
  const { house, onHouse } = followHouse({ layersInForce, onLayers }, signal);
  const { judge } = createJudge({ analyze, explain, language: interfaceLanguage, house });
  acceptPorts(COACH_PORT, (port) => serveCoach(port, { judge, onHouse }));
  acceptChanges(storeChange);
  acceptPacksRequests(startSubscriptions(signal).serve);
  acceptLibraryChanges(libraryMemory.store);
  openSidePanelByKey();
  // Firefox injects content scripts into open tabs by itself.
  if (!import.meta.env.FIREFOX) void reinjectOnce();
});
