import { describe, expect, it } from 'vitest';
import sound from '../../tests/packs/sound.json' with { type: 'json' };
import { processorTime } from '../../tests/processor-time.ts';
import { exportCsv, exportFreshdesk, exportZendesk } from './export-pack.ts';
import { importTexts } from './import-texts.ts';
import { htmlToText } from './importing/html-to-text.ts';
import { describeImportFault, ImportError } from './importing/import-error.ts';
import { type ForeignOptions, readForeign } from './importing/read-foreign.ts';
import { parsePack } from './parse.ts';
import { toUtf8 } from './utf8.ts';

const WISH = { id: 'imported', name: 'Imported' };

function imported(file: string | Uint8Array | object, options: ForeignOptions = {}) {
  const bytes = file instanceof Uint8Array ? file : toUtf8(typeof file === 'string' ? file : JSON.stringify(file));
  return importTexts(readForeign(bytes, options), WISH);
}

function textsOf({ pack }: ReturnType<typeof imported>) {
  return pack?.statements.flatMap(({ id, texts }) => texts.map(({ text }) => [id, text] as const)) ?? [];
}

function macro(title: string, value: unknown, more: object = {}) {
  return { id: 1, title, active: true, actions: [{ field: 'comment_value', value }], ...more };
}

const REFUND = 'Hi {{ticket.requester.first_name}},\r\nI have sent the money back today. {{ current_user.first_name }}';

describe('importing Zendesk’s macros', () => {
  it('takes public comments, with their placeholders in our words', () => {
    const result = imported({
      macros: [
        macro('Billing::Refund sent', REFUND),
        macro('Billing::Refund sent', ['channel:all', 'I have sent it to you today.']),
      ],
      next_page: null,
    });
    expect(textsOf(result)).toEqual([
      ['billing-refund-sent', 'Hi {customer},\nI have sent the money back today. {agent}'],
      ['billing-refund-sent-2', 'I have sent it to you today.'],
    ]);
    expect(result.pack?.statements[0]).toMatchObject({ fourA: 'act', situations: ['macro', 'billing', 'refund'] });
    expect(result.leftOut).toEqual([]);
  });

  it('reads rich comments as their reader sees them, and never as code', () => {
    const value =
      '<p>Hi {{ticket.requester.first_name}},</p><script>alert(1)</script><ul><li>Open&nbsp;the <b>lid</b></li><li>Press [OK] &amp;amp; wait</li></ul>See <a href="https://example.com/lid">the guide</a>.';
    const rich = { ...macro('Lid', ''), actions: [{ field: 'comment_value_html', value }] };
    expect(textsOf(imported({ macros: [rich] }))[0]?.[1]).toBe(
      'Hi {customer},\n- Open the lid\n- Press [OK] &amp; wait\n\nSee the guide (https://example.com/lid).',
    );
  });

  it('leaves out what is off, internal, empty or open, and says why', () => {
    const note = macro('Note', 'Check the account.');
    const result = imported({
      macros: [
        macro('Old', 'Hello there, this is old.', { active: false }),
        { ...note, actions: [...note.actions, { field: 'comment_mode_is_public', value: 'false' }] },
        { title: 'Close', actions: [{ field: 'status', value: 'solved' }] },
        macro('Odd', 'Your code is {{ticket.ticket_field_12}}.'),
        macro('Long', 'I have sent it to you. '.repeat(300)),
        7,
      ],
    });
    expect(result.pack).toBeNull();
    expect(result.leftOut.map(({ place, reason }) => [place, reason])).toEqual([
      ['macros[0]', 'inactive'],
      ['macros[1]', 'internal-note'],
      ['macros[2]', 'no-text'],
      ['macros[5]', 'no-macro'],
      ['macros[3]', 'unknown-placeholder'],
      ['macros[4]', 'unfit'],
    ]);
    expect(result.leftOut.find(({ title }) => title === 'Odd')?.detail).toBe('{{ticket.ticket_field_12}}');
  });

  it('tells what Attune flags in each', () => {
    const { taken } = imported({
      macros: [
        macro('Good', 'I have sent the new jug today.'),
        macro('Bad', 'The team will look into it as soon as possible.'),
      ],
    });
    expect(taken.map(({ flagged }) => flagged.length > 0)).toEqual([false, true]);
    expect(taken[1]?.flagged.map(({ rule }) => rule).join()).toMatch(/distant-ownership|vague-promise/);
  });

  it('tells German texts and their address', () => {
    const { pack } = imported({
      macros: [
        macro('Erstattung', 'Ich habe Ihnen das Geld heute zurückgeschickt.'),
        macro('Größe', 'Welche Größe brauchst du? Dann lege ich sie dir zurück.'),
      ],
    });
    expect(pack?.statements.map(({ id, texts }) => [id, texts[0]?.language, texts[0]?.address])).toEqual([
      ['erstattung', 'de', 'Sie'],
      ['groesse', 'de', 'du'],
    ]);
    expect(pack?.languages).toEqual(['de']);
  });
});

