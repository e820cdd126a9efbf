import type { UnitDescription } from '../define-site.ts';
import { listSite } from '../list-site.ts';

/** What TikTok's own machine writes about a video. */
const MACHINE = '[data-e2e^="v2t-"], [class*="V2T"]';

const NAME = [
  '[data-e2e="video-author-uniqueid"], [data-e2e="browse-username"], [data-e2e="search-card-user-unique-id"]',
  '[data-e2e="video-author-nickname"], [data-e2e="browser-nickname"]',
  'a[href^="/@"]:not([href*="/video/"]):not([href*="/photo/"])',
  'a[href*="/@"]:not([href*="/video/"]):not([href*="/photo/"])',
];

const VIDEO: Omit<UnitDescription, 'id' | 'item' | 'text'> = {
  kind: 'post',
  defaultOn: true,
  skip: [],
  pick: 'all',
  not: [MACHINE],
  quoted: [],
  name: NAME,
  link: ['a[href*="/video/"], a[href*="/photo/"]'],
  more: ['button[class*="ButtonExpand"]'],
};

const COMMENT: Omit<UnitDescription, 'id' | 'item'> = {
  kind: 'comment',
  defaultOn: true,
  up: ['a[href*="/@"]'],
  skip: [],
  text: ['[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]'],
  pick: 'all',
  not: [],
  quoted: [],
  name: ['[data-e2e^="comment-username"]', 'a[href*="/@"]'],
  link: [],
  more: [],
};

/** TikTok. Words inside the video are out of reach; what stands beside it is read, and never TikTok's own summary. */
export const tiktok = listSite({
  id: 'tiktok',
  version: 1,
  hosts: ['www.tiktok.com'],
  unsupportedHosts: [],
  authPaths: ['/login/**', '/signup/**'],
  surfaces: [
    {
      id: 'messages',
      paths: ['/messages/**'],
      strategy: 'never',
      scope: [],
      defaultOn: false,
      private: true,
    },
    { id: 'settings', paths: ['/setting/**', '/upload/**'], strategy: 'never', scope: [], defaultOn: false },
    {
      id: 'post',
      paths: ['/*/video/**', '/*/photo/**'],
      strategy: 'list',
      scope: ['#app', 'body'],
      defaultOn: true,
      permalink: true,
      expectsPosts: true,
    },
    {
      id: 'feed',
      paths: ['/', '/foryou', '/*/foryou', '/vi-VN', '/en', '/search', '/search/video'],
      strategy: 'list',
      scope: ['#app', 'body'],
      defaultOn: true,
      expectsPosts: true,
    },
    {
      // Grids of an account, a tag or a search for people mostly show no words.
      id: 'page',
      paths: ['/**'],
      strategy: 'list',
      scope: ['#app', 'body'],
      defaultOn: true,
    },
  ],
  deny: [
    '[role="navigation"], nav, header',
    '[data-e2e="chat-item"], [data-e2e^="inbox-"], [data-e2e^="message-"]',
    '[contenteditable="true"], [role="textbox"]',
  ],
  // Where a card marks no caption, the card is the caption, and the author stands in it.
  drop: [
    MACHINE,
    '[data-e2e="search-card-user-link"], [class*="DivTimeTag"], [class*="DivPlayLine"], [class*="DivPlayIcon"]',
  ],
  controls: ['more', 'thêm', 'less', 'Ẩn bớt', 'See translation', 'Xem bản dịch'],
  linkParams: [],
  placeholder: ['article[data-e2e="recommend-list-item-container"]:not(:has(a, video))'],
  dialog: ['[role="dialog"]'],
  units: [
    {
      id: 'video',
      item: [
        'article[data-e2e="recommend-list-item-container"]',
        '[data-e2e="recommend-list-item-container"]',
        '[data-e2e="feed-video"]',
      ],
      text: [
        '[data-e2e="video-desc"]',
        '[data-e2e="browse-video-desc"]',
        '[class*="DivDescriptionContentWrapper"]',
      ],
      ...VIDEO,
    },
    {
      // A video opened on its own, where no element holds the whole of it.
      id: 'opened',
      item: ['[data-e2e="browse-video-desc"]'],
      up: ['[data-e2e="browse-username"], [data-e2e="browser-nickname"]', 'a[href*="/@"]'],
      text: ['[data-e2e="browse-video-desc"]'],
      ...VIDEO,
      skip: ['[data-e2e="recommend-list-item-container"], [data-e2e="recommend-list-item-container"] *'],
    },
    {
      id: 'card',
      item: ['[data-e2e="search-card-desc"]', '[data-e2e="user-post-item-desc"]'],
      text: [
        '[data-e2e="search-card-video-caption"]',
        '[data-e2e="search-card-desc"], [data-e2e="user-post-item-desc"]',
      ],
      ...VIDEO,
      notIn: ['[data-e2e="search-card-user-link"]'],
      name: ['[data-e2e="search-card-user-unique-id"]', 'a[href*="/@"]:not([href*="/video/"])'],
    },
    { id: 'comment', item: ['[data-e2e="comment-level-1"]'], ...COMMENT },
    { id: 'answer', item: ['[data-e2e="comment-level-2"]'], ...COMMENT },
  ],
  // A video fills the window and cuts off what does not fit, and cards of a grid are measured: nothing may take room.
  anchor: { mode: 'chip' },
  dark: { class: 'tiktok-dark', on: 'html' },
  health: {
    evidence: ['#app button, #app [role="button"]', 'button, a[href*="/@"]'],
    minEvidence: 4,
    main: ['#main-content-homepage_hot', '[id^="main-content"]', 'main'],
    emptyWords: ['Không tìm thấy kết quả', 'No results found', 'Không có nội dung', 'No content'],
    login: ['input[type="password"]', '[data-e2e="login-title"]'],
    unsupported: [],
  },
});
