import { describe, expect, it } from 'vitest';
import { authorKey } from './author-key.ts';

const key = (authorLink: string | null, site = 'facebook') => authorKey({ site, authorLink });

describe('authorKey', () => {
  it('is the same for one account however the page links it', () => {
    const known = key('https://www.facebook.com/profile.php?id=100012');
    expect(key('https://web.facebook.com/profile.php?id=100012')).toBe(known);
    expect(key('https://www.facebook.com/groups/1234/user/100012/')).toBe(known);
    expect(key('https://www.facebook.com/people/Lan-Mau/100012/')).toBe(known);
    expect(key('https://www.facebook.com/Lan.Mau/')).toBe(key('https://web.facebook.com/lan.mau'));
  });

  it('tells accounts and sites apart, and shows nothing of the link', () => {
    const keys = [
      key('https://www.facebook.com/profile.php?id=1'),
      key('https://www.facebook.com/profile.php?id=2'),
      key('https://www.facebook.com/lan.mau'),
      key('https://www.facebook.com/lan.mau', 'other'),
    ];
    expect(new Set(keys).size).toBe(4);
    for (const each of keys) expect(each).toMatch(/^[0-9a-z]{11}$/);
  });

  it('knows nobody by name alone, and takes no group for an author', () => {
    expect(key(null)).toBeNull();
    expect(key('https://www.facebook.com/groups/1234')).toBeNull();
    expect(key('https://www.facebook.com/groups/viec.lam/')).toBeNull();
  });
});
