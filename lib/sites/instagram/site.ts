import type { UnitDescription } from '../define-site.ts';
import { listSite } from '../list-site.ts';

/** A link with the time of a post: its own address. Comments have a longer one. */
const POST_LINK = [
  'a[href*="/p/"]:not([href*="/c/"]):has(time), a[href*="/reel/"]:not([href*="/c/"]):has(time)',
  'a[href*="/p/"]:not([href*="/c/"]), a[href*="/reel/"]:not([href*="/c/"])',
];

/** Names, times, buttons; a hashtag is a word like any other. */
const NO_WORDS = 'a:not([href*="/tags/"]), button, [role="button"], time, h2, h3';

const POST: Omit<UnitDescription, 'id' | 'item'> = {
  kind: 'post',
  defaultOn: true,
  skip: [],
  text: ['h1', 'span[dir="auto"]:not(:has(a[href*="/liked_by/"]))'],
  pick: 'longest',
  not: [],
  // The first entry of a list of comments is often the caption itself; it has no address of a comment.
  notIn: [NO_WORDS, 'ul li:has(a[href*="/c/"])'],
  quoted: [],
  name: ['header a[href^="/"]', 'h2 a[href^="/"], h3 a[href^="/"]', 'a[href^="/"]:not(:has(time))'],
  link: POST_LINK,
  more: [],
};

/**
 * Instagram on the web. Positions change every few months; `article`, `time` and the addresses of posts have held. A
 * visitor who is not logged in often gets an empty shell.
 */
export const instagram = listSite({
  id: 'instagram',
  version: 1,
  hosts: ['www.instagram.com', 'instagram.com'],
  unsupportedHosts: [],
  authPaths: ['/accounts/login/**', '/accounts/emailsignup/**', '/accounts/suspended/**', '/challenge/**'],
  surfaces: [
    {
      id: 'messages',
      paths: ['/direct/**'],
      strategy: 'never',
      scope: [],
      defaultOn: false,
      private: true,
    },
    { id: 'settings', paths: ['/accounts/**'], strategy: 'never', scope: [], defaultOn: false },
    { id: 'stories', paths: ['/stories/**'], strategy: 'never', scope: [], defaultOn: false },
    {
      id: 'post',
      paths: ['/p/**', '/reel/**', '/tv/**', '/*/p/**', '/*/reel/**'],
      strategy: 'list',
      scope: ['[role="dialog"]:has(time)', 'main', '[role="main"]'],
      units: ['single', 'comment'],
      defaultOn: true,
      permalink: true,
      expectsPosts: true,
    },
    {
      id: 'feed',
      paths: ['/'],
      strategy: 'list',
      scope: ['main', '[role="main"]', '[role="dialog"]'],
      units: ['post', 'comment'],
      defaultOn: true,
      expectsPosts: true,
    },
    // Grids of pictures, until one of them is opened above it, and clips one after the other.
    {
      id: 'profile',
      paths: ['/**'],
      strategy: 'list',
      scope: ['main', '[role="main"]', '[role="dialog"]'],
      units: ['post', 'comment'],
      defaultOn: true,
    },
  ],
  deny: ['[role="navigation"], nav, [role="banner"]', '[role="log"], [role="dialog"]:has([role="log"])'],
  drop: [],
  controls: ['more', 'thêm', 'xem thêm', 'Xem bản dịch', 'See translation', 'Đã chỉnh sửa', 'Edited', '•'],
  linkParams: [],
  placeholder: ['[data-visualcompletion="loading-state"]', 'main [role="progressbar"]'],
  dialog: ['[role="dialog"]'],
  units: [
    { id: 'post', item: ['article'], ...POST },
    {
      id: 'single',
      item: ['article', '[role="dialog"]:has(time), main:has(time), [role="main"]:has(time)'],
      ...POST,
      pageWords: true,
    },
    {
      // In a list or in bare rows: known by the comment's own address.
      id: 'comment',
      kind: 'comment',
      defaultOn: true,
      item: ['a[href*="/c/"]:has(time)'],
      up: ['span[dir="auto"]'],
      skip: [],
      text: ['span[dir="auto"]'],
      pick: 'longest',
      not: [],
      notIn: [NO_WORDS],
      quoted: [],
      name: ['h2 a[href^="/"], h3 a[href^="/"]', 'a[href^="/"]:not([href*="/c/"])'],
      link: ['a[href*="/c/"]'],
      more: [],
    },
  ],
  imageAlt: {
    strategy: 'quotedAfterCue',
    image: ['img[alt]'],
    viewer: [],
    cues: ['văn bản cho biết', 'text that says'],
    boilerplate: ['Photo by', 'Photo shared by', 'Ảnh của', 'May be ', 'Có thể là '],
  },
  anchor: { mode: 'inlineBeforeMessage' },
  dark: { class: '__ig-dark-mode', on: 'html' },
  health: {
    evidence: ['main button, main [role="button"], main a[href^="/"]', 'article'],
    minEvidence: 4,
    main: ['main', '[role="main"]'],
    emptyWords: [
      'Chưa có bài viết',
      'No posts yet',
      'Tài khoản này là riêng tư',
      'This account is private',
      'Rất tiếc, trang này hiện không khả dụng',
      "Sorry, this page isn't available",
    ],
    login: ['input[type="password"]', 'form#loginForm'],
    unsupported: [],
  },
});
