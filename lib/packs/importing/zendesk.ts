import * as z from 'zod/mini';
import type { ForeignText, Gathered, LeftOut } from './contract.ts';
import { htmlToText, tidy } from './html-to-text.ts';
import { ImportError } from './import-error.ts';

/** `GET /api/v2/macros.json`: only what is read of it. */
const macro = z.object({
  title: z.optional(z.string()),
  active: z.optional(z.nullable(z.boolean())),
  actions: z.array(z.object({ field: z.string(), value: z.unknown() })),
});
const file = z.object({ macros: z.array(z.unknown()) });

type Macro = z.infer<typeof macro>;

function actionValue({ actions }: Macro, field: string): string {
  const value = actions.find((action) => action.field === field)?.value;
  // Some exports give channel and text as a pair.
  const text = Array.isArray(value) ? value.at(-1) : value;
  return typeof text === 'string' ? text : '';
}

function textOf(one: Macro): string {
  const html = actionValue(one, 'comment_value_html');
  return html === '' ? tidy(actionValue(one, 'comment_value')) : htmlToText(html);
}

function leaveReason(one: Macro, text: string): LeftOut['reason'] | null {
  if (one.active === false) return 'inactive';
  if (actionValue(one, 'comment_mode_is_public') === 'false') return 'internal-note';
  return text === '' ? 'no-text' : null;
}

/** Zendesk's macros with their public comments. @throws {ImportError} when it is not that file */
export function readZendeskMacros(json: unknown): Gathered {
  const parsed = file.safeParse(Array.isArray(json) ? { macros: json } : json);
  if (!parsed.success) throw new ImportError('no-macros');
  const texts: ForeignText[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, raw] of parsed.data.macros.entries()) {
    const place = `macros[${index}]`;
    const one = macro.safeParse(raw);
    if (!one.success) {
      leftOut.push({ place, title: '', reason: 'no-macro', detail: '' });
      continue;
    }
    const title = one.data.title?.trim() || place;
    const text = textOf(one.data);
    const reason = leaveReason(one.data, text);
    if (reason === null) texts.push({ place, title, text });
    else leftOut.push({ place, title, reason, detail: '' });
  }
  return { texts, leftOut };
}
