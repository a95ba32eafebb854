import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../lib/analyzer/contract.ts';
import type { ExplainedFinding } from '../../lib/messages/protocol.ts';
import { press, reply } from './support/agent.ts';
import { badgeOf, clickInCoach, clickMark, focusIn, marksIn, openRule, poll, stepTo } from './support/coach.ts';
import { customerSays, type Desk, desks, ready } from './support/desk.ts';
import { dataFor, dataOf } from './support/editor.ts';
import { type Fault, faults } from './support/faults.ts';
import { type Stage, setStage } from './support/stage.ts';
import { viewOf } from './support/view.ts';

const REWRITE = '.card li:first-child [data-action="apply"]';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

/** Waits until the fault is found in what was typed, and gives the finding. */
async function found(rule: string, draft: string): Promise<ExplainedFinding> {
  const seek = async () => {
    const view = await viewOf(stage, page);
    return view.draft === draft ? (view.findings.find((finding) => finding.rule === rule) ?? null) : null;
  };
  await poll(seek).not.toBeNull();
  const finding = await seek();
  if (!finding) throw new Error(`${rule} is gone again.`);
  return finding;
}

/** What has to be marked; null when the finding concerns the whole reply. */
function wordsOf({ start, end }: ExplainedFinding, draft: string): string | null {
  return start === null || end === null ? null : draft.slice(start, end);
}

/** The reply with an edit of its plain text; bold words stay bold. */
function edited(text: string, { start, end, text: put }: Edit): string {
  const plain = text.replaceAll('*', '');
  const bold = /\*(.+?)\*/.exec(text)?.[1] ?? '';
  const after = plain.slice(0, start) + put + plain.slice(end);
  return after.replace(bold, `*${bold}*`);
}

describe.each(desks)('$name, $language', (desk: Desk) => {
  beforeEach(async () => {
    page = await stage.open(desk.address);
    await ready(page);
  });
  afterEach(() => page.close());

  it.each(faults[desk.language])('$rule: marked, explained, rewritten, taken back', async (fault: Fault) => {
    await customerSays(page, fault.said);
    const written = `${desk.greeting}\n${fault.body}\n${desk.closing}`;
    await reply(page, written);
    const before = dataFor(written, desk.paragraph);
    expect(await dataOf(page)).toBe(before);

    const draft = written.replaceAll('*', '');
    const finding = await found(fault.rule, draft);
    const marked = wordsOf(finding, draft);
    const [edit] = finding.suggestions;
    if (!edit) throw new Error(`${fault.rule} offers no rewrite.`);
    const after = dataFor(edited(written, edit), desk.paragraph);
    expect(after).not.toBe(before);
    await poll(() => badgeOf(page)).toMatch(/[1-9]/);

    if (marked !== null) {
      await poll(() => marksIn(page)).toContainEqual({ severity: finding.severity, text: marked });
      await clickMark(page, marked);
    } else {
      await clickInCoach(page, '.badge');
      await clickInCoach(page, `.panel [data-rule="${fault.rule}"]`);
    }
    await poll(() => openRule(page)).toBe(fault.rule);
    expect(await focusIn(page)).toBe('composer');
    expect(await dataOf(page)).toBe(before);

    await clickInCoach(page, REWRITE);
    await poll(() => dataOf(page)).toBe(after);
    await poll(() => openRule(page)).toBeNull();
    expect(await focusIn(page)).toBe('composer');
    await poll(async () => (await marksIn(page)).filter(({ text }) => text === marked)).toEqual([]);
    await poll(async () => (await viewOf(stage, page)).notice).toEqual({ kind: 'applied' });
    await press(page, 'Control+z');
    await poll(() => dataOf(page)).toBe(before);

    await press(page, 'Control+End');
    await found(fault.rule, draft);
    await stepTo(page, fault.rule);
    await poll(() => focusIn(page)).toBe('apply');
    await press(page, 'Enter');
    await poll(() => dataOf(page)).toBe(after);
    await poll(() => focusIn(page)).toBe('composer');
    await page.keyboard.type('X');
    await poll(() => dataOf(page)).toBe(dataFor(`${edited(written, edit)}X`, desk.paragraph));
  });
});
