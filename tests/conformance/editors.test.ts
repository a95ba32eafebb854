import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GuardedEdit } from '../../lib/editors/contract.ts';
import { ckeditorPlain, ckeditorRich } from './editors/ckeditor.ts';
import type { EditorFixture } from './editors/contract.ts';
import { froala, froalaBreaks } from './editors/froala.ts';
import { PLACES, type Place } from './editors/places.ts';
import { textarea } from './editors/textarea.ts';
import { type Scene, type Stage, setStage } from './stage.ts';

const FIXTURES: readonly EditorFixture[] = [ckeditorRich, ckeditorPlain, froala, textarea];
const DONE = { ok: true };

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function openFixture(fixture: EditorFixture, url = fixture.url, bridge = true): Promise<Scene> {
  const scene = await stage.open(url, { bridge });
  await fixture.open?.(scene.page);
  expect(await scene.ask('hold', fixture.composer)).toBe(fixture.driver);
  return scene;
}

async function editOf(scene: Scene, find: string, text: string): Promise<GuardedEdit> {
  const start = (await scene.ask('read')).text.indexOf(find);
  expect(start, `"${find}" is in the draft`).toBeGreaterThanOrEqual(0);
  return { start, end: start + find.length, text, expected: find };
}

const replace = async (scene: Scene, find: string, text: string) =>
  scene.ask('replace', await editOf(scene, find, text));

async function undo({ page }: Scene): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

