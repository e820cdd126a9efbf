import { describe, expect, it } from 'vitest';
import { facebook } from './facebook/site.ts';
import { facebookMobile } from './facebook-mobile/site.ts';
import { findPlace } from './find-surface.ts';
import { matchPath } from './match-path.ts';
import { originsOf, siteOf, siteOfPage } from './sites.ts';

const at = (href: string) => findPlace(facebook, href);

describe('findPlace', () => {
  it.each([
    ['https://www.facebook.com/', 'feed'],
    ['https://www.facebook.com/?sk=h_chr', 'feed'],
    ['https://web.facebook.com/home.php', 'feed'],
    ['https://www.facebook.com/search/posts?q=viec', 'feed'],
    ['https://www.facebook.com/search/posts/?q=viec', 'feed'],
    ['https://www.facebook.com/groups/123', 'group'],
    ['https://www.facebook.com/groups/feed/', 'group'],
    ['https://www.facebook.com/groups/123/posts/456/', 'permalink'],
    ['https://www.facebook.com/groups/123/permalink/456/?__cft__[0]=x', 'permalink'],
    ['https://www.facebook.com/ten.trang/posts/pfbid02abc', 'permalink'],
    ['https://www.facebook.com/permalink.php?story_fbid=1&id=2', 'permalink'],
    ['https://www.facebook.com/photo/?fbid=1&set=pcb.2', 'photo'],
    ['https://www.facebook.com/photo.php?fbid=1', 'photo'],
    ['https://www.facebook.com/reel/123', 'reel'],
    ['https://www.facebook.com/watch/?v=1', 'reel'],
    ['https://www.facebook.com/ten.trang/videos/123', 'reel'],
    ['https://www.facebook.com/marketplace/item/9/', 'listing'],
    ['https://www.facebook.com/ten.trang', 'page'],
    ['https://www.facebook.com/ten.trang/posts/', 'page'],
    ['https://www.facebook.com/profile.php?id=1', 'page'],
  ])('%s is %s', (href, surface) => {
    expect(at(href)).toMatchObject({ readable: true, surface: { id: surface } });
  });

  it.each([
    ['https://www.facebook.com/messages/t/1', 'private'],
    ['https://www.facebook.com/messages', 'private'],
    ['https://www.facebook.com/login/?next=x', 'auth'],
    ['https://www.facebook.com/checkpoint/1/', 'auth'],
    ['https://mbasic.facebook.com/groups/1', 'unsupported'],
    ['https://touch.facebook.com/', 'unsupported'],
  ])('%s is not read: %s', (href, why) => {
    expect(at(href)).toMatchObject({ readable: false, why });
  });

  it('reads private chats only when they are asked for by name', () => {
    const messages = 'https://www.facebook.com/messages/t/1';
    const asked = (enabled: Record<string, boolean>) => findPlace(facebook, messages, { enabled });
    expect(asked({ feed: true, private: true })).toMatchObject({ readable: false, why: 'private' });
    expect(asked({ messages: true })).toMatchObject({ readable: true, surface: { id: 'messages' } });
  });

  it('knows its own hosts and no look-alikes', () => {
    expect(at('https://www.facebook.com.evil.example/')).toBeNull();
    expect(at('no address')).toBeNull();
    expect(siteOf('https://m.facebook.com/x')).toBe(facebookMobile);
    expect(siteOf('https://mbasic.facebook.com/x')).toBe(facebook);
    expect(siteOf('https://facebook.com.evil.example/')).toBeNull();
    expect(siteOf('about:blank')).toBeNull();
  });
});

describe('a site with two renderers', () => {
  const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const mobile = page('<div data-mcomponent="MContainer" data-type="vscroller"></div>');
  const www = 'https://www.facebook.com/';

  it('is known by its mark where both stand at one address', () => {
    expect(siteOfPage(www, mobile)).toBe(facebookMobile);
    expect(siteOfPage(www, page('<div role="main"></div>'))).toBe(facebook);
    expect(siteOfPage('https://m.facebook.com/', page(''))).toBe(facebookMobile);
    expect(siteOfPage('https://example.com/', mobile)).toBeNull();
  });

  it('is one site for the reader, at all its addresses', () => {
    expect(facebookMobile.id).toBe(facebook.id);
    expect(originsOf(facebook)).toContain('https://m.facebook.com/*');
    expect(findPlace(facebookMobile, www)).toMatchObject({ readable: true });
    expect(findPlace(facebookMobile, 'https://m.facebook.com/messages/t/1')).toMatchObject({
      why: 'private',
    });
  });
});

describe('matchPath', () => {
  it.each([
    ['/', '/', true],
    ['/', '/a', false],
    ['/a/*', '/a/b', true],
    ['/a/*', '/a/b/c', false],
    ['/a/*', '/a', false],
    ['/a/**', '/a', true],
    ['/a/**', '/a/b/c', true],
    ['/**?id', '/x?id=1', true],
    ['/**?id', '/x?other=1', false],
  ])('%s on %s: %s', (pattern, path, match) => {
    expect(matchPath(pattern, new URL(path, 'https://example.com'))).toBe(match);
  });
});
