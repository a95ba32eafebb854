import { describe, expect, it, vi } from 'vitest';
import {
  answer,
  asked,
  begin,
  DRAFT,
  life,
  mounted,
  onCoachedPage,
  page,
  settle,
  type,
  view,
  wire,
} from './testing/coached-page.ts';
import { finding } from './testing/findings.ts';

onCoachedPage();

describe('coming and going', () => {
  it('brings the interface once there is something to show, and not before', async () => {
    await settle();
    answer([]);
    await settle(2_000);
    expect(mounted).toBe(0);
    await type(DRAFT);
    answer([finding('blame', 4, 13)]);
    await settle(2_000);
    await vi.waitFor(() => expect(mounted).toBe(1));
  });

  it('has one host, outside the body, and removes an older one', async () => {
    expect(document.querySelector('attune-coach')).toBeNull();
    await settle();
    expect(document.querySelectorAll('attune-coach')).toHaveLength(1);
    life.abort();
    expect(document.querySelector('attune-coach')).toBeNull();
    document.body.append(document.createElement('attune-coach'));
    begin();
    await settle();
    const hosts = [...document.querySelectorAll('attune-coach')];
    expect(hosts.map((host) => host.parentElement)).toEqual([document.documentElement]);
    expect(hosts[0]?.shadowRoot).not.toBeNull();
  });

  it('puts no host into a page that is no agent interface', async () => {
    page.isHelpdesk = false;
    await settle();
    expect(document.querySelector('attune-coach')).toBeNull();
    expect(view().status).toBe('no-ticket');
  });

  it('puts the host back when the page throws it out', async () => {
    await settle();
    document.querySelector('attune-coach')?.remove();
    await settle();
    expect(document.querySelector('attune-coach')).not.toBeNull();
  });

  it('leaves nothing behind when its life ends', async () => {
    page.type(DRAFT);
    await settle();
    answer([finding('blame', 4, 13)]);
    life.abort();
    const reads = page.draftReads.length;
    const questions = asked().length;
    page.type('More');
    await settle(5_000);
    expect([page.draftReads.length, asked().length]).toEqual([reads, questions]);
    expect(document.documentElement.outerHTML).not.toContain('attune');
  });

  it('does not call a draft clear that could not be judged, and goes on with the next', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue(undefined);
    await settle();
    wire.say({ kind: 'failed', revision: view().revision, error: 'Reload Attune.' });
    expect(view()).toMatchObject({ status: 'failed', notice: null });
    expect(log).toHaveBeenCalledOnce();
    await type(DRAFT);
    answer([finding('blame', 4, 13)]);
    expect(view()).toMatchObject({ status: 'ready', findings: [{ rule: 'blame' }] });
  });
});
