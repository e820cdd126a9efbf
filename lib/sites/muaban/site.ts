import { jobBoard } from '../any-page/job-board.ts';

/** Muaban.net. */
export const muaban = jobBoard({
  id: 'muaban',
  version: 1,
  hosts: ['muaban.net', 'www.muaban.net'],
  cards: ['[class*="list-card" i] > div:has(a[href])', 'article:has(a[href*="-id"])'],
  emptyWords: ['Không tìm thấy kết quả', 'Không có tin đăng'],
});
