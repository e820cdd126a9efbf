import { jobBoard } from '../any-page/job-board.ts';

/** Indeed. */
export const indeed = jobBoard({
  id: 'indeed',
  version: 1,
  hosts: ['vn.indeed.com', 'www.indeed.com'],
  cards: ['.job_seen_beacon', '[data-testid="slider_item"]', 'li:has(a[data-jk])'],
  page: {
    title: ['h1', '[data-testid="jobsearch-JobInfoHeader-title"]'],
    company: ['[data-testid="inlineHeader-companyName"]', '[data-testid="company-name"]'],
    facts: ['#salaryInfoAndJobType, [data-testid="inlineHeader-companyLocation"]'],
    block: ['#jobDescriptionText', '[id^="jobDescriptionText"]'],
  },
  // Follows the title of an open job.
  controls: ['- job post'],
  emptyWords: ['không khớp với bất kỳ việc làm nào', 'did not match any jobs'],
});
