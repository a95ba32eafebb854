import { describe, expect, it } from 'vitest';
import { isInRollout } from './rollout.ts';

const installs = Array.from({ length: 4000 }, (_, nth) => `install-${nth}`);
const pack = (rollout?: number, version = '1.2.0') => ({
  id: 'shop',
  version,
  ...(rollout === undefined ? {} : { rollout }),
});
const those = (rollout?: number, version?: string) =>
  installs.filter((install) => isInRollout(install, pack(rollout, version)));

describe('a version that is rolled out in stages', () => {
  it.each([1, 10, 50, 90])('reaches about %d of a hundred', (percent) => {
    expect(Math.abs(those(percent).length / installs.length - percent / 100)).toBeLessThan(0.025);
  });

  it('reaches everybody when it says nothing', () => {
    expect(those()).toHaveLength(installs.length);
  });

  it('keeps those who were in when the percentage grows, and picks others for another version', () => {
    const more = new Set(those(30));
    expect(those(10).every((install) => more.has(install))).toBe(true);
    const again = new Set(those(10, '1.3.0'));
    expect(those(10).filter((install) => again.has(install)).length).toBeLessThan(those(10).length / 2);
  });
});
