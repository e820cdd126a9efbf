import { describe, expect, it } from 'vitest';
import { isLikeCards, repeatedCards } from './cards.ts';
import { denseBlock } from './dense-block.ts';
import { jobPostings } from './job-posting.ts';
import { readAnyPage } from './read-any-page.ts';

const HREF = 'https://tin.example/bai/1?ref=a#b';
const page = (body: string, head = '') =>
  new DOMParser().parseFromString(`<html><head>${head}</head><body>${body}</body></html>`, 'text/html');
const json = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
const texts = (document: Document) => readAnyPage(document, HREF).map(({ text }) => text);
const LONG = 'Xưởng may ở xã Mẫu cần người vắt sổ, làm ngày tám tiếng, nghỉ chủ nhật. '.repeat(4).trim();

describe('the text of any page', () => {
  it('is its densest block, without menus, forms, asides and buttons', () => {
    const document = page(`
      <nav><a href="/">Trang nhất</a></nav>
      <div id="content"><h1>Xưởng may</h1><div class="body"><p>${LONG}</p><button>Chia sẻ</button><p>Gọi bác Tư.</p></div>
      <aside>Tin khác: lương cao</aside><form><label>Bình luận <textarea>viết đi</textarea></label></form></div>
      <footer>Bản quyền</footer>`);
    expect(texts(document)).toEqual([`Xưởng may\n${LONG}\nGọi bác Tư.`]);
  });

  it('has the address of the page, without what may name the reader', () => {
    const [post] = readAnyPage(page(`<main><p>${LONG}</p></main>`), HREF);
    expect(post?.link).toBe('https://tin.example/bai/1');
  });

  it('is marked where it stands in the page', () => {
    const document = page(`<main><p>${LONG}</p></main>`);
    const [post] = readAnyPage(document, HREF);
    expect(post?.rangesOf(0, 9)).toHaveLength(1);
  });

  it('is nothing on a short page, and on a page of links', () => {
    expect(texts(page('<p>Chào bạn</p>'))).toEqual([]);
    const links = Array.from({ length: 4 }, (_, index) => `<li><a href="/${index}">${LONG}</a></li>`).join(
      '',
    );
    expect(denseBlock(page(`<ul>${links}</ul>`))).toBeNull();
  });

  it('is read card by card where the page is a list, so that ads do not mix', () => {
    const card = (name: string) =>
      `<div class="card"><a href="/${name}">${name}</a><p>${name} cần người làm ca ngày ở gần nhà, hỏi tại chỗ</p></div>`;
    const names = ['Thợ hàn', 'Thợ tiện', 'Thủ kho', 'Bảo vệ', 'Tạp vụ', 'Phụ bếp'];
    const document = page(`<main><div>${names.map(card).join('')}</div></main>`);
    expect(texts(document)).toHaveLength(6);
    expect(texts(document).every((text) => names.filter((name) => text.includes(name)).length === 1)).toBe(
      true,
    );
  });

  it('never fails, whatever the page is', () => {
    expect(texts(new DOMParser().parseFromString('', 'text/html'))).toEqual([]);
    const deep = page('<div>'.repeat(2_000) + LONG);
    expect(() => readAnyPage(deep, HREF)).not.toThrow();
    expect(readAnyPage(page(''), 'no address')).toEqual([]);
  });
});

