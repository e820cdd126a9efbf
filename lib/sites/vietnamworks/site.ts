import { jobBoard } from '../any-page/job-board.ts';

/** VietnamWorks. Its class names are made anew by each build, so what has a name or an id has to do. Its JSON-LD mostly holds the duties alone. */
export const vietnamworks = jobBoard({
  id: 'vietnamworks',
  version: 1,
  hosts: ['www.vietnamworks.com', 'vietnamworks.com'],
  cards: [
    '.search_list .new-job-card',
    '[class*="job-card" i]:has(a[href*="-jv"])',
    'div:has(> a[href*="-jv"])',
  ],
  page: {
    title: ['h1[name="title"]', 'h1'],
    company: ['main a[href*="/nha-tuyen-dung/"]:not(:has(img))'],
    facts: ['h1 + [name="label"]'],
    // Each part is a heading and what follows it; beside the job stands a column of others.
    block: ['#vnwLayout__col div:has(> h2):not(:has(a[href*="-jv"]))'],
  },
  emptyWords: ['Không tìm thấy việc làm', 'No jobs found'],
});
