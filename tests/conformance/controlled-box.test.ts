import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshdeskPage } from './editors/freshdesk-page.ts';
import { type Scene, type Stage, setStage } from './stage.ts';

const URL = 'https://acme.freshdesk.com/a/tickets/205?variant=controlled,open';
const DONE = { ok: true };

let stage: Stage;
let scene: Scene;
beforeAll(async () => {
  stage = await setStage();
  scene = await stage.open(URL);
  expect(await scene.ask('hold', '.ticket-editor textarea')).toBe('textarea');
});
afterAll(() => stage.close());

async function undo(): Promise<void> {
  await scene.page.keyboard.down('Control');
  await scene.page.keyboard.press('z');
  await scene.page.keyboard.up('Control');
}

const replace = (find: string, text: string, start: number) =>
  scene.ask('replace', { start, end: start + find.length, text, expected: find });

/** What is shown and what React knows; the latter would be sent. */
const shownAndKnown = async () => [(await scene.ask('read')).text, await freshdeskPage.data(scene.page)];

const both = (text: string) => [text, text];

describe('A plain box that React controls', () => {
  test('takes an edit, tells React, keeps it after the next key, and takes it back by one Ctrl+Z with the caret', async () => {
    await freshdeskPage.fill(scene.page, 'Hi Kim.\nCalm down.\nBye.');
    await scene.ask('select', 19, 19);
    expect(await replace('Calm down.', 'I see why\nthis annoys you.', 8)).toEqual(DONE);
    expect(await shownAndKnown()).toEqual(both('Hi Kim.\nI see why\nthis annoys you.\nBye.'));
    await undo();
    expect(await shownAndKnown()).toEqual(both('Hi Kim.\nCalm down.\nBye.'));
    expect(await replace('Calm down.', 'I see.', 8)).toEqual(DONE);
    await scene.page.keyboard.type('X');
    expect(await shownAndKnown()).toEqual(both('Hi Kim.\nI see.\nXBye.'));
  });

  test('takes words at the caret, and a deletion', async () => {
    await freshdeskPage.fill(scene.page, 'Hi Kim. Bye.');
    await scene.ask('select', 8, 8);
    expect(await scene.ask('insert', 'Thanks! ', null)).toEqual(DONE);
    expect(await shownAndKnown()).toEqual(both('Hi Kim. Thanks! Bye.'));
    expect(await replace('Thanks! ', '', 8)).toEqual(DONE);
    expect(await shownAndKnown()).toEqual(both('Hi Kim. Bye.'));
    await undo();
    expect(await shownAndKnown()).toEqual(both('Hi Kim. Thanks! Bye.'));
  });

  test('refuses where the text has changed', async () => {
    await freshdeskPage.fill(scene.page, 'Hi Kim. Thanks.');
    expect(await replace('Calm down.', 'I see.', 8)).toEqual({ ok: false, reason: 'text-changed' });
    expect(await shownAndKnown()).toEqual(both('Hi Kim. Thanks.'));
  });
});
