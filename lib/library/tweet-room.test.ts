import { describe, expect, it } from 'vitest';
import { TWEET_LIMIT, tweetLength } from './tweet-length.ts';
import { tweetRoom } from './tweet-room.ts';

describe('tweetRoom', () => {
  it('counts as X does', () => {
    expect(tweetRoom('See https://northwind.example/a/very/long/path/to/a/page', null).left).toBe(TWEET_LIMIT - 27);
    expect(tweetRoom('😀', null).left).toBe(TWEET_LIMIT - 2);
  });

  it('knows whether initials and a link still fit', () => {
    expect(tweetRoom('a'.repeat(276), 'Noor Haddad')).toMatchObject({
      initials: '^NH',
      initialsFit: true,
      linkFits: false,
    });
    expect(tweetRoom('a'.repeat(277), 'Noor Haddad')).toMatchObject({ initials: '^NH', initialsFit: false });
    expect(tweetRoom('a'.repeat(256), 'Noor Haddad')).toMatchObject({ linkFits: true });
    expect(tweetRoom('a'.repeat(257), 'Noor Haddad')).toMatchObject({ linkFits: false });
  });

  it.each([
    'Sent today ^NH',
    'Sent today. /MK',
    'Heute verschickt -JA ',
  ])('asks for no second signature in %j', (draft) => {
    expect(tweetRoom(draft, 'Noor Haddad').initials).toBeNull();
  });

  it('signs with no name that is not known', () => {
    expect(tweetRoom('Sent.', null).initials).toBeNull();
    expect(tweetRoom('Sent.', 'Support').initials).toBeNull();
  });

  it('ends at the last whole word that fits', () => {
    const draft = `${'word '.repeat(60)}end`;
    const { fits, left } = tweetRoom(draft, null);
    expect(left).toBeLessThan(0);
    expect(tweetLength(draft.slice(0, fits))).toBeLessThanOrEqual(TWEET_LIMIT);
    expect(tweetLength(draft.slice(0, fits + 5))).toBeGreaterThan(TWEET_LIMIT);
    expect(draft.slice(0, fits)).toMatch(/word$/);
    expect(tweetRoom('short', null).fits).toBe(5);
  });

  it('cuts one endless word before its beginning', () => {
    expect(tweetRoom('x'.repeat(400), null).fits).toBe(0);
  });
});
