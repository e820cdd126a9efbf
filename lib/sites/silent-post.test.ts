import { afterEach, describe, expect, it } from 'vitest';
import { facebook } from './facebook/site.ts';
import { findPlace } from './find-surface.ts';
import { lookAt } from './look.ts';
import { findIn, insideOthers, readOne } from './read-posts.ts';
import { type SilentPost, silentPost } from './silent-post.ts';

/** One post of a feed, in the shape of lib/sites/facebook/picture-only.html. */
const post = ({ alt = '', width = 500, words = '', author = 'Ảnh Một' }) => `
  <div class="x1yztbdb"><div>
    <div data-ad-rendering-role="profile_name"><h4><a href="/profile.php?id=1" role="link">${author}</a></h4></div>
    ${words && `<div data-ad-rendering-role="story_message"><span dir="auto">${words}</span></div>`}
    <div><a href="/photo/?fbid=7"><div><img alt="${alt}" width="${width}" height="${width}" src="data:,"></div></a></div>
    <div><div data-ad-rendering-role="like_button">Thích</div><div data-ad-rendering-role="share_button">Chia sẻ</div></div>
  </div></div>`;

const HREF = 'https://www.facebook.com/';

afterEach(() => document.body.replaceChildren());

function silentIn(html: string): SilentPost[] {
  document.body.innerHTML = `<div role="main">${html}</div>`;
  // Nothing is loaded here, which is how a feed is met as well.
  for (const image of document.querySelectorAll('img'))
    Object.defineProperty(image, 'complete', { value: false });
  const look = lookAt(facebook, findPlace(facebook, HREF, {})!.surface!, document, HREF, {});
  const found = findIn(look, document.documentElement);
  expect(found).toHaveLength(1);
  return found.flatMap((each) => silentPost(look, each, readOne(look, each, insideOthers(found))) ?? []);
}

describe('a post whose picture nobody has read', () => {
  it.each([
    ['no description', { alt: '' }],
    ['a description that says nothing', { alt: 'Không có mô tả ảnh.' }],
    ['words seen and not written down', { alt: 'Có thể là hình ảnh về 2 người và văn bản' }],
    ['the same in English', { alt: 'May be an image of 2 people and text' }],
    ['a few words beside it', { words: 'Ib mình nhé 👇' }],
  ])('is told: %s', (_, given) => {
    const [found] = silentIn(post(given));
    expect(found?.post).toMatchObject({ author: 'Ảnh Một', posterText: '', kind: 'post' });
    expect(found?.picture.tagName).toBe('IMG');
  });

  it.each([
    ['its words were read by the site', { alt: "Có thể là hình ảnh về văn bản cho biết 'BÁN NHÀ'" }],
    ['the site saw no words in it', { alt: 'Có thể là hình ảnh về 2 người, mọi người đang cười' }],
    ['it is a face', { width: 40 }],
    [
      'the post has words of its own',
      { words: 'Quán cơm ở Nha Trang cần hai phụ bếp làm tám tiếng nghỉ chủ nhật' },
    ],
  ])('is not told when %s', (_, given) => {
    expect(silentIn(post(given))).toEqual([]);
  });
});
