import type { Reading } from '../../analyzer/reading.ts';
import { clauseOf, replaceClause, type Span, sentenceAt } from '../../analyzer/spans.ts';
import type { Hit, RuleWords } from '../contract.ts';
import { addressOf } from '../to-reader.ts';
import { examples } from './examples.de.ts';
import { tailOf } from './tail.ts';
import { whenIn } from './when.ts';

/** Articles of a feminine or neuter singular, brought into the dative that "mit" asks for. */
const DATIVE: Readonly<Record<string, string>> = { das: 'dem', unser: 'unserem', die: 'der', unsere: 'unserer' };
const FEMININE =
  /(?:abteilung|stelle|leitung|verwaltung|technik|buchhaltung|werkstatt|logistik|zentrale|pflege|bearbeitung|redaktion|entwicklung|disposition)$/i;
const NEUTER = /(?:team|lager|büro|management)$/i;

export const words: RuleWords = {
  title: 'Niemand zuständig',
  about: 'Überlässt die Arbeit einem Team ohne Gesicht, ohne eigenen Anteil.',
  messages: { default: 'Das überlässt die Arbeit jemandem ohne Namen; sag, was du selbst tust.' },
  why: 'Wo ein Mensch „ich“ sagt und an der Sache bleibt, fühlen sich Kunden besser aufgehoben und sind zufriedener als bei einem Team oder einer Firma.',
  source: {
    label: 'Packard, Moore & McFerran, in MIT Sloan Management Review',
    url: 'https://sloanreview.mit.edu/article/how-should-companies-talk-to-customers-online/',
  },
  rewrites(hit, reading) {
    const clause = clauseOf(reading, { start: hit.start ?? 0, end: hit.end ?? 0 });
    const address = addressOf(reading);
    const you = address === 'du' ? 'dir' : address === 'ihr' ? 'euch' : 'Ihnen';
    const others = namedBody(hit, reading);
    const when = whenIn(hit, reading);
    const tail = tailOf(clause, reading);
    const bare = when ? ` ${when}` : '';
    const later = when || tail?.kind === 'when' ? bare : ', sobald ich mehr weiß';
    const news = `schreibe ${you}${later}`;
    const told = when || tail?.kind === 'when' ? `melde mich${bare}` : `sage ${you}, was herauskommt`;
    const yours = you === 'dir' ? 'dich' : you === 'euch' ? 'euch' : 'Sie';
    const texts =
      tail?.kind === 'question'
        ? [`Ich kläre selbst${tail.text}, und ${news}`, `Ich bleibe für ${yours} dran und kläre${tail.text}`]
        : [
            ...(others ? [`Ich kläre das mit ${others} und ${news}`] : []),
            `Ich kümmere mich selbst darum und ${news}`,
            `Ich bleibe für ${yours} an der Sache dran und ${told}`,
          ];
    const span = { ...wholeFront(clause, reading), end: tail?.end ?? clause.end };
    const kept = tail?.kind === 'when' ? tail.text : '';
    return texts.map((text) => replaceClause(reading, span, text + kept));
  },
  examples,
};

/** "Wie gesagt, das Team …": behind such a beginning the verb would have to come first, so the beginning goes too. */
function wholeFront(clause: Span, reading: Reading): Span {
  const sentence = sentenceAt(reading, clause.start);
  if (!sentence || sentence.start === clause.start) return clause;
  const front = reading.request.reply.slice(sentence.start, clause.start);
  const adverbial =
    /,\s*$/.test(front) &&
    !sentence.moves.some(({ start, move }) => start < clause.start && (move === 'own-act' || move === 'apologise'));
  return adverbial && front.length < 40 && reading.greeting?.start !== sentence.start
    ? { start: sentence.start, end: clause.end }
    : clause;
}

/** "dem Team", "unserer Fachabteilung"; null where the dative can't be told from the form. */
function namedBody(hit: Hit, reading: Reading): string | null {
  const start = hit.start ?? 0;
  const match = /^(das|die|unser|unsere)\s+((?:[\p{L}-]+\s+)?)(\p{Lu}[\p{L}-]*)/iu.exec(
    reading.request.reply.slice(start, hit.end ?? start),
  );
  const [, article = '', adjective = '', noun = ''] = match ?? [];
  const fits = /^(?:die|unsere)$/i.test(article) ? FEMININE.test(noun) : NEUTER.test(noun);
  if (!fits || adjective !== '') return null;
  return `${DATIVE[article.toLowerCase()]} ${noun}`;
}
