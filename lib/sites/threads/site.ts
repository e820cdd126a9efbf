import { listSite } from '../list-site.ts';

/**
 * Threads. One mark stands for posts, answers and quoted posts alike, one inside the other; what has no time is a
 * card or the box to write in.
 */
export const threads = listSite({
  id: 'threads',
  version: 1,
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  unsupportedHosts: [],
  authPaths: ['/login/**'],
  surfaces: [
    {
      id: 'messages',
      paths: ['/direct/**', '/messages/**'],
      strategy: 'never',
      scope: [],
      defaultOn: false,
      private: true,
    },
    {
      id: 'settings',
      paths: ['/settings/**', '/activity/**'],
      strategy: 'never',
      scope: [],
      defaultOn: false,
    },
    {
      id: 'post',
      paths: ['/*/post/**', '/t/**'],
      strategy: 'list',
      scope: ['#barcelona-page-layout', 'main, [role="main"]', '[role="region"]'],
      defaultOn: true,
      expectsPosts: true,
    },
    {
      id: 'feed',
      paths: ['/', '/for_you', '/following'],
      strategy: 'list',
      scope: ['#barcelona-page-layout', 'main, [role="main"]', '[role="region"]'],
      defaultOn: true,
      expectsPosts: true,
    },
    {
      // Accounts, also those without posts, and the search before anything is searched for.
      id: 'page',
      paths: ['/**'],
      strategy: 'list',
      scope: ['#barcelona-page-layout', 'main, [role="main"]', '[role="region"]'],
      defaultOn: true,
    },
  ],
  deny: ['[role="navigation"], nav, [role="banner"]', '[role="textbox"], [role="log"]'],
  drop: [],
  controls: ['#/#', 'Translate', 'Dịch', 'See translation', 'Xem bản dịch', 'See original', 'Xem bản gốc'],
  moreWords: ['View # more', 'Xem # mục khác', 'Xem thêm #', 'See more', 'Xem thêm', 'more', 'thêm'],
  linkParams: [],
  placeholder: ['[data-visualcompletion="loading-state"]', '[role="progressbar"]'],
  dialog: ['[role="dialog"]'],
  units: [
    {
      id: 'post',
      kind: 'post',
      defaultOn: true,
      item: ['[data-pressable-container="true"]:has(time)', '[data-pressable-container]:has(time)'],
      skip: [],
      text: ['span[dir="auto"]'],
      pick: 'all',
      after: ['time'],
      not: [],
      notIn: [
        'a:not([href*="=tags"]), button, [role="button"], [data-pressable-container="true"]:not(:has(time))',
      ],
      quoted: [],
      name: ['a[href^="/@"]:not(:has(time, img))', 'a[href^="/@"]'],
      link: ['a[href*="/post/"]:has(time)', 'a[href*="/post/"]'],
      more: [],
    },
  ],
  imageAlt: {
    strategy: 'quotedAfterCue',
    image: ['img[alt]'],
    viewer: [],
    cues: ['văn bản cho biết', 'text that says'],
    boilerplate: ['Photo by', 'Photo shared by', 'May be ', 'Có thể là '],
  },
  anchor: { mode: 'inlineBeforeMessage' },
  dark: { class: '__fb-dark-mode', on: 'html' },
  health: {
    evidence: ['[role="button"], button', 'a[href^="/@"]'],
    minEvidence: 6,
    main: ['#barcelona-page-layout', 'main, [role="main"]'],
    emptyWords: ['Chưa có thread nào', 'No threads yet', 'Không có kết quả', 'No results', 'Không tìm thấy'],
    login: ['input[type="password"]'],
    unsupported: [],
  },
});
