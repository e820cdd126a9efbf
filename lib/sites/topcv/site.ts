import { jobBoard } from '../any-page/job-board.ts';

/** TopCV. Its job pages come in an older and a newer layout at the same time. */
export const topcv = jobBoard({
  id: 'topcv',
  version: 1,
  hosts: ['www.topcv.vn', 'topcv.vn'],
  cards: ['.job-item-search-result', '.job-item-2, .job-item-default', '.job-item'],
  page: {
    title: ['h1.job-detail__info--title', 'h1', 'h2.box-job-information-detail-title'],
    company: ['h2.company-name-label', '.company-name-label', '.company-name'],
    block: ['.job-description__item', '.box-job-information-detail-item', '.job-description'],
  },
  emptyWords: ['Không tìm thấy việc làm', 'Chưa tìm thấy việc làm'],
});
