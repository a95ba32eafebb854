import { analyze } from '../../../lib/analyzer/analyze.ts';
import type { Language, ThreadMessage } from '../../../lib/analyzer/contract.ts';
import type { Load } from './contract.ts';

const THREADS: Readonly<Record<Language, readonly ThreadMessage[]>> = {
  en: [
    {
      author: 'customer',
      text: 'Hello, I ordered a kettle (order 57920) two weeks ago and it still has not arrived. I am really disappointed, nobody answers me. Could you tell me where it is?',
      at: '2026-03-02T19:15:00Z',
    },
  ],
  de: [
    {
      author: 'customer',
      text: 'Guten Tag, ich habe vor zwei Wochen einen Wasserkocher bestellt (Bestellung 57920) und er ist immer noch nicht da. Ich bin wirklich enttäuscht, niemand antwortet mir. Können Sie mir sagen, wo er bleibt?',
      at: '2026-03-02T19:15:00Z',
    },
  ],
};

/** All rules of both languages, with a thread, whose messages are new objects each time, as they come over a port. */
export const load: Load = () => (reply, language) =>
  analyze({
    reply,
    channel: 'email',
    customerName: 'Anjali Deshmukh',
    agentName: 'Gail Pumphrey',
    now: '2026-03-03T09:40:00Z',
    thread: THREADS[language].map((message) => ({ ...message })),
  });
