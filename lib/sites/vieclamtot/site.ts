import { jobBoard } from '../any-page/job-board.ts';

/** Việc Làm Tốt and the other notices of Chợ Tốt. A number hidden behind "Hiện số" is never asked for. */
export const vieclamtot = jobBoard({
  id: 'vieclamtot',
  version: 1,
  hosts: ['www.vieclamtot.com', 'vieclamtot.com', 'www.chotot.com', 'chotot.com'],
  cards: ['a[itemprop="item"]', 'li:has(> a[href*=".htm"])', 'a[href*=".htm"]:has(h3, h2)'],
  page: {
    title: ['h1'],
    company: ['[class*="companyName" i]', '[class*="sellerName" i]', '[itemprop="company_name"]'],
    facts: ['[itemprop="salary"], [itemprop="salary_type"]'],
    block: ['[class*="adBody" i]'],
  },
  emptyWords: ['Không tìm thấy kết quả', 'Không có tin đăng'],
});
