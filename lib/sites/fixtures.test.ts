import './any-page/carry.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHealth } from './read-health.ts';
import type { ReadPost } from './read-post.ts';
import { readPosts } from './read-posts.ts';
import { folderOf, SITES_AND_RENDERERS } from './sites.ts';

interface ExpectedPost {
  author: string;
  text: string;
  posterText?: string;
  link?: string | null;
  /** Compared only where the fixture names it. */
  authorLink?: string | null;
  partial?: boolean;
  kind?: string;
}

interface Expected {
  about: string;
  /** The page that is read, where it is one that stands there under another name: the same page at another address. */
  page?: string;
  url: string;
  surface: string | null;
  health: string;
  comments?: boolean;
  /** Kinds of talk the reader asked to have read. */
  asked?: string[];
  visibleMs?: number;
  scrolls?: number;
  posts: ExpectedPost[];
}

for (const site of SITES_AND_RENDERERS) {
  const name = folderOf(site);
  describe(`pages of ${name}`, () => {
    const folder = join(import.meta.dirname, name);
    const files = readdirSync(folder);
    const pages = files.filter((name) => name.endsWith('.html'));
    const again = files
      .filter((name) => name.endsWith('.expected.json'))
      .map((name) => name.replace('.expected.json', '.html'))
      .filter((name) => !pages.includes(name));

    it('has pages to read', () => expect(pages.length).toBeGreaterThan(0));

    for (const page of [...pages, ...again]) {
      const expected = expectedFor(folder, page);
      it(`${page}: ${expected.about}`, () => {
        const { url, comments, asked = [], visibleMs = 0, scrolls = 0 } = expected;
        const enabled = Object.fromEntries(asked.map((id) => [id, true]));
        const document = new DOMParser().parseFromString(
          readFileSync(join(folder, expected.page ?? page), 'utf8'),
          'text/html',
        );
        const before = document.documentElement.outerHTML;
        const options = {
          location: { href: url },
          surfaceOptions: { enabled, ...(comments !== undefined && { comments }) },
          visibleMs,
          scrolls,
        };
        const posts = readPosts(document, site, options);
        expect(posts.map((post, index) => plain(post, expected.posts[index]))).toEqual(
          expected.posts.map(withDefaults),
        );
        expect(readHealth(document, site, options)).toMatchObject({
          state: expected.health,
          surface: expected.surface,
        });
        expect(document.documentElement.outerHTML, 'the page was changed by reading it').toBe(before);
      });
    }
  });
}

function expectedFor(folder: string, page: string): Expected {
  const file = join(folder, page.replace(/\.html$/u, '.expected.json'));
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(
      `${page} has no readable expectation. Write ${file} with about, url, surface, health and posts; docs/sites.md shows one.`,
      { cause },
    );
  }
}

function plain(post: ReadPost, wanted?: ExpectedPost): ExpectedPost {
  const { author, text, posterText, link, partial, kind, authorLink } = post;
  return {
    author,
    text,
    posterText,
    link,
    partial,
    kind,
    ...(wanted && 'authorLink' in wanted && { authorLink }),
  };
}

function withDefaults(post: ExpectedPost): ExpectedPost {
  return { posterText: '', link: null, partial: false, kind: 'post', ...post };
}
