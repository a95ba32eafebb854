import { defineBackground } from 'wxt/utils/define-background';
import { analyze } from '../lib/analyzer/analyze.ts';
import { createJudge } from '../lib/coach/judge.ts';
import { serveCoach } from '../lib/messages/coach-desk.ts';
import { acceptPorts } from '../lib/messages/ports.ts';
import { COACH_PORT } from '../lib/messages/protocol.ts';
import { reinjectOnce } from '../lib/messages/reinject.ts';
import { explain } from '../lib/rules/explain.ts';
import { interfaceLanguage } from '../lib/settings/interface-language.ts';

export default defineBackground(() => {
  const judge = createJudge({ analyze, explain, language: interfaceLanguage });
  acceptPorts(COACH_PORT, (port) => serveCoach(port, judge));
  // Firefox injects content scripts into open tabs by itself.
  if (!import.meta.env.FIREFOX) void reinjectOnce();
});
