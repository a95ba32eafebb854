import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import './sheets.ts';
import { WordsContext, wordsIn } from '../../components/ui/words.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { forgetfulBadges } from '../../lib/coach/badge-store.ts';
import { startCoach } from '../../lib/coach/start-coach.ts';
import { loadInterface } from '../../lib/messages/interface-module.ts';
import { pageAsks } from '../../lib/messages/page-asks.ts';
import { interfaceLanguage, onInterfaceLanguage } from '../../lib/settings/interface-language.ts';
import { plainEditor } from '../../lib/welcome/plain-editor.ts';
import { SAMPLE, sampleDesk } from '../../lib/welcome/sample-desk.ts';
import { sampleTickets } from '../../lib/welcome/sample-tickets.ts';
import { followTour, type Step } from '../../lib/welcome/tour.ts';

const { signal } = new AbortController();
const language = await interfaceLanguage();
const words = wordsIn(language);
const ticket = sampleTickets[language];
const root = createRoot(document.getElementById('welcome') ?? document.body);
document.documentElement.lang = language;
document.title = words.t('welcomeTitle');

const show = (done: ReadonlySet<Step>) =>
  root.render(<WordsContext value={words}>{<Welcome ticket={ticket} done={done} />}</WordsContext>);
flushSync(() => show(new Set()));

// The real coach, on a page that plays the helpdesk.
const catalogues = { helpdesks: [sampleDesk(ticket, new Date())], editors: [plainEditor] };
const ends = { isInvalid: () => false, leave: () => undefined, loadInterface };
const asks = { ...pageAsks, badges: forgetfulBadges };
const { session } = startCoach({ document, language, ...catalogues, ...ends, ...asks }, signal);
const reply = document.querySelector<HTMLElement>(SAMPLE.composer);
if (reply) followTour(session, reply, show, signal);
// Another language brings another ticket.
onInterfaceLanguage(() => location.reload(), signal);
