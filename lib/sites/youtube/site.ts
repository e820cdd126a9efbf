import { listSite } from '../list-site.ts';

/**
 * YouTube, on a computer and on a phone. Many elements share one id, so ids are only asked for inside a unit; a page
 * for watching is kept loaded and hidden while another is shown.
 */
export const youtube = listSite({
  id: 'youtube',
  version: 1,
  hosts: ['www.youtube.com', 'm.youtube.com'],
  unsupportedHosts: [],
  authPaths: ['/signin/**'],
  surfaces: [
    {
      id: 'chat',
      paths: ['/live_chat/**', '/live_chat_replay/**'],
      strategy: 'never',
      scope: [],
      defaultOn: false,
    },
    { id: 'settings', paths: ['/account/**'], strategy: 'never', scope: [], defaultOn: false },
    {
      id: 'watch',
      paths: ['/watch/**', '/live/**'],
      strategy: 'list',
      scope: ['ytd-app', 'ytm-app', 'body'],
      defaultOn: true,
      permalink: true,
      expectsPosts: true,
    },
    {
      id: 'community',
      paths: [
        '/post/**',
        '/*/community',
        '/*/posts',
        '/channel/*/community',
        '/channel/*/posts',
        '/c/*/community',
      ],
      strategy: 'list',
      scope: ['ytd-app', 'ytm-app', 'body'],
      defaultOn: true,
      expectsPosts: true,
    },
    // Mostly videos without words, shorts with their comments shut; posts stand among them.
    { id: 'feed', paths: ['/**'], strategy: 'list', scope: ['ytd-app', 'ytm-app', 'body'], defaultOn: true },
  ],
  deny: [
    'ytd-live-chat-frame, yt-live-chat-app',
    'ytd-masthead, ytm-mobile-topbar-renderer',
    '[role="navigation"]',
  ],
  drop: [
    'tp-yt-paper-button, ytd-button-renderer, yt-button-shape, ytm-button-renderer, yt-formatted-string.more-button',
  ],
  lines: [
    '#content-text, #home-content-text, #attributed-snippet-text, #expanded, #description',
    'ytm-comment-renderer, ytm-comment-view-model, ytm-backstage-post-renderer, ytm-post-renderer',
    'ytm-expandable-video-description-body-renderer',
  ],
  controls: [
    '(đã chỉnh sửa)',
    '(edited)',
    'Ẩn bớt',
    'Show less',
    'Dịch sang tiếng Việt',
    'Translate to English',
  ],
  moreWords: ['Đọc thêm', 'Read more', 'more', 'thêm', 'Xem thêm', 'Show more', 'Hiện thêm'],
  linkParams: ['v', 'lc', 'lb'],
  placeholder: [
    'ytd-continuation-item-renderer #ghost-cards',
    'ytd-comments#comments ytd-continuation-item-renderer',
  ],
  dialog: ['tp-yt-paper-dialog, [role="dialog"]'],
  units: [
    {
      id: 'comment',
      kind: 'comment',
      defaultOn: true,
      item: [
        'ytd-comment-view-model, ytd-comment-renderer, ytm-comment-renderer, ytm-comment-view-model',
        '[comment-id]:has(#content-text)',
      ],
      skip: [],
      text: [
        '#content-text',
        '.comment-text, .YtmCommentRendererText',
        '.user-text, .yt-core-attributed-string',
      ],
      pick: 'all',
      not: [],
      quoted: [],
      name: [
        '#author-text',
        '.comment-title, .YtmCommentRendererTitle',
        'a[href^="/@"], a[href^="/channel/"]',
      ],
      link: ['a[href*="lc="]', '#published-time-text a, .published-time-text a'],
      more: [],
    },
    {
      id: 'post',
      kind: 'post',
      defaultOn: true,
      item: [
        'ytd-backstage-post-renderer, ytd-post-renderer, ytm-backstage-post-renderer, ytm-post-renderer',
        'ytd-backstage-post-thread-renderer, ytm-backstage-post-thread-renderer',
      ],
      skip: [],
      text: ['#content-text', '#home-content-text', '#post-text', '.post-text, .yt-core-attributed-string'],
      pick: 'all',
      not: [],
      notIn: ['#author-text, #header-author, #published-time-text, #vote-count-middle'],
      quoted: [],
      name: ['#author-text', '.post-header a[href^="/"]', 'a[href^="/@"], a[href^="/channel/"]'],
      link: ['#published-time-text a[href*="/post/"]', 'a[href*="/post/"], a[href*="lb="]'],
      more: ['tp-yt-paper-button#more:not([hidden])'],
    },
    {
      id: 'description',
      kind: 'post',
      defaultOn: true,
      item: [
        'ytd-watch-metadata, ytm-structured-description-content-renderer',
        'ytd-video-primary-info-renderer, ytm-item-section-renderer.slim-video-metadata',
      ],
      skip: [],
      title: ['#title h1', 'h1.title', 'ytm-video-description-header-renderer .title'],
      text: [
        '#description-inline-expander[is-expanded] #expanded, ytm-expandable-video-description-body-renderer',
        '#description-inline-expander #attributed-snippet-text',
        '#description-inline-expander #expanded, #description .content',
      ],
      pick: 'all',
      not: [
        'ytd-metadata-row-container-renderer, #structured-description, ytd-horizontal-card-list-renderer',
      ],
      quoted: [],
      name: ['ytd-channel-name #text a', '#channel-name a', 'a[href^="/@"], a[href^="/channel/"]'],
      link: [],
      more: ['#description-inline-expander:not([is-expanded]) #expand:not([hidden])'],
    },
  ],
  anchor: { mode: 'inlineBeforeMessage' },
  dark: { class: 'dark', on: 'html' },
  health: {
    evidence: ['ytd-app button, ytm-app button', 'button, a[href^="/watch"]'],
    minEvidence: 6,
    main: ['ytd-watch-flexy', 'ytd-page-manager, ytm-app', 'body'],
    emptyWords: [
      'Tính năng bình luận bị tắt',
      'Bình luận đã bị tắt',
      'Comments are turned off',
      'Video không hoạt động',
      'Video unavailable',
      'Kênh này chưa đăng',
      "This channel hasn't posted",
    ],
    login: ['input[type="password"]'],
    unsupported: [],
  },
});
