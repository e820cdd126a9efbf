import { listSite } from '../list-site.ts';

/** X, formerly Twitter. Its marks for tests (`data-testid`) have held for years. */
export const x = listSite({
  id: 'x',
  version: 1,
  hosts: ['x.com', 'twitter.com', 'mobile.twitter.com'],
  unsupportedHosts: [],
  authPaths: ['/login', '/i/flow/**', '/account/access'],
  surfaces: [
    {
      id: 'messages',
      paths: ['/messages/**'],
      strategy: 'never',
      scope: [],
      defaultOn: false,
      private: true,
    },
    { id: 'settings', paths: ['/settings/**'], strategy: 'never', scope: [], defaultOn: false },
    {
      id: 'post',
      paths: ['/*/status/**'],
      strategy: 'list',
      scope: ['[data-testid="primaryColumn"]'],
      defaultOn: true,
      expectsPosts: true,
    },
    {
      id: 'feed',
      paths: ['/', '/home', '/search', '/hashtag/**'],
      strategy: 'list',
      scope: ['[data-testid="primaryColumn"]', 'main'],
      defaultOn: true,
      expectsPosts: true,
    },
    {
      // Accounts, notices, lists of people, grids of pictures.
      id: 'page',
      paths: ['/**'],
      strategy: 'list',
      scope: ['[data-testid="primaryColumn"]', 'main'],
      defaultOn: true,
    },
  ],
  deny: ['[data-testid="DMDrawer"]', '[role="navigation"], [role="banner"]', '[data-testid="sidebarColumn"]'],
  drop: [],
  // A mention stands in a block of its own and breaks no line.
  inline: ['[data-testid="tweetText"] div'],
  lines: ['[data-testid="tweetText"], [data-testid="twitterArticleRichTextView"]'],
  linkParams: [],
  placeholder: [],
  dialog: ['[role="dialog"]'],
  units: [
    {
      id: 'post',
      kind: 'post',
      defaultOn: true,
      item: ['article[data-testid="tweet"]', 'article[role="article"]'],
      skip: [],
      text: [
        '[data-testid="tweetText"], [data-testid="twitterArticleRichTextView"]',
        'div[lang][dir="auto"]',
      ],
      pick: 'all',
      not: [],
      // A quoted post has no mark of its own, but it can be pressed as a whole.
      quoted: ['div[role="link"][tabindex]'],
      name: ['[data-testid="User-Name"] a[role="link"]', '[data-testid="User-Name"]'],
      link: ['a[href*="/status/"]:has(time)', 'a[href*="/status/"]'],
      more: ['[data-testid="tweet-text-show-more-link"]'],
    },
  ],
  imageAlt: {
    strategy: 'quotedAfterCue',
    image: ['[data-testid="tweetPhoto"] img[alt]'],
    viewer: ['[data-testid="tweetPhoto"] img[alt]'],
    cues: ['văn bản cho biết', 'text that says'],
    boilerplate: ['Image', 'Hình ảnh', 'May be ', 'Có thể là '],
  },
  anchor: { mode: 'inlineBeforeMessage' },
  dark: { class: 'dark', on: 'html' },
  health: {
    evidence: [
      '[data-testid="primaryColumn"] [role="button"], [data-testid="primaryColumn"] button',
      'button',
    ],
    minEvidence: 4,
    main: ['[data-testid="primaryColumn"]', 'main'],
    emptyWords: ['Không có kết quả', 'No results for', 'chưa đăng', "hasn't posted"],
    login: ['input[autocomplete="current-password"]', '[data-testid="google_sign_in_container"]'],
    unsupported: [],
  },
});
