import { jobBoard } from '../any-page/job-board.ts';

/** TopCV. Its job pages come in an older and a newer layout at the same time, and in one for companies that pay for a page. */
export const topcv = jobBoard({
  id: 'topcv',
  version: 1,
  hosts: ['www.topcv.vn', 'topcv.vn'],
  cards: ['.job-item-search-result', '.job-item-2, .job-item-default', '.job-item'],
  page: {
    title: ['h1.job-detail__info--title', 'h1', 'h2.box-job-information-detail-title'],
    company: [
      'h2.company-name-label',
      '.company-name-label',
      '.premium-job-header__company--name',
      '.company-name',
    ],
    facts: [
      '.job-detail__info--section',
      '.box-header-job__salary, .box-header-job__info > *',
      '.basic-information-item',
    ],
    block: [
      '.job-description__item',
      '.box-job-information-detail-item',
      '.premium-job-description__box',
      '.job-description',
    ],
  },
  // What the mark of a checked company says when one points at it.
  drop: ['.tooltip-text, .icon-verified-employer'],
  emptyWords: ['Không tìm thấy việc làm', 'Chưa tìm thấy việc làm'],
});
