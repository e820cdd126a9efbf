import type { PageDescription, Rungs, SiteDescription } from '../define-site.ts';
import { listSite } from '../list-site.ts';
import { CARD_LINK } from './cards.ts';

/** A job board: pages about one job, and lists of cards. */
export interface JobBoard {
  id: string;
  version: number;
  hosts: readonly string[];
  /** Cards of a list, each a job of its own. */
  cards: Rungs;
  /** Where the text of a job stands, if its JSON-LD is not to be relied on. */
  page?: PageDescription;
  /** What else stands in its ads and is no word of them. */
  drop?: Rungs;
  /** Words of its controls, besides those of all boards. */
  controls?: readonly string[];
  /** Words of the site for a list without jobs. */
  emptyWords: readonly string[];
}

/** Pages of a board that are about the reader's own account and never read. */
const ACCOUNT = [
  '/login/**',
  '/dang-nhap/**',
  '/register/**',
  '/dang-ky/**',
  '/account/**',
  '/tai-khoan/**',
  '/auth/**',
  '/signin/**',
];

/** What can be done with a job is mostly a link that looks like a button. */
export const CONTROLS: readonly string[] = [
  ...['Lưu', 'Lưu tin', 'Lưu việc làm', 'Đã lưu', 'Bỏ lưu', 'Chia sẻ', 'Báo cáo', 'So sánh'],
  ...['Ứng tuyển', 'Ứng tuyển ngay', 'Nộp đơn', 'Nộp hồ sơ', 'Nộp hồ sơ ứng tuyển', 'Gửi hồ sơ', 'Đăng nhập'],
  ...[
    'Xem nhanh',
    'Xem chi tiết',
    'Xem thêm',
    'Hiện số',
    '(Mới)',
    '(New)',
    'Bấm để hiện số',
    'Chat',
    'Nhắn tin',
  ],
  ...[
    'Save',
    'Save job',
    'Share',
    'Apply',
    'Apply now',
    'Quick apply',
    'View details',
    'Login to view salary',
  ],
];

/** Completes the description of a job board. */
export function jobBoard({
  cards,
  page,
  drop = [],
  controls = [],
  emptyWords,
  ...board
}: JobBoard): SiteDescription {
  return listSite({
    ...board,
    unsupportedHosts: [],
    authPaths: ACCOUNT,
    // No page has to hold jobs: whatever text or repeated cards it has are read even where nothing is described, and what
    // has neither is a page of links, such as the front door.
    surfaces: [{ id: 'page', paths: ['/**'], strategy: 'page', scope: [], defaultOn: true }],
    deny: [
      'nav, footer',
      '[role="navigation"], [role="banner"], [role="contentinfo"]',
      'form:not(:has(h1, main, article))',
    ],
    units: [
      {
        id: 'card',
        kind: 'post',
        defaultOn: true,
        item: cards,
        skip: [],
        text: cards,
        pick: 'apart',
        not: [],
        quoted: [],
        name: [],
        link: CARD_LINK,
        more: [],
      },
    ],
    ...(page && { page }),
    // A logo, whose name may be as short as an emoji.
    drop: ['img', 'a[href^="javascript:"]', '[role="tooltip"]', ...drop],
    controls: [...CONTROLS, ...controls],
    linkParams: ['jk', 'vjk', 'id'],
    placeholder: [],
    dialog: ['[role="dialog"]'],
    anchor: { mode: 'inlineBeforeMessage' },
    dark: { class: 'dark', on: 'html' },
    health: {
      evidence: ['a[href]'],
      minEvidence: 8,
      main: ['main', '[role="main"]', 'body'],
      emptyWords,
      login: ['input[type="password"]'],
      unsupported: [],
    },
  });
}
