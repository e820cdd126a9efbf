import { expect, it } from 'vitest';
import { readAnyPage } from './read-any-page.ts';

const HREF = 'https://dien-dan.example/t/hoi-viec.1012345/';
const read = (body: string) =>
  readAnyPage(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'), HREF).map(
    ({ author, text }) => ({ author, text }),
  );

const message = (author: string, text: string) => `
  <article class="message" data-author="${author}">
    <h4><a href="/u/${author}.9001/">${author}</a></h4>
    <div><article class="message-body"><div itemprop="text">${text}</div></article></div>
    <footer><a>Trả lời</a></footer>
  </article>`;
const thread = (...messages: string[]) => `<h1>Hỏi việc</h1><div>${messages.join('')}</div>`;

it('reads every message of a thread as a post of its author', () => {
  expect(
    read(thread(message('lan', 'Có ai làm ở đây chưa?'), message('hoa', 'Đóng tiền trước là bỏ.'))),
  ).toEqual([
    { author: 'lan', text: 'Có ai làm ở đây chưa?' },
    { author: 'hoa', text: 'Đóng tiền trước là bỏ.' },
  ]);
});

it('reads them where they are many, although their links are like the address', () => {
  const names = ['lan', 'hoa', 'cúc', 'mai', 'tư', 'năm'];
  const posts = read(thread(...names.map((name) => message(name, `Lời của ${name} về chỗ làm này`))));
  expect(posts.map(({ author }) => author)).toEqual(names);
});

it('leaves out what a message answers to', () => {
  const quote = '<blockquote data-quote="lan">Có ai làm ở đây chưa?</blockquote>';
  const [, answer] = read(
    thread(message('lan', 'Có ai làm ở đây chưa?'), message('hoa', `${quote}Mình làm rồi.`)),
  );
  expect(answer).toEqual({ author: 'hoa', text: 'Mình làm rồi.' });
});

it('takes the name from microdata, and reads what bears no name as well', () => {
  const text = 'Vựa cần người phơi mực, làm từ sáng sớm đến trưa, trả công mỗi thứ bảy.';
  const named = `<article><span itemprop="author"><b itemprop="name">Lan Mẫu</b></span><div itemprop="text">${text}</div></article>`;
  expect(read(`<div>${named}<article><p>${text} Gần bến.</p></article></div>`)).toEqual([
    { author: 'Lan Mẫu', text },
    { author: '', text: `${text} Gần bến.` },
  ]);
});

it('leaves an article with a few short ones beside it to be the text of the page', () => {
  const long = 'Xưởng may ở xã Mẫu cần người vắt sổ, làm ngày tám tiếng, nghỉ chủ nhật. '.repeat(6).trim();
  const posts = read(`<h1>Xưởng may</h1><article><p>${long}</p></article><article>Tin khác</article>`);
  expect(posts).toEqual([{ author: '', text: `Xưởng may\n${long}` }]);
});

it('reads the words of a message that has another article embedded', () => {
  const shown = '<article class="embed"><p>Bài nhúng</p></article>';
  const body = `<p>Chị ơi bên đó nhận người không cần giấy tờ gì đâu nha</p>${shown}`;
  const [first] = read(
    `<div><article data-author="lan">${body}</article><article data-author="hoa"><p>Chỗ nào vậy chị</p></article></div>`,
  );
  expect(first).toMatchObject({ author: 'lan', text: expect.stringContaining('không cần giấy tờ') });
});

it('takes the title of a thing for no name, and an empty name for none', () => {
  const text = 'Cần người làm từ sáng sớm đến trưa, trả công mỗi thứ bảy.';
  const jobs = ['Thợ may', 'Thợ nề'].map(
    (name) => `<article><h2><span itemprop="name">${name}</span></h2><p>${text} ${name}</p></article>`,
  );
  expect(read(`<div>${jobs.join('')}</div>`).map(({ author }) => author)).toEqual(['', '']);
  const guest = `<article data-author=""><b itemprop="author">Khách</b><div itemprop="text">${text}</div></article>`;
  expect(
    read(`<div>${guest}${guest.replace('Khách', 'Khách Hai')}</div>`).map(({ author }) => author),
  ).toEqual(['Khách', 'Khách Hai']);
});
