import { jobBoard } from '../any-page/job-board.ts';

/** Việc Làm 24h: JSON-LD holds more of a job than the page shows at once; its pages have no `h1`. */
export const vieclam24h = jobBoard({
  id: 'vieclam24h',
  version: 1,
  hosts: ['vieclam24h.vn', 'www.vieclam24h.vn'],
  cards: ['a[data-job-id]', 'a[data-content-name^="vl24h.jobbox"]', '[data-job-id]'],
  emptyWords: ['Không tìm thấy việc làm', 'Chưa có việc làm'],
});
