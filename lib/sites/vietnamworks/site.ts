import { jobBoard } from '../any-page/job-board.ts';

/** VietnamWorks. Its class names are made anew by each build, so JSON-LD and the densest block do most of the work. */
export const vietnamworks = jobBoard({
  id: 'vietnamworks',
  version: 1,
  hosts: ['www.vietnamworks.com', 'vietnamworks.com'],
  cards: [
    '.search_list .new-job-card',
    '[class*="job-card" i]:has(a[href*="-jv"])',
    'div:has(> a[href*="-jv"])',
  ],
  emptyWords: ['Không tìm thấy việc làm', 'No jobs found'],
});
