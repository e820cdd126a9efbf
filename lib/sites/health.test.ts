import { describe, expect, it } from 'vitest';
import { type HealthFacts, healthOf } from './health.ts';

/** A full page in view for a minute on which nothing was read. */
const BLANK: HealthFacts = {
  site: 'facebook',
  surface: 'feed',
  barred: null,
  otherRenderer: false,
  unasked: false,
  talk: false,
  asksLogin: false,
  saysEmpty: false,
  expectsPosts: true,
  posts: 0,
  found: 0,
  textless: 0,
  rung: 0,
  lowRung: 0,
  placeholders: 0,
  evidence: 20,
  minEvidence: 8,
  mainText: 5_000,
  visibleMs: 60_000,
  scrolls: 3,
};

describe('healthOf', () => {
  it.each<[string, Partial<HealthFacts>, string]>([
    ['a full page without posts has drifted', {}, 'drift'],
    ['little text, but the reader scrolled', { mainText: 10 }, 'drift'],
    ['much text, and nobody scrolled', { scrolls: 0 }, 'drift'],
    ['little text and nobody scrolled', { mainText: 10, scrolls: 1 }, 'empty'],
    ['not long in view, as in a hidden tab', { visibleMs: 9_999 }, 'loading'],
    ['a shell without buttons', { evidence: 3 }, 'loading'],
    ['emptied wrappers wait to be filled', { placeholders: 2, scrolls: 1 }, 'loading'],
    ['wrappers of a page that says little', { placeholders: 2, mainText: 10 }, 'loading'],
    ['much text beside wrappers, and a reader who scrolled', { placeholders: 2 }, 'drift'],
    ['the site says there is nothing', { saysEmpty: true }, 'empty'],
    ['settings and menus have no posts', { expectsPosts: false }, 'empty'],
    ['a login form and no posts', { asksLogin: true }, 'auth'],
    ['a login form above public posts', { asksLogin: true, posts: 2, found: 2 }, 'ok'],
    ['the address asks to log in', { barred: 'auth' }, 'auth'],
    ['another renderer', { otherRenderer: true }, 'unsupported'],
    ['a surface that was switched off', { barred: 'off', posts: 0 }, 'off'],
    ['a page of private chats', { barred: 'private' }, 'private'],
    ['a chat nobody asked to read', { talk: true, unasked: true }, 'private'],
    ['such a chat, opened after one that was read', { talk: true, unasked: true, posts: 4 }, 'private'],
    ['a chat of pictures only', { talk: true, found: 9, textless: 9 }, 'empty'],
    ['a chat with many pictures', { talk: true, posts: 3, found: 9, textless: 6 }, 'ok'],
    ['a chat in which no text is found any more', { talk: true, found: 9, mainText: 0 }, 'drift'],
    ['posts were read', { posts: 3, found: 3 }, 'ok'],
    ['one odd post of many needed a low rung', { posts: 9, found: 9, lowRung: 1, rung: 3 }, 'ok'],
    ['most posts needed a low rung', { posts: 3, found: 3, lowRung: 2, rung: 3 }, 'degraded'],
    ['many messages held no words', { posts: 6, found: 10, textless: 4 }, 'degraded'],
  ])('%s: %s → %s', (_, change, state) => {
    expect(healthOf({ ...BLANK, ...change }).state).toBe(state);
  });

  it('hands the counts on', () => {
    expect(healthOf({ ...BLANK, posts: 4, found: 4, rung: 1 })).toEqual({
      state: 'ok',
      site: 'facebook',
      surface: 'feed',
      posts: 4,
      rung: 1,
    });
  });
});