describe.each(FIXTURES.map((fixture) => ({ name: fixture.name, fixture })))('$name', ({ fixture }) => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openFixture(fixture);
  });
  afterAll(() => scene.page.close());

  const data = () => fixture.data(scene.page);
  const fill = async (html: string) => {
    await fixture.fill(scene.page, html);
    await scene.ask('select', 0, 0);
  };
  const expectedData = ({ name, expected }: Place) => fixture.expected?.[name] ?? expected;

  describe('replaces', () => {
    for (const place of PLACES.filter(({ rich }) => fixture.rich || !rich)) {
      test(`${place.name}, and one Ctrl+Z takes it back`, async () => {
        await fill(place.html);
        const before = await data();
        const read = (await scene.ask('read')).text;
        expect(await replace(scene, place.find, place.text)).toEqual(DONE);
        expect((await scene.ask('read')).text).toBe(read.replace(place.find, place.text));
        expect(await data()).toBe(expectedData(place));
        await undo(scene);
        expect(await data()).toBe(before);
      });
    }
  });

  describe('keeps the caret with the agent', () => {
    const LINE = 'Hi. That must be hard. See you.';
    const [FIND, TEXT] = ['That must be hard.', 'I understand.'];
    const AFTER = 'Hi. I understand. See you.';
    const CARETS = [
      { where: 'at the start', caret: 0, typed: 'XHi. I understand. See you.' },
      { where: 'right before the edit', caret: 4, typed: 'Hi. XI understand. See you.' },
      { where: 'inside the edit', caret: 9, typed: 'Hi. I understand.X See you.' },
      { where: 'right behind the edit', caret: 22, typed: 'Hi. I understand.X See you.' },
      { where: 'at the end', caret: LINE.length, typed: 'Hi. I understand. See you.X' },
    ];
    for (const { where, caret, typed } of CARETS) {
      test(`${where}: the next letter goes there`, async () => {
        await fill(`<p>${LINE}</p>`);
        await scene.ask('select', caret, caret);
        expect((await scene.ask('read')).caret).toBe(caret);
        expect(await replace(scene, FIND, TEXT)).toEqual(DONE);
        expect((await scene.ask('read')).text).toBe(AFTER);
        await scene.page.keyboard.type('X');
        expect((await scene.ask('read')).text).toBe(typed);
      });
    }

    test('in another paragraph', async () => {
      await fill('<p>Calm down.</p><p>My own words.</p>');
      await scene.ask('select', 13, 13);
      expect(await replace(scene, 'Calm down.', 'I see why this is\nannoying.')).toEqual(DONE);
      await scene.page.keyboard.type('X');
      expect((await scene.ask('read')).text).toBe('I see why this is\nannoying.\nMyX own words.');
    });

    test('and leaves the focus where it is', async () => {
      await fill(`<p>${LINE}</p>`);
      await scene.ask('select', 3, 3);
      await scene.page.evaluate(() =>
        document.body.append(Object.assign(document.createElement('input'), { id: 'elsewhere' })),
      );
      await scene.page.focus('#elsewhere');
      expect(await replace(scene, FIND, TEXT)).toEqual(DONE);
      expect(await scene.page.evaluate(() => document.activeElement?.id)).toBe('elsewhere');
      await scene.page.evaluate(() => document.getElementById('elsewhere')?.remove());
      expect((await scene.ask('read')).text).toBe(AFTER);
    });

    test('and a selection stays a selection', async () => {
      await fill(`<p>${LINE}</p>`);
      await scene.ask('select', 23, 26);
      expect(await replace(scene, FIND, TEXT)).toEqual(DONE);
      await scene.page.keyboard.type('Thank');
      expect((await scene.ask('read')).text).toBe('Hi. I understand. Thank you.');
    });
  });

  describe('after real typing', () => {
    test('one Ctrl+Z takes back the edit alone, and the words stay after the next key', async () => {
      await fill('');
      await scene.page.keyboard.type('Hello Dana. Calm down.');
      const typed = await data();
      expect(await replace(scene, 'Calm down.', 'I see.')).toEqual(DONE);
      await scene.page.keyboard.type(' More');
      expect((await scene.ask('read')).text).toBe('Hello Dana. I see. More');
      await undo(scene);
      await undo(scene);
      expect(await data()).toBe(typed);
    });

    test('two edits are taken back one by one', async () => {
      await fill('<p>One two three.</p>');
      await replace(scene, 'One', 'Un');
      const afterFirst = await data();
      await replace(scene, 'three', 'trois');
      expect((await scene.ask('read')).text).toBe('Un two trois.');
      await undo(scene);
      expect(await data()).toBe(afterFirst);
      await undo(scene);
      expect((await scene.ask('read')).text).toBe('One two three.');
    });
  });

  describe('inserts', () => {
    test('at the caret, which goes behind the new text', async () => {
      await fill('<p>Hi Dana. Bye.</p>');
      await scene.ask('select', 9, 9);
      expect(await scene.ask('insert', 'I see. ', null)).toEqual(DONE);
      await scene.page.keyboard.type('X');
      expect((await scene.ask('read')).text).toBe('Hi Dana. I see. XBye.');
    });

    test('lines at an offset, taken back by one Ctrl+Z', async () => {
      await fill('<p>Hi.</p><p>Bye.</p>');
      const before = await data();
      expect(await scene.ask('insert', '\nOne.\nTwo.', 3)).toEqual(DONE);
      expect((await scene.ask('read')).text).toBe('Hi.\nOne.\nTwo.\nBye.');
      await undo(scene);
      expect(await data()).toBe(before);
    });

    test('into an empty composer', async () => {
      await fill('');
      expect((await scene.ask('read')).text).toBe('');
      expect(await scene.ask('insert', 'Hello Dana,\nI see.', null)).toEqual(DONE);
      expect((await scene.ask('read')).text).toBe('Hello Dana,\nI see.');
    });
  });

  describe('refuses', () => {
    test('when the text has changed, and writes nothing', async () => {
      await fill('<p>That must be hard.</p>');
      const edit = await editOf(scene, 'That must be hard.', 'I see.');
      await fill('<p>Thanks for waiting, Dana.</p>');
      const before = await data();
      expect(await scene.ask('replace', edit)).toEqual({ ok: false, reason: 'text-changed' });
      expect(await data()).toBe(before);
    });

    test.runIf(fixture.rich)('to write over a quoted passage', async () => {
      await fill('<p>One.</p><blockquote><p>Theirs.</p></blockquote><p>Two.</p>');
      const before = await data();
      expect((await scene.ask('read')).text).toBe('One.\nTwo.');
      expect(await replace(scene, 'One.\nTwo.', 'Both.')).toEqual({ ok: false, reason: 'not-written' });
      expect(await data()).toBe(before);
    });

    test('when the composer was replaced, and takes up the new one', async () => {
      await fill('<p>Calm down.</p>');
      const edit = await editOf(scene, 'Calm down.', 'I see.');
      await fixture.replaceComposer(scene.page);
      const before = await data();
      expect(await scene.ask('replace', edit)).toEqual({ ok: false, reason: 'composer-gone' });
      expect(await data()).toBe(before);
      expect(await scene.ask('hold', fixture.composer)).toBe(fixture.driver);
      expect(await scene.ask('replace', edit)).toEqual(DONE);
      expect((await scene.ask('read')).text).toBe('I see.');
    });
  });

  describe('reads', () => {
    test('without a trace in the editor or its data', async () => {
      await fill('<p>One.</p><p>Two.</p>');
      const before = [await data(), await scene.page.$eval(fixture.composer, (editable) => editable.outerHTML)];
      expect((await scene.ask('read')).text).toBe('One.\nTwo.');
      expect(await scene.ask('rects', 5, 9)).toHaveLength(1);
      expect([await data(), await scene.page.$eval(fixture.composer, (editable) => editable.outerHTML)]).toEqual(
        before,
      );
    });

    test('every line with its place', async () => {
      await fill('<p>One 👍.</p><p>&nbsp;</p><p>Two<br>three.</p>');
      const { text } = await scene.ask('read');
      expect(text).toMatch(/^One 👍\.\n ?\nTwo\nthree\.$/);
      for (const word of ['One 👍.', 'Two', 'three.']) {
        const start = text.indexOf(word);
        if (fixture.driver !== 'textarea') expect(await scene.ask('textAt', start, start + word.length)).toBe(word);
        const [rect] = await scene.ask('rects', start, start + word.length);
        expect(rect?.width).toBeGreaterThan(0);
      }
    });
  });

  test.runIf(fixture.hide)('refuses a composer that is out of sight', async () => {
    await fill('<p>Calm down.</p>');
    const edit = await editOf(scene, 'Calm down.', 'I see.');
    const before = await data();
    const show = await fixture.hide?.(scene.page);
    expect(await scene.ask('replace', edit)).toEqual({ ok: false, reason: 'composer-gone' });
    expect(await data()).toBe(before);
    await show?.();
    expect(await scene.ask('replace', edit)).toEqual(DONE);
  });

  test.runIf(fixture.other)('leaves another ticket’s editor alone', async () => {
    await fixture.other?.fill(scene.page, '<p>Calm down.</p>');
    await fill('<p>Calm down.</p>');
    expect(await replace(scene, 'Calm down.', 'I see.')).toEqual(DONE);
    expect(await fixture.other?.data(scene.page)).toBe('<p>Calm down.</p>');
  });
});

