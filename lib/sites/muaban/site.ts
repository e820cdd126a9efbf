import { jobBoard } from '../any-page/job-board.ts';

/** Muaban.net. */
export const muaban = jobBoard({
  id: 'muaban',
  version: 1,
  hosts: ['muaban.net', 'www.muaban.net'],
  // Names of classes are made anew by each build. An entry holds nothing but its link, and the list holds many.
  cards: [
    '[class*="list-card" i] > div:has(a[href])',
    'article:has(a[href*="-id"]), div:has(> a[href*="-id"]:only-child)',
  ],
  drop: ['.tips, [class*="safe" i], [class*="report" i]'],
  controls: [
    ...['Báo xấu', 'Chat Zalo', 'Hiện số #', 'Hiện số # # ***', 'Hiện số #***', 'Đã tham gia: # ngày'],
    ...['Đã tham gia: # năm', 'Đã tham gia: # tháng', 'Đã tham gia: # năm # tháng'],
  ],
  emptyWords: ['Không tìm thấy kết quả', 'Không có tin đăng'],
});
