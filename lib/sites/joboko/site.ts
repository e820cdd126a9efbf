import { jobBoard } from '../any-page/job-board.ts';

/** Joboko. */
export const joboko = jobBoard({
  id: 'joboko',
  version: 1,
  hosts: ['vn.joboko.com', 'joboko.com'],
  cards: ['.nw-job-list__item', '[class*="job-list"] > .item', '.item:has(a[href*="-xvi"])'],
  page: {
    title: ['h1'],
    company: ['.nw-company-hero__text', '[class*="company" i] h2'],
    facts: ['.nw-job-detail .block-entry .item-content'],
    // Duties, demands, pay and place are siblings, with a heading before each.
    block: [
      '.block-text:has(> .job-desc)',
      '.job-desc, .job-requirement, .job-benefit, .job-work-places',
      '[class*="job-desc" i]',
    ],
  },
  emptyWords: ['Không tìm thấy việc làm'],
});
