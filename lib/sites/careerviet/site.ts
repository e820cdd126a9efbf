import { jobBoard } from '../any-page/job-board.ts';

/** CareerViet, formerly CareerBuilder. */
export const careerviet = jobBoard({
  id: 'careerviet',
  version: 1,
  hosts: ['careerviet.vn', 'www.careerviet.vn'],
  cards: ['.job-item', '[class*="job-item"]:has(a.job_link)'],
  page: {
    title: ['.job-desc .title', 'h1.title', 'h1'],
    company: ['.job-desc .employer', '.company-name', 'a.job-company-name'],
    block: ['.job-detail-content .detail-row', '.detail-row', '.job-detail-content'],
  },
  emptyWords: ['Không tìm thấy việc làm', 'không tìm thấy kết quả'],
});