describe.each(
  [...FIXTURES, froalaBreaks].flatMap((fixture) => (fixture.prefilled ? [{ name: fixture.name, fixture }] : [])),
)('$name, prefilled', ({ fixture }) => {
  test('reads and writes the agent’s words, not signature and quote', async () => {
    const scene = await openFixture(fixture, fixture.prefilled?.url);
    const before = await fixture.data(scene.page);
    const { text } = await scene.ask('read');
    expect(text).toBe(fixture.prefilled?.text);
    const lastWord = text.match(/\S+$/)?.[0] ?? '';
    expect(await replace(scene, lastWord, 'CHANGED')).toEqual(DONE);
    expect(await fixture.data(scene.page)).toBe(before.replace(lastWord, 'CHANGED'));
    await scene.page.close();
  });
});

describe('CKEditor with a picture in the text', () => {
  test('writes beside it, and never over it', async () => {
    const scene = await openFixture(ckeditorRich);
    const [picture, after] = ['<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', ' shows it. Calm down.</p>'];
    await ckeditorRich.fill(scene.page, `<p>This ${picture}${after}`);
    const before = await ckeditorRich.data(scene.page);
    expect(before).toContain('<img');
    const { text } = await scene.ask('read');
    const over = {
      start: 0,
      end: text.indexOf('it.') + 3,
      text: 'Look.',
      expected: text.slice(0, text.indexOf('it.') + 3),
    };
    expect(await scene.ask('replace', over)).toEqual({ ok: false, reason: 'not-written' });
    expect(await ckeditorRich.data(scene.page)).toBe(before);
    expect(await replace(scene, 'Calm down.', 'I see.')).toEqual(DONE);
    expect(await ckeditorRich.data(scene.page)).toBe(before.replace('Calm down.', 'I see.'));
    await scene.page.close();
  });
});