describe('a job in JSON-LD', () => {
  const job = { '@type': 'JobPosting', title: 'Thợ nề', description: 'Xây tường' };

  it.each([
    ['alone', job],
    ['in a list', [{ '@type': 'WebPage' }, job]],
    ['in a graph', { '@graph': [job] }],
    ['as the main entity', { '@type': 'WebPage', mainEntity: job }],
    ['with a full type', { ...job, '@type': 'http://schema.org/JobPosting' }],
  ])('is found %s', (_where, value) => {
    expect(jobPostings(page('', json(value))).map(({ text }) => text)).toEqual(['Thợ nề\nXây tường']);
  });

  it('is found beside broken scripts, and with raw line breaks and a comma too many', () => {
    const broken = '<script type="application/ld+json">{"@type":</script>';
    const mended = '<script type="application/ld+json">{"@type":"JobPosting","title":"A\nB",}</script>';
    expect(jobPostings(page('', broken + mended)).map(({ title }) => title)).toEqual(['A B']);
  });

  it.each([
    [
      'a range',
      { currency: 'VND', value: { minValue: 7_000_000, maxValue: 9_000_000, unitText: 'MONTH' } },
      '7000000 - 9000000 VND/tháng',
    ],
    ['one amount', { currency: 'USD', value: { value: 900, unitText: 'MONTH' } }, '900 USD/tháng'],
    ['a bare number', { currency: 'VND', value: 300_000, unitText: 'DAY' }, '300000 VND/ngày'],
    ['words', 'Thỏa thuận', 'Thỏa thuận'],
  ])('says its pay: %s', (_what, baseSalary, line) => {
    expect(jobPostings(page('', json({ ...job, baseSalary })))[0]?.text).toBe(`Thợ nề\n${line}\nXây tường`);
  });

  it('says where it is, also in another country', () => {
    const jobLocation = [
      { address: { addressLocality: 'Bavet', addressCountry: { name: 'Campuchia' } } },
      'Hà Nội',
    ];
    expect(jobPostings(page('', json({ ...job, jobLocation })))[0]?.text).toContain(
      'Bavet, Campuchia; Hà Nội',
    );
  });

  it('is read without markup, also where that was escaped once too often', () => {
    const description = '&lt;h2&gt;Yêu cầu&lt;/h2&gt;&lt;p&gt;Sức khỏe &amp;amp; chịu khó&lt;/p&gt;';
    expect(jobPostings(page('', json({ ...job, description })))[0]?.text).toBe(
      'Thợ nề\nYêu cầu\nSức khỏe & chịu khó',
    );
  });

  it('keeps what only looks a little like markup', () => {
    const description = 'Lương &lt; 10 triệu, &lt;x đóng cọc&gt;, tuổi &gt; 18';
    expect(jobPostings(page('', json({ ...job, description })))[0]?.text).toBe(
      'Thợ nề\nLương < 10 triệu, <x đóng cọc>, tuổi > 18',
    );
  });

  it('gives way to the page where that says the same and much more', () => {
    const posting = { ...job, description: LONG, hiringOrganization: 'Xưởng Mẫu' };
    const more = 'Phải đóng một triệu giữ chỗ trước khi vào làm, trả lại sau sáu tháng. '.repeat(3).trim();
    const [post] = readAnyPage(
      page(`<main><h1>Thợ nề</h1><div><p>${LONG}</p><p>${more}</p></div></main>`, json(posting)),
      HREF,
    );
    expect(post).toMatchObject({ author: 'Xưởng Mẫu', text: `Thợ nề\n${LONG}\n${more}` });
  });

  it('stays where the page speaks of something else', () => {
    const posting = { ...job, description: LONG };
    const other = 'Trang này giúp mọi người tìm việc gần nhà, mỗi ngày có nhiều tin mới. '.repeat(12);
    expect(texts(page(`<main><h1>Thợ nề</h1><p>${other}</p></main>`, json(posting)))).toEqual([
      `Thợ nề\n${LONG}`,
    ]);
  });

  it('is no job when it is as deep as a trap, or something else', () => {
    let trap: unknown = job;
    for (let depth = 0; depth < 50; depth++) trap = { '@graph': [trap] };
    expect(jobPostings(page('', json(trap)))).toEqual([]);
    expect(jobPostings(page('', json({ '@type': 'Product', name: 'Thợ nề' })))).toEqual([]);
    expect(jobPostings(page('', json(null)))).toEqual([]);
  });

  it('runs and loads nothing of its markup', () => {
    const description =
      '<img src=x onerror="globalThis.vtRan = true"><script>globalThis.vtRan = true</script>Xây';
    expect(jobPostings(page('', json({ ...job, description })))[0]?.text).toBe('Thợ nề\nXây');
    expect((globalThis as { vtRan?: boolean }).vtRan).toBeUndefined();
  });
});

it('a menu is no list of cards', () => {
  const menu = Array.from(
    { length: 8 },
    (_, index) => `<li><a href="/${index}">Mục thứ ${index} của trang</a></li>`,
  );
  expect(repeatedCards(page(`<nav><ul>${menu.join('')}</ul></nav>`))).toEqual([]);
});

describe('an address like those of its cards', () => {
  const cards = (hrefs: string[]) => hrefs.map((href) => page(`<a href="${href}">x</a>`).querySelector('a')!);

  it.each([
    [
      'https://a.example/viec/phoi-muc-id70.html?x=1',
      ['/viec/gom-id71.html', '/viec/lua-id8.html', '/tag/1/a'],
      true,
    ],
    ['https://a.example/quan-3/100000001.htm', ['/viec/12.htm#x', '/viec/13.htm'], true],
    ['https://a.example/phoi-muc-18-jv', ['/lua-19-jv?source=a', '/gom-20-jv/'], true],
    ['https://a.example/phoi-muc-18-jv', ['/lua-19-jv', '/cong-ty-1', '/cong-ty-2'], false],
    ['https://a.example/tim-viec?page=2', ['/viec/gom-id71.html'], false],
    ['https://a.example/tim-viec-trang-2-vi.html', ['/viec/gom.35C71.html'], false],
    ['https://a.example/tim-viec', ['/viec/gom', 'http://', ''], false],
    ['no address', ['/a-1'], false],
  ])('%s', (href, hrefs, alike) => expect(isLikeCards(href, cards(hrefs))).toBe(alike));

  it.each([
    ['https://a.example/tuyen-dung-l59', '/viec/phoi-muc-id70', false],
    ['https://a.example/page/2/', '/viec/phoi-muc', false],
    ['https://a.example/viec/gom-id71', '/viec/phoi-muc-id70', true],
  ])('%s, with cards around their link %s', (href, link, alike) => {
    const card = `<div><a href="/logo-l1"><img></a><h3><a href="${link}">x</a></h3><a href="/quan-l8">y</a></div>`;
    expect(isLikeCards(href, [...page(card).body.children])).toBe(alike);
  });
});
