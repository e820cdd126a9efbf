import { jobBoard } from '../any-page/job-board.ts';

/** Joboko. */
export const joboko = jobBoard({
  id: 'joboko',
  version: 1,
  hosts: ['vn.joboko.com', 'joboko.com'],
  cards: ['.nw-job-list__item', '[class*="job-list"] > .item', '.item:has(a[href*="-xvi"])'],
  page: {
    title: ['h1'],
    company: ['.nw-company-hero__title', '[class*="company" i] h2'],
    block: ['.job-desc .text-left', '.job-desc'],
  },
  emptyWords: ['Không tìm thấy việc làm'],
});
