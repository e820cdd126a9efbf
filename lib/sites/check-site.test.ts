import { describe, expect, it } from 'vitest';
import { checkSite, defineSite } from './check-site.ts';
import { compileSite } from './compile-site.ts';
import type { SiteDescription } from './define-site.ts';
import { readPosts } from './read-posts.ts';
import { SITES, SITES_AND_RENDERERS } from './sites.ts';

const [facebook] = SITES as [SiteDescription];
const withPost = (change: object) => ({ ...facebook, post: { ...facebook.post, ...change } });

describe('checkSite', () => {
  it.each(SITES_AND_RENDERERS.map((site) => [site.id, site.renderer?.name ?? 'plain', site] as const))(
    '%s (%s) is sound, and every browser selector compiles',
    (_id, _name, site) => {
      expect(checkSite(site)).toEqual([]);
      const compiled = compileSite(site, document);
      const { controls: _controls, moreWords: _moreWords, ...post } = site.post;
      const parts = [
        { deny: site.deny, stops: site.stops },
        post,
        site.health,
        ...site.units,
        ...site.surfaces.map(({ scope, deny = [] }) => ({ scope, deny })),
      ];
      for (const part of parts)
        for (const each of Object.values(part)) if (Array.isArray(each)) compiled.any(each);
      expect(compiled.refused.filter((refused) => /[[.#]/u.test(refused))).toEqual([]);
    },
  );

  it('names each mistake by its place', () => {
    expect(checkSite(null)).toContain('site is no object');
    expect(checkSite({ ...facebook, surprise: 1 })).toEqual(['site.surprise is unknown']);
    expect(checkSite(withPost({ message: undefined }))).toEqual(['site.post.message is missing']);
    expect(checkSite(withPost({ message: 'div' }))).toEqual(['site.post.message is no list of texts']);
    expect(checkSite(withPost({ maxUp: 1.5 }))).toEqual(['site.post.maxUp is no whole number']);
    expect(checkSite(withPost({ message: ['a'.repeat(201)] }))[0]).toContain('longer than 200');
    expect(checkSite(withPost({ message: Array(13).fill('a') }))).toEqual([
      'site.post.message has more than 12 rungs',
    ]);
    expect(checkSite({ ...facebook, surfaces: [] })).toEqual(['site.surfaces is empty']);
    const surfaces = [{ ...facebook.surfaces[0], strategy: 'eval', run: 'x' }];
    expect(checkSite({ ...facebook, surfaces })).toEqual([
      'site.surfaces[0].run is unknown',
      'site.surfaces[0].strategy is unknown',
    ]);
  });

  it('refuses a wrong description where it is written', () => {
    expect(() => defineSite({ ...facebook, id: '' })).toThrow('site.id is no text');
  });

  it('does without a selector the browser refuses', () => {
    const site = withPost({ message: ['[[broken', ...facebook.post.message] }) as SiteDescription;
    const html =
      '<div role="main"><div><div data-ad-preview="message">Vẫn đọc được bài này</div></div></div>';
    const page = new DOMParser().parseFromString(html, 'text/html');
    const posts = readPosts(page, site, { location: { href: 'https://www.facebook.com/' } });
    expect(posts.map((post) => post.text)).toEqual(['Vẫn đọc được bài này']);
    expect(compileSite(site, page).refused).toEqual(['[[broken']);
  });
});
