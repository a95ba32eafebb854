import 'fake-indexeddb/auto';
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OptionsDesk } from '../../lib/messages/options-desk.ts';
import { guide } from '../../lib/rules/guide.ts';
import { forgetStudio } from '../../lib/studio/database.ts';
import type { PackDraft } from '../../lib/studio/pack-draft.ts';
import sound from '../../tests/packs/sound.json' with { type: 'json' };
import { DeskContext } from '../settings/use-desk.ts';
import { ImportTexts } from './ImportTexts.tsx';
import type { Change, PartProps } from './part.ts';
import { SignPack } from './SignPack.tsx';
import { TryPack } from './TryPack.tsx';
import { type StudioAround, StudioContext } from './use-studio.ts';

const setActing = (on: boolean) => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: on });

/** The background's side, in this thread. */
vi.mock('../../lib/messages/studio-line.ts', async () => {
  const { answering } = await import('../../lib/studio/bench.ts');
  const { judgeDraft } = await import('../../lib/coach/judge.ts');
  const { judging } = await import('../../lib/coach/judging.ts');
  const { finish } = await import('../../lib/packs/work.ts');
  type Question = Parameters<typeof answering>[0];
  const bench: Parameters<typeof answering>[1] = {
    judge: (request, language, house) => judgeDraft(request, { language, house }, judging),
  };
  const answer = async (question: Question) => finish(answering(question, bench));
  return {
    studioDesk: {
      check: (file: string) => answer({ kind: 'check', file }),
      judge: (file: string, request: never, language: 'en') => answer({ kind: 'judge', file, request, language }),
      tryExamples: (file: string) => answer({ kind: 'examples', file }),
      importTexts: (file: string, gathered: never, wish: never) => answer({ kind: 'import', file, gathered, wish }),
    },
  };
});

const TIP = 'Refund the second charge within the day.';
const PACK = {
  ...sound,
  whispers: [{ moments: ['double-charge'], tip: { en: TIP, de: 'Erstatte noch heute.' } }],
  examples: [
    { reply: 'I have read your ticket.', must: 'flag' },
    { reply: 'I have sent the new jug today.', must: 'flag', rules: ['blame'] },
  ],
} as unknown as PackDraft;

const saved: (readonly [name: string, text: string])[] = [];
vi.mock('../settings/save-file.ts', () => ({
  saveFile: (name: string, text: string) => saved.push([name, text]),
}));

let root: Root;
let current: PackDraft;
let undo: Parameters<Change>[1];
const say = vi.fn();
const around = { guide, say } as unknown as StudioAround;
const desk = { desk: {} as OptionsDesk, say, attempt: async (asked: Promise<unknown>) => Boolean(await asked) };

function Stage({ Part, from }: { readonly Part: (props: PartProps) => React.ReactNode; readonly from: PackDraft }) {
  const [pack, setPack] = useState(from);
  current = pack;
  const change: Change = (next, back) => {
    undo = back;
    setPack((now) => (typeof next === 'function' ? next(now) : next));
  };
  return (
    <DeskContext value={desk}>
      <StudioContext value={around}>
        <Part pack={pack} change={change} />
      </StudioContext>
    </DeskContext>
  );
}

async function show(Part: (props: PartProps) => React.ReactNode, from = PACK): Promise<void> {
  await act(async () => root.render(<Stage Part={Part} from={from} />));
}