describe('importing Freshdesk’s canned responses', () => {
  const response = {
    id: 3,
    title: 'Refund sent',
    content: 'x',
    content_html: '<div>Hi {{ticket.requester.firstname}},<br>I have sent the money back today.</div>',
  };

  it.each([
    ['one', response],
    ['a list', [response]],
    ['folders', [{ folder: { name: 'Billing', responses: [response] } }]],
  ])('takes %s', (_, file) => {
    expect(textsOf(imported(file, { format: 'freshdesk' }))).toEqual([
      ['refund-sent', 'Hi {customer},\nI have sent the money back today.'],
    ]);
  });

  it('says what to do with a list of titles alone', () => {
    expect(() => imported([{ id: 1, name: 'Billing' }])).toThrow(ImportError);
  });
});

describe('importing spreadsheets', () => {
  it('knows its columns by name, in both languages, and semicolons', () => {
    const csv =
      'Titel;Textbaustein;Ordner\r\nErstattung;"Ich habe Ihnen das Geld;\nheute geschickt.";Rechnung\r\nLeer;;\r\n';
    const result = imported(csv);
    expect(textsOf(result)).toEqual([['erstattung', 'Ich habe Ihnen das Geld;\nheute geschickt.']]);
    expect(result.pack?.statements[0]?.situations).toEqual(['macro', 'billing', 'billing-dispute', 'refund']);
    expect(result.leftOut).toMatchObject([{ place: 'row 3', reason: 'no-text' }]);
  });

  it('takes other columns when they are named', () => {
    const csv = 'A,B\nRefund,I have sent the money back today.\n';
    expect(() => imported(csv)).toThrow(/text="Body"\. There are "A", "B"/);
    expect(() => imported(csv, { columns: { text: 'C' } })).toThrow(/no column "C"/);
    expect(textsOf(imported(csv, { columns: { text: 'B', title: 'A' } }))).toHaveLength(1);
    const named = 'title,text\nRefund,I have sent the money back today.\n';
    expect(textsOf(imported(named, { columns: { title: '' } }))[0]?.[0]).toBe('row-2');
    expect(() => imported(named, { columns: { text: '' } })).toThrow(/text="Body"/);
  });

  it.each([
    ['utf-8 with a mark', Buffer.from('\ufefftitle;text\nGröße;Welche Größe brauchen Sie?\n')],
    ['utf-16', Buffer.from('\ufefftitle;text\nGröße;Welche Größe brauchen Sie?\n', 'utf16le')],
    ['the Windows code page', Buffer.from('title;text\nGröße;Welche Größe brauchen Sie?\n', 'latin1')],
  ])('reads %s', (_, bytes) => {
    expect(textsOf(imported(new Uint8Array(bytes)))).toEqual([['groesse', 'Welche Größe brauchen Sie?']]);
  });

  it('refuses a cell that does not fit, by its row', () => {
    const csv =
      'title,text,language,channels\nA,I have sent it today.,en,fax\nB,I have sent it today.,en,"chat, tweet"\n';
    const result = imported(csv);
    expect(result.leftOut).toMatchObject([{ place: 'row 2', reason: 'unfit' }]);
    expect(result.pack?.statements[0]?.texts[0]?.channels).toEqual(['chat', 'tweet']);
  });

  it('asks for CSV when it gets the spreadsheet itself, in the language of the interface', () => {
    expect(() => imported(new Uint8Array([0x50, 0x4b, 3, 4]))).toThrow(/as CSV/);
    expect(describeImportFault('archive', '', 'de')).toContain('als CSV');
  });

  it('says of a cell what does not fit in the language of the interface', () => {
    const file = readForeign(toUtf8('title,text,channels\nA,I have sent it today.,fax\n'));
    expect(importTexts(file, { ...WISH, messageLanguage: 'de' }).leftOut[0]?.detail).toMatch(/nicht erlaubt/);
  });
});

describe('exporting', () => {
  const pack = parsePack({
    ...sound,
    statements: [
      ...sound.statements,
      {
        id: 'formula',
        fourA: 'act',
        situations: ['general'],
        texts: [
          {
            language: 'en',
            text: '=2 & <3 {customer}: {time}, {agent}\nnext',
            formality: 'casual',
            channels: ['chat'],
          },
        ],
      },
    ],
  });

  it('to CSV and back loses nothing', () => {
    expect(exportCsv(pack)).toContain("'=2");
    expect(imported(exportCsv(pack)).pack?.statements).toEqual(pack.statements);
  });

  it('to Zendesk gives its placeholders back', () => {
    const { macros } = exportZendesk(pack);
    expect(macros.at(-1)).toMatchObject({
      title: 'Any ticket::formula (en, casual)',
      actions: [
        {
          field: 'comment_value',
          value:
            '=2 & <3 {{ticket.requester.first_name}}: [TIME THAT FITS AFTER "BY"], {{current_user.first_name}}\nnext',
        },
        { field: 'comment_mode_is_public', value: 'true' },
      ],
    });
  });

  it('to Freshdesk escapes what would be HTML', () => {
    expect(exportFreshdesk(pack).at(-1)?.content_html).toContain(
      '=2 &amp; &lt;3 {{ticket.requester.firstname}}: [TIME THAT FITS AFTER &quot;BY&quot;], [YOUR FIRST NAME]<br>next',
    );
  });
});

describe('htmlToText', () => {
  it('takes no long time for what never closes', () => {
    const pieces = ['<script>', '<a href="https:', '<!--', '<', '&', '<p><'];
    const read = () => pieces.map((piece) => htmlToText(piece.repeat(10_000)));
    expect(processorTime(read)).toBeLessThan(5_000);
  });
});
