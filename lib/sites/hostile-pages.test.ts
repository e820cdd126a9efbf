import { describe, expect, it } from 'vitest';
import { facebook } from './facebook/site.ts';
import { readHealth } from './read-health.ts';
import { readPosts } from './read-posts.ts';
import { MAX_TEXT } from './read-text.ts';

const location = { href: 'https://www.facebook.com/' };
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (root: Document | Element) => readPosts(root, facebook, { location });
const MESSAGE = 'data-ad-rendering-role="story_message"';

describe('pages that play tricks', () => {
  it('reads a message 3,000 levels deep, or nothing, but never throws', () => {
    const page = parse('<div role="main"></div>');
    let at = page.querySelector('[role="main"]')!;
    for (let depth = 0; depth < 3_000; depth++) at = at.appendChild(page.createElement('div'));
    at.setAttribute('data-ad-rendering-role', 'story_message');
    at.textContent = 'ở rất sâu';
    expect(['ở rất sâu', undefined]).toContain(read(page)[0]?.text);
    expect(() => readHealth(page, facebook, { location, visibleMs: 99_999, scrolls: 9 })).not.toThrow();
  });

  it('cuts a huge message', () => {
    const [post] = read(
      parse(`<div role="main"><div ${MESSAGE}>${'<p>lương cao </p>'.repeat(30_000)}</div></div>`),
    );
    expect(post?.text.length).toBeGreaterThan(MAX_TEXT / 2);
    expect(post?.text.length).toBeLessThanOrEqual(MAX_TEXT);
  });

  it('reads a message inside a message once', () => {
    const page = parse(
      `<div role="main"><div><div ${MESSAGE}>ngoài <div ${MESSAGE}>trong</div></div></div></div>`,
    );
    expect(read(page).map((post) => post.text)).toEqual(['ngoài\ntrong']);
  });

  it('reads detached nodes and bare elements', () => {
    const page = parse(`<div role="main"><div id="x"><div ${MESSAGE}>lẻ loi</div></div></div>`);
    const piece = page.querySelector('#x')!;
    piece.remove();
    expect(() => read(piece)).not.toThrow();
    expect(read(parse(''))).toEqual([]);
    expect(read(parse('').documentElement)).toEqual([]);
  });

  it('takes attributes that are missing, empty or nonsense', () => {
    const odd = `<div aria-posinset="" aria-labelledby=" nowhere  "><div data-ad-rendering-role="profile_name"><a role="link" href="http://[">Tên</a><a></a></div>
      <div ${MESSAGE}><img><a href="javascript:alert(1)">chữ</a></div><a href="/groups/1/posts/%E0%A4%A/?__cft__[0]=x">x</a><img alt><div data-ad-rendering-role="like_button"></div></div>`;
    const [post] = read(parse(`<div role="main">${odd}</div>`));
    expect(post).toMatchObject({ author: 'Tên', authorLink: null, text: 'chữ', posterText: '' });
    expect(post?.link ?? '').not.toContain('__cft__');
  });

  it('gives no link that leads away from the site', () => {
    const html = `<div role="main"><div aria-posinset="1"><div data-ad-rendering-role="profile_name"><a role="link" href="https://evil.example/posts/1">Tên</a></div>
      <a href="https://evil.example/x/posts/2">1 giờ</a><div ${MESSAGE}>chữ</div></div></div>`;
    expect(read(parse(html))[0]).toMatchObject({ author: 'Tên', authorLink: null, link: null });
  });

  it.each([
    'data-pagelet="ChatTab"',
    'data-pagelet="MWChatComposer"',
    'role="dialog" aria-label="Messenger"',
    'role="dialog" aria-label="Chats"',
    'aria-roledescription="message"',
    'data-scope="messages_table"',
    'role="navigation"',
    'role="banner"',
    'role="textbox"',
    'contenteditable="true"',
    'contenteditable=""',
    'aria-label="Đoạn chat với Bạn"',
    'aria-label="Tin nhắn trong cuộc trò chuyện"',
    'aria-label="Messages in conversation with A"',
  ])('never reads inside %s, wherever it stands', (mark) => {
    const whole = `<div><div data-ad-rendering-role="profile_name"><h4><a role="link" href="/a">Bạn</a></h4></div>
      <div ${MESSAGE}>lời riêng tư rất dài</div><div dir="auto">lời riêng tư thứ hai</div><div data-ad-rendering-role="like_button"></div></div>`;
    const inside = `<div ${mark}><div>${whole}</div></div>`;
    expect(read(parse(`<div role="main">${inside}</div>`))).toEqual([]);
    expect(read(parse(inside))).toEqual([]);
    expect(read(parse(`<div role="main"></div>${inside}`))).toEqual([]);
    expect(read(parse(`<div role="main">${whole}</div>`))).toHaveLength(1);
  });

  it('goes on when one post throws', () => {
    const one = (text: string) => `<div aria-posinset="1"><div ${MESSAGE}><b>${text}</b></div></div>`;
    const page = parse(`<div role="main">${one('hỏng')}${one('lành')}</div>`);
    const broken = page.querySelector('b')!;
    const trap = () => {
      throw new Error('trap');
    };
    Object.assign(broken, { matches: trap });
    expect(read(page).map((post) => post.text)).toEqual(['lành']);
  });

  it('gives the same post the same key, and another word another key', () => {
    const key = (author: string, text: string) =>
      read(
        parse(
          `<div role="main"><div aria-posinset="1"><div data-ad-rendering-role="profile_name">${author}</div><div ${MESSAGE}>${text}</div></div></div>`,
        ),
      )[0]?.key;
    expect(key('An', 'Cần người')).toBe(key('An', '<p> Cần </p><i>người</i>'));
    expect(key('An', 'Cần người')).not.toBe(key('Bình', 'Cần người'));
    expect(key('An', 'Cần người')).not.toBe(key('An', 'Cần ngườ'));
    expect(key('An', 'Cần người')).toMatch(/^[0-9a-z]{11}$/u);
  });
});
