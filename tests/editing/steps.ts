import fc from 'fast-check';

/** A place or span of the draft, as parts of its length: the draft is not known when the step is drawn. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What an agent, the page or Attune does next. */
export type Step =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'press'; readonly chord: string }
  | { readonly kind: 'select'; readonly part: Part }
  | { readonly kind: 'format'; readonly as: 'list' | 'link' | 'numbers' }
  | { readonly kind: 'paste'; readonly text: string; readonly html: string }
  | { readonly kind: 'apply'; readonly part: Part; readonly text: string; readonly andBack: boolean }
  | { readonly kind: 'insert'; readonly text: string; readonly at: number | null }
  | { readonly kind: 'stale'; readonly part: Part; readonly text: string }
  | { readonly kind: 'apply-while-typing'; readonly part: Part; readonly text: string; readonly at: number }
  | { readonly kind: 'apply-read-only'; readonly part: Part; readonly text: string }
  | { readonly kind: 'apply-while-composing'; readonly part: Part; readonly text: string; readonly at: number };

/** Words with what breaks text tools: joined emoji, flags, skin tones, combining marks, other directions, HTML. */
const WORDS = [
  'Hello',
  'Dana,',
  'the',
  'team',
  'will',
  'look.',
  'Größe',
  'I see.',
  'Sorry!',
  '👩‍🔧',
  '🎉🎉',
  '🇩🇪',
  '👍🏽',
  'e\u0301te\u0301',
  'n\u0303',
  'שלום',
  'مرحبا',
  '日本',
  '<b>x</b>',
  '&amp;',
  '"so"',
  '5 €',
  '—',
  'https://example.com',
] as const; // prettier-ignore

const word = fc.constantFrom(...WORDS);
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const offered = fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: lines }, fc.constant(''));
const ratio = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const part = fc.tuple(ratio, ratio).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const html = fc.constantFrom(
  '<p>Pasted <strong>bold</strong> words.</p>',
  '<p>One</p><p>two <em>three</em></p>',
  '<ul><li>first</li><li>second</li></ul>',
  '<p><a href="https://example.com/faq">FAQ</a> and<br>more</p>',
  'plain',
);
const CHORDS = ['Enter', 'Shift+Enter', 'Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'End'];
const HISTORY = ['Control+z', 'Control+z', 'Control+y'];

const of = <K extends Step['kind'], P extends object>(kind: K, parts: { [N in keyof P]: fc.Arbitrary<P[N]> }) =>
  fc.record(parts).map((made) => ({ kind, ...made }));

/** The longer the list, the more of Attune's own writing: that is what must do no harm. */
export const step = fc.oneof(
  { weight: 6, arbitrary: of('type', { text: line }) },
  { weight: 4, arbitrary: of('press', { chord: fc.constantFrom(...CHORDS) }) },
  { weight: 3, arbitrary: of('press', { chord: fc.constantFrom(...HISTORY) }) },
  { weight: 2, arbitrary: of('press', { chord: fc.constantFrom('Control+b', 'Control+i') }) },
  { weight: 3, arbitrary: of('select', { part }) },
  { weight: 2, arbitrary: of('format', { as: fc.constantFrom('list' as const, 'link' as const, 'numbers' as const) }) },
  { weight: 2, arbitrary: of('paste', { text: lines, html }) },
  { weight: 8, arbitrary: of('apply', { part, text: offered, andBack: fc.boolean() }) },
  { weight: 3, arbitrary: of('insert', { text: lines, at: fc.option(ratio) }) },
  { weight: 1, arbitrary: of('stale', { part, text: line }) },
  { weight: 2, arbitrary: of('apply-while-typing', { part, text: line, at: ratio }) },
  { weight: 1, arbitrary: of('apply-read-only', { part, text: line }) },
  { weight: 1, arbitrary: of('apply-while-composing', { part, text: line, at: ratio }) },
) as fc.Arbitrary<Step>;
