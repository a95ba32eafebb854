import type { Fate, Measured, Results } from './contract.ts';
import { SIZES } from './measure.ts';
import { PEERS, type Peer } from './peers.ts';

type Row = readonly [name: string, cell: (of: Measured, attune: Measured) => string];

const ROWS: readonly Row[] = [
  ...SIZES.map((words): Row => [`new text, ${words} words`, (of, a) => timed(of.fresh[words], a.fresh[words])]),
  ...SIZES.map(
    (words): Row => [`one letter more, ${words} words`, (of, a) => timed(of.edited[words], a.edited[words])],
  ),
  ['load and first analysis', (of, a) => timed(of.load, a.load)],
  ['gzipped', ({ gzipped }) => `${(gzipped / 1000).toFixed(0)} kB`],
  ['heap kept', ({ heap }) => `${megabytes(heap.kept)} (${heap.analyses})`],
  ['… and after as many again', ({ heap }) => `${heap.growth >= 0 ? '+' : ''}${megabytes(heap.growth)}`],
  ['grows by, new text', (of) => of.exponent.fresh.toFixed(2)],
  ['grows by, one letter more', (of) => of.exponent.edited.toFixed(2)],
];

/** The results as a table in Markdown. Times are medians, p95 in brackets, then how many times Attune's they are. */
export function printResults(results: Results): string {
  const { attune } = results;
  if (!attune) throw new Error('Attune was not measured, so there is nothing to compare with. Leave --peers out.');
  const peers = PEERS.filter((peer) => results[peer]);
  const of = (peer: Peer) => results[peer] ?? attune;
  const names = Object.keys(attune.bad);
  return [
    line(['', ...peers]),
    line(['---', ...peers.map(() => '---')]),
    ...ROWS.map(([name, cell]) => line([name, ...peers.map((peer) => cell(of(peer), attune))])),
    ...names.map((name) => line([name, ...peers.map((peer) => fate(of(peer).bad[name] ?? 'threw'))])),
  ].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function timed(own: Measured['load'] | undefined, attune: Measured['load'] | undefined): string {
  if (!own || !attune) return '';
  const ratio = own === attune ? '' : `, ×${digits(own.median / attune.median)}`;
  return `${digits(own.median)} ms (${digits(own.p95)})${ratio}`;
}

function fate(of: Fate): string {
  return typeof of === 'number' ? `${digits(of)} ms` : of;
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
