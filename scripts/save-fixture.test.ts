import { describe, expect, it } from 'vitest';
import { fixtureOf } from './fixture-of.ts';
import { personalTraces } from './personal-traces.ts';

const SAVED = `<!doctype html><html><head><script>var token = 1</script><meta name="user" content="Nguyễn Văn Thật"></head><body>
  <div role="main"><div aria-posinset="1" data-user="61550000001234567">
    <div data-ad-rendering-role="profile_name"><h4><a role="link" href="https://www.facebook.com/nguyen.van.that?__cft__[0]=AZXq12345678901234567890">Nguyễn Văn Thật</a></h4></div>
    <div data-ad-rendering-role="story_message" dir="auto">Quán bún chị Thật ở ngõ 12 cần người, gọi 0987 654 321 hoặc that@gmail.com</div>
    <img src="https://scontent.xx.fbcdn.net/v/1.jpg" alt="Có thể là hình ảnh về 1 người và văn bản cho biết 'TUYỂN NGƯỜI'">
    <div role="button" aria-label="Thích"><span data-ad-rendering-role="like_button">Thích</span></div>
    <div role="button"><span data-ad-rendering-role="share_button">Chia sẻ</span></div>
  </div></div></body></html>`;

describe('a test page made of a saved one', () => {
  const { folder, html, expected } = fixtureOf(SAVED, 'https://www.facebook.com/groups/987654321', 'A page.');

  it('holds no word, name, number, address or token of it', () => {
    for (const trace of [
      'Nguyễn',
      'Thật',
      'that',
      'bún',
      '654',
      'gmail',
      'fbcdn',
      'AZXq',
      '6155',
      'token',
      'TUYỂN',
    ])
      expect(html).not.toContain(trace);
  });

  it('is still read the same way', () => {
    expect(folder).toBe('facebook');
    expect(expected).toMatchObject({
      health: 'ok',
      surface: 'group',
      url: 'https://www.facebook.com/groups/1000',
    });
    expect(expected.posts).toHaveLength(1);
    const [post] = expected.posts;
    expect(String(post!.text).split(' ')).toHaveLength(15);
    expect(String(post!.author).split(' ')).toHaveLength(3);
    expect(post!.posterText).not.toBe('');
  });

  it('is not made of a page of no known site', () => {
    expect(() => fixtureOf(SAVED, 'https://example.org/', '')).toThrow(/npm run new:site/);
  });
});

describe('what may point to a person', () => {
  it.each([
    ['an e-mail address', 'Gửi cho lan.tran@gmail.com'],
    ['a telephone number', 'Gọi 0912 345 678'],
    ['a telephone number', 'tel:+84912345678'],
    ['a long number', 'data-id="100081234567890"'],
    ['a token', 'data-x="AbCdEf0123456789aBcDeF0123"'],
    ['a parameter of a session', 'href="/x?fb_dtsg=NAcMabcdefgh"'],
    ['an address of another site', 'src="https://scontent.fbcdn.net/1.jpg"'],
  ])('is found: %s in %s', (what, html) => {
    expect(personalTraces(html, ['www.facebook.com']).join()).toContain(what);
  });

  it.each([
    'Gọi 0900 000 123',
    'https://www.facebook.com/x',
    'mau@example.org',
    'id="100000000000001"',
    'lương 12.000.000',
  ])('is not seen in what was invented: %s', (html) =>
    expect(personalTraces(html, ['www.facebook.com'])).toEqual([]),
  );
});
