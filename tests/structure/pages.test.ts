import { describe, expect, it } from 'vitest';
import { exists, filesOf, read } from './support/project.ts';

const HELPDESKS = ['zendesk', 'freshdesk'];

describe.each(HELPDESKS)('the helpdesk %s', (id) => {
  it('has an adapter, its selectors, tickets to try and a place in the catalogue', () => {
    const parts = [
      `lib/helpdesks/${id}/adapter.ts`,
      `lib/helpdesks/${id}/selectors.ts`,
      `tests/helpdesk-pages/tickets/${id}.ts`,
    ];
    expect(parts.filter((part) => !exists(part))).toEqual([]);
    expect(read('lib/helpdesks/index.ts')).toContain(`'./${id}/adapter.ts'`);
  });

  it('keeps the page’s selectors in selectors.ts', () => {
    const others = filesOf(`lib/helpdesks/${id}/*.ts`).filter((file) => !/selectors\.ts$|\.test\.ts$/.test(file));
    const strays = others.filter((file) =>
      /(?:querySelector(?:All)?|closest|matches)\(\s*['"`][^$)]*['"`]\s*\)/.test(read(file)),
    );
    expect(strays).toEqual([]);
  });
});