describe('CKEditor without the bridge or its instance', () => {
  const WAYS = [
    { name: 'no bridge', url: ckeditorRich.url, bridge: false },
    { name: 'no instance', url: `${ckeditorRich.url}?variant=no-expando`, bridge: true },
  ];
  for (const { name, url, bridge } of WAYS) {
    test(`${name}: one line is typed over, several are refused`, async () => {
      const scene = await openFixture(ckeditorRich, url, bridge);
      await ckeditorRich.fill(scene.page, '<p>Hi. That must be <strong>very</strong> hard. Bye.</p>');
      const before = await ckeditorRich.data(scene.page);
      await scene.ask('select', 29, 29);
      expect(await replace(scene, 'That must be very hard.', 'I see.\nTruly.')).toEqual({
        ok: false,
        reason: 'not-written',
      });
      expect(await ckeditorRich.data(scene.page)).toBe(before);
      expect(await replace(scene, 'That must be very hard.', 'I understand.')).toEqual(DONE);
      expect(await ckeditorRich.data(scene.page)).toBe('<p>Hi. I understand. Bye.</p>');
      await scene.page.keyboard.type('X');
      expect((await scene.ask('read')).text).toBe('Hi. I understand. BXye.');
      await undo(scene);
      await undo(scene);
      expect(await ckeditorRich.data(scene.page)).toBe(before);
      await scene.page.close();
    });
  }
});

describe('The bridge', () => {
  test('believes the editor, not an answer that the page forged', async () => {
    const scene = await openFixture(ckeditorRich, ckeditorRich.url, false);
    await ckeditorRich.fill(scene.page, '<p>Calm down.</p>');
    await scene.page.evaluate(() => {
      document.addEventListener('attune-bridge:request', (event) => {
        const { id } = JSON.parse((event as CustomEvent<string>).detail);
        for (const answer of [
          { id, kind: 'received' },
          { id, kind: 'done', outcome: 'written' },
        ])
          event.target?.dispatchEvent(new CustomEvent('attune-bridge:answer', { detail: JSON.stringify(answer) }));
      });
    });
    expect(await replace(scene, 'Calm down.', 'I see.')).toEqual({ ok: false, reason: 'not-written' });
    expect(await ckeditorRich.data(scene.page)).toBe('<p>Calm down.</p>');
    await scene.page.close();
  });

  test('waits no longer than two seconds for a page that went silent', async () => {
    const scene = await openFixture(ckeditorRich, ckeditorRich.url, false);
    await ckeditorRich.fill(scene.page, '<p>Calm down.</p>');
    await scene.page.evaluate(() => {
      document.addEventListener('attune-bridge:request', (event) => {
        const { id } = JSON.parse((event as CustomEvent<string>).detail);
        const detail = JSON.stringify({ id, kind: 'received' });
        event.target?.dispatchEvent(new CustomEvent('attune-bridge:answer', { detail }));
      });
    });
    expect(await replace(scene, 'Calm down.', 'I see.')).toEqual({ ok: false, reason: 'editor-silent' });
    await scene.page.close();
  });
});
