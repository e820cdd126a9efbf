import type { UnitDescription } from '../define-site.ts';
import { listSite } from '../list-site.ts';

const BUTTON = '[role=button][data-action-id]';
/** The row of buttons under a story: like, comment, share, perhaps behind another element. */
const ROWS = [1, 2].map((first) =>
  [first, first + 1, first + 2].map((place) => `:has(> ${BUTTON}:nth-child(${place}))`).join(''),
);
/** What may hold such a row; a selector cannot ask for it exactly, and words are only read ahead of a row. */
const HAS_ROW = `:has(${BUTTON}:nth-child(2)):has(${BUTTON}:nth-child(3))`;
const HAS_TEXT = ':has([data-mcomponent$="TextArea"])';
const COMMENT = '[data-long-click-action-id]';

const STORY: Omit<UnitDescription, 'id' | 'item'> = {
  kind: 'post',
  defaultOn: true,
  skip: [],
  text: [
    '[data-mcomponent="TextArea"] .native-text, [data-mcomponent="ServerTextArea"] .native-text',
    '[data-mcomponent="TextArea"], [data-mcomponent="ServerTextArea"]',
    '.native-text',
  ],
  pick: 'longest',
  not: [],
  before: ROWS,
  // A text with a button in it is "see translation".
  notIn: ['[data-mcomponent$="TextArea"]:has([role="button"])', COMMENT],
  quoted: [],
  name: ['[data-mcomponent$="TextArea"] .native-text', '.native-text, span', 'a[href]'],
  link: ['a[href*="story_fbid="]', 'a[href*="/posts/"], a[href*="/permalink/"]'],
  more: [],
};

/**
 * Facebook as phones get it: another renderer without ids or roles, where boxes have a fixed height. The one before it
 * (`article[data-ft]`) is gone and not read.
 */
export const facebookMobile = listSite({
  id: 'facebook',
  version: 1,
  hosts: ['m.facebook.com'],
  renderer: {
    name: 'mobile',
    hosts: ['www.facebook.com', 'web.facebook.com'],
    mark: ['[data-mcomponent="MContainer"][data-type="vscroller"]'],
  },
  unsupportedHosts: [],
  authPaths: [
    '/login/**',
    '/login.php',
    '/checkpoint/**',
    '/recover/**',
    '/reg/**',
    '/r.php',
    '/two_step_verification/**',
    '/two_factor/**',
    '/privacy/consent/**',
  ],
  surfaces: [
    {
      id: 'messages',
      paths: ['/messages/**', '/t/**', '/direct/**'],
      strategy: 'never',
      scope: [],
      defaultOn: false,
      private: true,
    },
    {
      // One post spread over the whole page, with its comments.
      id: 'permalink',
      paths: [
        '/story.php',
        '/permalink.php',
        '/*/posts/*/**',
        '/groups/*/posts/*/**',
        '/groups/*/permalink/*/**',
        '/**?story_fbid',
      ],
      strategy: 'list',
      scope: ['body'],
      units: ['story', 'comment'],
      defaultOn: true,
      permalink: true,
      expectsPosts: true,
    },
    {
      id: 'group-page',
      paths: ['/groups/discover/**', '/groups/joins/**', '/groups/create/**', '/groups/*/*/**'],
      strategy: 'list',
      scope: ['body'],
      units: ['post', 'comment'],
      defaultOn: true,
    },
    {
      id: 'group',
      paths: ['/groups/**'],
      strategy: 'list',
      scope: ['body'],
      units: ['post', 'comment'],
      defaultOn: true,
      expectsPosts: true,
    },
    {
      id: 'feed',
      paths: ['/', '/home.php', '/search', '/search/top/**', '/search/posts/**', '/hashtag/**'],
      strategy: 'list',
      scope: ['body'],
      units: ['post', 'comment'],
      defaultOn: true,
      expectsPosts: true,
    },
    {
      id: 'page',
      paths: ['/**'],
      strategy: 'list',
      scope: ['body'],
      units: ['post', 'comment'],
      defaultOn: true,
    },
  ],
  deny: [
    '[role="navigation"], [role="banner"], [role="log"]',
    '[contenteditable="true"], [role="textbox"], textarea',
  ],
  drop: [],
  controls: ['See translation', 'Xem bản dịch', 'Đã chỉnh sửa', 'Edited'],
  moreWords: ['See more', 'Xem thêm'],
  clip: 'dotsInElement',
  linkParams: ['id', 'story_fbid', 'fbid', 'set', 'multi_permalinks', 'v', 'comment_id'],
  placeholder: ['[data-mcomponent="MContainer"][data-virtualized="true"]'],
  dialog: ['[role="dialog"]'],
  units: [
    {
      id: 'post',
      item: [
        `[data-type="vscroller"] > ${HAS_ROW}${HAS_TEXT}`,
        `[data-type="vscroller"] > * > ${HAS_ROW}${HAS_TEXT}`,
      ],
      ...STORY,
    },
    {
      id: 'story',
      // Where other stories stand below, each is whole again.
      item: [`[data-type="vscroller"]${HAS_ROW}`, `[data-type="vscroller"] > ${HAS_ROW}${HAS_TEXT}`],
      ...STORY,
    },
    {
      id: 'comment',
      kind: 'comment',
      defaultOn: false,
      item: ['[data-mcomponent="MContainer"][data-long-click-action-id]', COMMENT],
      skip: [],
      text: [
        '[data-mcomponent$="TextArea"][role="button"][aria-label]:not([data-action-id])',
        '[data-mcomponent$="TextArea"]',
      ],
      pick: 'longest',
      not: [],
      quoted: [],
      name: ['[data-mcomponent$="TextArea"]:not([role="button"])', 'a[href], .native-text, span'],
      link: ['a[href*="comment_id="]'],
      more: [],
    },
  ],
  imageAlt: {
    strategy: 'quotedAfterCue',
    image: ['img[alt]'],
    viewer: [],
    cues: ['văn bản cho biết', 'text that says'],
    boilerplate: ['Có thể là ', 'May be '],
  },
  // Boxes have the height the server gave them, and what comes on top is cut off or covers what follows.
  anchor: { mode: 'chip' },
  dark: { class: '__fb-dark-mode', on: 'html' },
  health: {
    evidence: ['[data-mcomponent] [role="button"], [data-mcomponent][role="button"]', '[data-mcomponent]'],
    minEvidence: 8,
    main: ['[data-mcomponent="MContainer"][data-type="vscroller"]'],
    emptyWords: [
      'Chưa có bài viết',
      'Không có bài viết',
      'Không tìm thấy kết quả',
      'Nội dung này hiện không hiển thị',
      'No posts yet',
      "This content isn't available",
    ],
    login: ['input[type="password"]', 'form[action*="/login/"]'],
    unsupported: ['article[data-ft]', '#m_story_permalink_view', '[data-sigil*="m-feed"]'],
  },
});
