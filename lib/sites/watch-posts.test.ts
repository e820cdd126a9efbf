import { describe, expect, it } from 'vitest';
import {
  button,
  element,
  line,
  main,
  post,
  seen,
  settle,
  start,
  texts,
  useWatchedPage,
} from './watched-page.test-helper.ts';

describe('watchPosts', () => {
  useWatchedPage();

  it('hands over what is there at first and what comes later, once each', async () => {
    main().append(post('Một', 'Bài đầu tiên'));
    start();
    await settle();
    main().append(element('div', {}, post('Hai', 'Bài thứ hai')));
    await settle(10_000);
    expect(texts()).toEqual(['Bài đầu tiên', 'Bài thứ hai']);
    expect(seen.gone).toEqual([]);
  });

  it('reads no more once it is over, though nobody told', async () => {
    let over = false;
    main().append(post('Một', 'Bài đầu tiên'));
    start({ isOver: () => over });
    await settle();
    over = true;
    main().append(post('Hai', 'Bài thứ hai'));
    await settle(10_000);
    expect(texts()).toEqual(['Bài đầu tiên']);
  });

  it('reads everything of a moment before it hands anything over', async () => {
    start();
    await settle();
    for (let index = 0; index < 5; index++) main().append(post(`Người ${index}`, `Bài số ${index}`));
    await settle();
    expect(seen.batches.map((batch) => batch.length)).toEqual([5]);
  });

  it('finds a post whose parts arrive one after the other', async () => {
    start();
    await settle();
    const whole = post('Từng Phần', 'Nội dung tới trước');
    const [name, message, buttons] = [...whole.children];
    whole.replaceChildren();
    main().append(whole);
    for (const part of [message, name, buttons]) {
      whole.append(part!);
      await settle(50);
    }
    await settle(5_000);
    const last = seen.posts.at(-1);
    expect([last?.author, last?.text, last?.container]).toEqual(['Từng Phần', 'Nội dung tới trước', whole]);
  });

  it('reads the whole post when a part of it changes before it was read', async () => {
    start();
    const sharer = post('Người Chia Sẻ', 'Lời của người chia sẻ');
    const shared = element(
      'div',
      { 'data-ad-rendering-role': 'story_message' },
      element(
        'div',
        { 'data-ad-preview': 'message' },
        element('div', { dir: 'auto' }, 'Bài được chia sẻ lúc đầu'),
      ),
    );
    sharer.children[1]!.append(shared);
    main().append(sharer);
    await Promise.resolve();
    line(shared).replaceChildren('Bài được chia sẻ, đã sửa');
    await settle(5_000);
    expect(texts()).toEqual(['Lời của người chia sẻ', 'Bài được chia sẻ, đã sửa']);
    expect(seen.posts[1]?.anchor).toBe(shared);
    expect(seen.gone).toEqual([]);
  });

  it('keeps a clipped post clipped while the button is gone and the text has not come yet', async () => {
    const clipped = post('Dài', 'Cần người đi làm xa… ', button());
    main().append(clipped);
    start();
    await settle();
    expect(seen.posts.map((each) => each.partial)).toEqual([true]);

    line(clipped).querySelector('[role="button"]')!.remove();
    await settle(5_000);
    expect(seen.posts).toHaveLength(1);

    line(clipped).textContent = 'Cần người đi làm xa, bao vé xe, gọi 0900 000 001';
    await settle();
    expect(seen.posts.map((each) => each.partial)).toEqual([true, false]);
    expect(seen.posts[1]?.anchor).toBe(seen.posts[0]?.anchor);
    expect(seen.posts[1]?.key).not.toBe(seen.posts[0]?.key);
  });

  it('judges a recycled wrapper anew, also when only the text inside a kept node changes', async () => {
    const recycled = post('Vỏ Cũ', 'Bài cũ hiền lành');
    main().append(recycled);
    start();
    await settle();
    (line(recycled).firstChild as Text).data = 'Bài mới rủ đi Campuchia';
    await settle();
    expect(texts()).toEqual(['Bài cũ hiền lành', 'Bài mới rủ đi Campuchia']);
    expect(seen.posts[0]?.rangesOf(0, 8)).toEqual([]);
    expect(seen.posts[1]?.rangesOf(0, 7).map(String)).toEqual(['Bài mới']);
  });

  it('tells when the nodes behind an unchanged post were rebuilt, so that marks can be drawn again', async () => {
    const rebuilt = post('Dựng Lại', 'Vẫn là lời cũ');
    main().append(rebuilt);
    start();
    await settle();
    line(rebuilt).replaceChildren('Vẫn là lời cũ');
    await settle();
    expect(seen.posts).toHaveLength(2);
    expect(seen.posts[1]?.key).toBe(seen.posts[0]?.key);
    expect(seen.posts[1]?.rangesOf(0, 3).map(String)).toEqual(['Vẫn']);
  });

  it('tells when a post leaves, is emptied, or comes back into the same wrapper', async () => {
    const wrapper = element('div', { 'aria-posinset': '1' }, post('Cuộn', 'Bài sẽ cuộn đi'));
    main().append(wrapper);
    start();
    await settle();
    const content = wrapper.firstChild!;
    wrapper.replaceChildren();
    await settle();
    expect(seen.gone.map((each) => each.text)).toEqual(['Bài sẽ cuộn đi']);
    wrapper.append(content);
    await settle();
    expect(texts()).toEqual(['Bài sẽ cuộn đi', 'Bài sẽ cuộn đi']);

    line(wrapper).replaceChildren();
    await settle();
    expect(seen.gone).toHaveLength(2);
  });

  it('prefers the copy in a dialog, and hands the one behind over when the dialog closes', async () => {
    main().append(post('Bài Mở', 'Cần gấp mười người… ', button()), post('Bài Khác', 'Chuyện khác hẳn'));
    start();
    await settle();
    const dialog = element('div', { role: 'dialog' }, post('Bài Mở', 'Cần gấp mười người đi Bavet'));
    document.body.append(dialog);
    await settle();
    expect(seen.gone.map((each) => each.text)).toEqual(['Cần gấp mười người…']);
    expect(texts().at(-1)).toBe('Cần gấp mười người đi Bavet');
    const soFar = seen.posts.length;
    await settle(8_000);
    expect(seen.posts).toHaveLength(soFar);

    dialog.remove();
    await settle(8_000);
    expect(texts().slice(soFar)).toEqual(['Cần gấp mười người…']);
  });

  it('does not take our own elements for news', async () => {
    const ours = element('viec-that');
    const watched = post('Có Cảnh Báo', 'Bài có cảnh báo');
    main().append(watched);
    start({ ignore: (node) => node === ours });
    await settle(5_000);
    line(watched).parentElement!.before(ours);
    ours.append('chữ của chúng ta');
    await settle(5_000);
    ours.remove();
    await settle(5_000);
    expect(seen.posts).toHaveLength(1);
    expect(seen.gone).toEqual([]);
  });
});
