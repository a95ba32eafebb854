import { judgeDraft } from '../coach/judge.ts';
import { judging } from '../coach/judging.ts';
import { answering, type Bench, type StudioQuestion } from '../studio/bench.ts';
import { inSlices } from '../studio/slices.ts';
import { acceptPorts } from './ports.ts';
import { STUDIO_PORT } from './protocol.ts';
import type { StudioSaid } from './studio-line.ts';

const bench: Bench = { judge: (request, language, house) => judgeDraft(request, { language, house }, judging) };

/** In the background: answers the studio, between everything else. */
export function serveStudio(): void {
  acceptPorts(STUDIO_PORT, (wire) => {
    const life = new AbortController();
    wire.onDisconnect.addListener(() => life.abort());
    const tell = (said: StudioSaid) => {
      if (!life.signal.aborted) wire.postMessage(said);
    };
    // What is told in between also keeps the browser from stopping the background.
    const slicing = { life: life.signal, progress: (done: number) => tell({ done }) };
    const answer = async (question: StudioQuestion) => await inSlices(answering(question, bench), slicing);
    wire.onMessage.addListener((question) => {
      answer(question as StudioQuestion).then(
        (answer) => tell({ answer }),
        (error: unknown) => tell({ error: error instanceof Error ? error.message : String(error) }),
      );
    });
  });
}
