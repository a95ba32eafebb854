import { describe, expect, it } from 'vitest';
import { emptyPack } from '../../../lib/studio/pack-draft.ts';
import { setLock, setPart, setSetting } from './set-setting.ts';

const PACK = emptyPack('Team');

describe('a setting of a draft', () => {
  it('is set and left open again, without a trace', () => {
    const set = setSetting(PACK, 'address', 'Sie');
    expect(set.settings).toEqual({ address: 'Sie' });
    expect(setSetting(set, 'address', undefined)).toEqual(PACK);
  });

  it('may be to follow the customer, which is not the same as open', () => {
    expect(setSetting(PACK, 'address', null).settings).toEqual({ address: null });
  });

  it('is set in parts', () => {
    const one = setPart(PACK, 'lateAfter', 'email', 480);
    const two = setPart(one, 'lateAfter', 'chat', 3);
    expect(two.settings).toEqual({ lateAfter: { email: 480, chat: 3 } });
    expect(setPart(two, 'lateAfter', 'email', undefined).settings).toEqual({ lateAfter: { chat: 3 } });
    expect(setPart(one, 'lateAfter', 'email', undefined)).toEqual(PACK);
    expect(one.settings).toEqual({ lateAfter: { email: 480 } });
  });

  it('is locked only as long as it is set', () => {
    const locked = setLock(setPart(PACK, 'rules', 'blame', { on: false }), 'rules.blame', true);
    expect(locked.locked).toEqual(['rules.blame']);
    expect(setLock(locked, 'rules.blame', true).locked).toEqual(['rules.blame']);
    expect(setPart(locked, 'rules', 'blame', undefined)).toEqual(PACK);
    expect(setLock(locked, 'rules.blame', false).locked).toBeUndefined();
  });
});
