/**
 * A feed like Facebook's that grows while one scrolls, as one page without any request of its own. Its own scripts do
 * little, so that what the extension adds is plain to see.
 */
export function feedPage(posts: readonly { author: string; text: string }[]): string {
  const data = JSON.stringify(posts).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="vi" class="__fb-light-mode">
<head><meta charset="utf-8"><title>Facebook</title>
<style>
  body { margin: 0; font: 15px/1.3 sans-serif; background: #f2f4f7 }
  [role="feed"] { width: 590px; margin: 0 auto }
  [aria-posinset] { background: #fff; border-radius: 8px; margin: 0 0 16px; padding: 12px; overflow: hidden }
  .picture { height: 240px; background: #cdd }
</style></head>
<body><div role="banner"></div><div role="main"><div role="feed"></div></div>
<script>${growFeed.toString()}; growFeed(${data})</script></body></html>`;
}

declare global {
  interface Window {
    /** Adds so many posts; says how many are left. */
    addPosts(count: number): number;
    /** Milliseconds of every long task since the page began. */
    longTasks: number[];
  }
}

/** Runs in the page. */
function growFeed(posts: readonly { author: string; text: string }[]): void {
  const feed = document.querySelector('[role="feed"]')!;
  const make = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const button = (name: string, label: string) =>
    make(
      'div',
      { role: 'button', tabindex: '0', 'aria-label': label },
      make('div', { 'data-ad-rendering-role': `${name}_button` }, make('span', { dir: 'auto' }, label)),
    );
  const link = (href: string, ...children: (Node | string)[]) =>
    make('a', { href: `https://www.facebook.com${href}`, role: 'link', tabindex: '0' }, ...children);
  let next = 0;

  const makePost = () => {
    const { author, text } = posts[next]!;
    const id = ++next;
    const lines = text.split('\n').map((line) => make('div', { dir: 'auto' }, line));
    const name = make('strong', {}, make('span', {}, author));
    const profile = `/profile.php?id=${100_000_000_000 + id}`;
    return make(
      'div',
      { 'aria-posinset': String(id), 'aria-labelledby': `name${id}` },
      make(
        'div',
        { 'data-ad-rendering-role': 'profile_name' },
        make('h4', { id: `name${id}` }, link(profile, name)),
      ),
      link(`/permalink.php?story_fbid=${id}&id=${id}`, '2 giờ'),
      make('div', { role: 'button', 'aria-haspopup': 'menu', 'aria-label': 'Hành động với bài viết này' }),
      make(
        'div',
        { 'data-ad-rendering-role': 'story_message' },
        make(
          'div',
          { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' },
          make('span', { dir: 'auto' }, ...lines),
        ),
      ),
      make('div', { class: 'picture' }),
      make('div', {}, button('like', 'Thích'), button('comment', 'Bình luận'), button('share', 'Chia sẻ')),
    );
  };

  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  window.addPosts = (count) => {
    for (let i = 0; i < count && next < posts.length; i++) feed.append(makePost());
    return posts.length - next;
  };
}
