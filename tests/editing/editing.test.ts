import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ckeditorPlain, ckeditorRich } from '../conformance/editors/ckeditor.ts';
import type { EditorFixture } from '../conformance/editors/contract.ts';
import { froala } from '../conformance/editors/froala.ts';
import { textarea } from '../conformance/editors/textarea.ts';
import { type Stage, setStage } from '../conformance/stage.ts';
import { runs } from '../runs.ts';
import { bringOld, OLD, type OldEditor } from './old-editors.ts';
import { begin, type Desk, perform } from './perform.ts';
import { type Step, step } from './steps.ts';

const START = '<p>Hello Dana, that must be very frustrating. The team will look into this. 🎉</p>';
const STEPS = 12;
/** An unlicensed Froala asks for a picture, which the page's policy forbids. */
const OF_FROALA = /Content-Security-Policy[\s\S]*froala\.com/;
const IN_FIREFOX = process.env.ATTUNE_BROWSER === 'firefox';
const isLong = process.env.ATTUNE_LONG === '1';

interface Case {
  readonly name: string;
  readonly fixture: EditorFixture;
  readonly old?: OldEditor;
}

const TODAY: readonly Case[] = [ckeditorRich, ckeditorPlain, froala, textarea].map((fixture) => ({
  name: fixture.name,
  fixture,
}));
const EARLIER: readonly Case[] = OLD.map((old) => ({
  name: old.name,
  fixture: old.kind === 'ckeditor' ? ckeditorRich : froala,
  old,
}));
const CASES = isLong && !IN_FIREFOX ? [...TODAY, ...EARLIER] : TODAY.filter(({ fixture }) => fixture !== ckeditorPlain);

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

async function openDesk({ fixture, old }: Case): Promise<Desk> {
  const scene = await stage.open(fixture.url);
  const errors: string[] = [];
  await fixture.open?.(scene.page);
  if (old) await bringOld(scene.page, fixture.composer, old);
  scene.page.on('pageerror', (error) => OF_FROALA.test(String(error)) || errors.push(String(error)));
  expect(await scene.ask('hold', fixture.composer)).toBe(fixture.driver);
  // A locked one is still the composer.
  const composer = fixture.composer.replace('[contenteditable="true"]', '');
  return { scene, composer, isPlain: fixture.driver === 'textarea', errors, refused: [] };
}

/** Which step did harm: the list alone does not tell. */
async function told(at: number, next: Step, performed: () => Promise<void>): Promise<void> {
  try {
    await performed();
  } catch (error) {
    throw new Error(`Step ${at}, ${JSON.stringify(next)}: ${error instanceof Error ? error.message : error}`);
  }
}

describe.each(CASES)('$name', (each) => {
  it('loses nothing in whatever order an agent, the page and Attune write', async () => {
    const desk = await openDesk(each);
    let steps = 0;
    const harmless = fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (all) => {
      await begin(desk, START);
      for (const [at, next] of all.entries()) {
        steps += 1;
        await told(at, next, () => perform(desk, next));
      }
    });
    await fc.assert(harmless, runs({ short: 4, long: IN_FIREFOX ? 20 : 75, name: `editing, ${each.name}` }));
    console.log(`${each.name}: ${steps} steps, 0 failures, ${desk.refused.length} edits refused`);
    expect(desk.refused.length).toBeLessThan(1 + steps / 40);
    await desk.scene.page.close();
  });
});