beforeEach(async () => {
  setActing(true);
  await forgetStudio();
  saved.length = 0;
  say.mockClear();
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => act(() => root.unmount()));

const text = () => document.body.textContent ?? '';
/** While a test waits, React draws by itself, as in a browser. */
async function until(what: () => void): Promise<void> {
  setActing(false);
  await vi.waitFor(what, { timeout: 4000, interval: 20 });
  setActing(true);
}

async function press(label: string): Promise<void> {
  const all = [...document.querySelectorAll('button')];
  const button = all.find(({ textContent }) => textContent?.trim() === label);
  if (!button) throw new Error(`There is no "${label}", but ${all.map((one) => one.textContent).join(' | ')}.`);
  await act(async () => button.click());
}

async function fill(box: Element | null, value: string): Promise<void> {
  const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set;
  await act(async () => {
    set?.call(box, value);
    box?.dispatchEvent(new Event(box instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}

async function choose(name: string, content: BlobPart): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(box, 'files', { value: [new File([content], name)], configurable: true });
  await act(async () => box?.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('importing', () => {
  const TABLE =
    'Kürzel;Antwort;Ort\nKrug;Ich habe Ihnen heute einen neuen Krug geschickt.;x\nTeam;Das Team wird sich darum kümmern.;y\n';

  it('takes what is chosen from a table in an old encoding, and gives it back', async () => {
    await show(ImportTexts);
    await choose('alt.csv', new Uint8Array(Buffer.from(TABLE, 'latin1')));
    await until(() => expect(text()).toContain('2 statements can be taken. Attune flags 1 of them.'));
    const selects = [...document.querySelectorAll('select')];
    expect(selects.slice(0, 3).map(({ value }) => value)).toEqual(['csv', 'windows-1252', ';']);
    expect(text()).toContain('Das Team wird sich darum kümmern');
    await press('Only what isn’t flagged');
    await press('Take 1 into the draft');
    expect(current.statements).toHaveLength(PACK.statements.length + 1);
    expect(undo?.back(current).statements).toEqual(PACK.statements);
  });

  it('asks for the column with the texts, and reads another one when told', async () => {
    await show(ImportTexts);
    await choose('a.csv', 'A,B\nKrug,I have sent the new jug today.\n');
    await until(() => expect(text()).toContain('No column is named as one with texts'));
    const column = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Text');
    await fill(document.getElementById(column?.htmlFor ?? ''), 'B');
    await until(() => expect(text()).toContain('1 statement can be taken.'));
  });

  it('says why a file can’t be read', async () => {
    await show(ImportTexts);
    await choose('sheet.xlsx', new Uint8Array([0x50, 0x4b, 3, 4]));
    await until(() => expect(text()).toContain('Save the sheet as CSV first'));
  });
});

describe('trying', () => {
  const select = (nth: number) => document.querySelectorAll('select')[nth] ?? null;

  it('shows findings, rewrites, tips and the library for a ticket', async () => {
    await show(TryPack);
    await until(() => expect(document.querySelectorAll('.tried-finding').length).toBeGreaterThan(0));
    expect(document.querySelectorAll('mark.severity').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.tried-rewrite').length).toBeGreaterThan(0);
    expect(text()).not.toContain(TIP);
    await fill(select(0), '1');
    await until(() => expect(text()).toContain(TIP));
  });

  it('runs the examples, and says what was seen where one does not hold', async () => {
    await show(TryPack);
    await until(() => expect(text()).toContain('1 example does not hold.'));
    const rows = [...document.querySelectorAll('.tried-example')].map((row) => row.getAttribute('data-holds'));
    expect(rows).toEqual(['true', 'false']);
  });

  it('keeps a pasted reply as an example by the rules that flag it', async () => {
    await show(TryPack);
    await fill(select(0), '');
    await fill(document.querySelectorAll('textarea')[1] ?? null, 'The team will look into your ticket.');
    await until(() => expect(text()).toContain('The team will look into your ticket.'));
    await until(() => expect(document.querySelector('[data-rule="team-phrase"]')).not.toBeNull());
    await press('Keep as an example that must be flagged');
    await until(() => expect(current.examples).toHaveLength(3));
    expect(current.examples?.[2]).toMatchObject({ must: 'flag', rules: expect.arrayContaining(['team-phrase']) });
    await until(() => expect(document.querySelectorAll('.tried-example[data-holds="true"]')).toHaveLength(2));
  });

  it('says what keeps a draft from being tried', async () => {
    await show(TryPack, { ...PACK, id: 'Clay House' });
    expect(text()).toContain('The draft can’t be tried yet.');
    expect(text()).toContain('This is no id.');
  });
});

describe('signing', () => {
  const Signing = ({ pack }: PartProps) => <SignPack pack={pack} published={null} />;
  const GOOD = { ...PACK, examples: undefined } as unknown as PackDraft;

  it('makes a key, warns of what it means, and hands over the signed pack', async () => {
    await show(Signing, GOOD);
    await until(() => expect(text()).toContain('Make a key'));
    await press('Make a key');
    await press('Make the key');
    await until(() => expect(text()).toContain('“Team key 1” lives in this browser profile alone.'));
    await press('Sign version 1.4.0 with “Team key 1”');
    await until(() => expect(saved.map(([name]) => name)).toEqual(['clay-house-1.4.0.signed.json']));
    await until(() => expect(text()).toContain('Put the file on your web server'));
  });

  it('signs nothing that agents would refuse, and says why', async () => {
    await show(Signing, PACK);
    await until(() => expect(text()).toContain('Make a key'));
    await press('Make a key');
    await press('Make the key');
    await until(() => expect(text()).toContain('Sign version'));
    await press('Sign version 1.4.0 with “Team key 1”');
    await until(() => expect(text()).toContain('Not signed, since agents would refuse it:'));
    expect(text()).toContain('examples[1]');
    expect(saved).toEqual([]);
  });
});
