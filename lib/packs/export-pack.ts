import Papa from 'papaparse';
import { addressOf } from './address-of.ts';
import { type Helpdesk, toHelpdesk } from './helpdesk-placeholders.ts';
import type { Pack, Statement, StatementText } from './schema.ts';
import { situationEntry } from './situations.ts';

type Row = readonly [statement: Statement, text: StatementText];

/** The order of the columns that `importTexts` reads back. */
const HEADER = ['id', 'title', 'text', 'language', 'address', 'formality', 'fourA', 'situations', 'channels'];

/** What a spreadsheet takes for a formula, by its beginning. */
const FORMULA = /^[=+\-@\t\r]/;

function rowsOf({ statements }: Pack): readonly Row[] {
  return statements.flatMap((statement) => statement.texts.map((text): Row => [statement, text]));
}

/** Situation and first words, as agents look a macro up. */
function titleOf([{ situations, id }, text]: Row): string {
  const situation = situations[0] ?? '';
  const folder = situationEntry(situation)?.label[text.language] ?? situation;
  const address = addressOf(text) === 'none' ? '' : `, ${addressOf(text)}`;
  return `${folder}::${id} (${text.language}${address}, ${text.formality})`;
}

/** One row a text, for spreadsheets; what they would run as a formula is guarded. `importTexts` reads it back. */
export function exportCsv(pack: Pack): string {
  const rows = rowsOf(pack).map(([statement, text]) => [
    statement.id,
    statement.id,
    text.text,
    text.language,
    text.address ?? '',
    text.formality,
    statement.fourA,
    statement.situations.join(', '),
    text.channels.join(', '),
  ]);
  return `${Papa.unparse({ fields: HEADER, data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** As `/api/v2/macros.json` gives and takes them: one macro a text, its comment public. */
export function exportZendesk(pack: Pack): { readonly macros: readonly object[] } {
  const macros = rowsOf(pack).map((row) => ({
    title: titleOf(row),
    active: true,
    actions: [
      { field: 'comment_value', value: toHelpdesk(row[1], 'zendesk') },
      { field: 'comment_mode_is_public', value: 'true' },
    ],
  }));
  return { macros };
}

/** Canned responses as Freshdesk's API takes them; plain text, escaped, since the API wants HTML. */
export function exportFreshdesk(pack: Pack): readonly { readonly title: string; readonly content_html: string }[] {
  return rowsOf(pack).map((row) => ({ title: titleOf(row), content_html: asHtml(row[1], 'freshdesk') }));
}

function asHtml(text: StatementText, helpdesk: Helpdesk): string {
  const escaped = toHelpdesk(text, helpdesk)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return `<div>${escaped.replaceAll('\n', '<br>')}</div>`;
}
