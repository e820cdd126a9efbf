import { describe, expect, it } from 'vitest';
import {
  button,
  element,
  line,
  main,
  place,
  post,
  seen,
  settle,
  start,
  texts,
  useWatchedPage,
} from './watched-page.test-helper.ts';

const comment = (author: string, words: string) =>
  element(
    'div',
    { role: 'article', 'aria-label': `Bình luận dưới tên ${author} vào 2 giờ trước` },
    element('a', { href: '/groups/1/user/7/?comment_id=9', role: 'link' }, author),
    element('div', { dir: 'auto' }, words),
    button('Phản hồi'),
  );

describe('watchPosts, comments', () => {
  useWatchedPage();

  it('reads those below a post about jobs and no others', async () => {
    const job = post('Chủ Quán', 'Quán cơm tuyển nhân viên phục vụ');
    const other = post('Chủ Mèo', 'Mèo nhà mình đi lạc');
    job.append(comment('Cò Mồi', 'Nhắn riêng cho chị'));
    other.append(comment('Khách Mèo', 'Mèo dễ thương quá'));
    main().append(job, other);
    start();
    await settle(5_000);
    expect(texts().toSorted()).toEqual([
      'Mèo nhà mình đi lạc',
      'Nhắn riêng cho chị',
      'Quán cơm tuyển nhân viên phục vụ',
    ]);

    job.append(comment('Đến Sau', 'Còn tuyển không'));
    other.append(comment('Đến Sau', 'Tìm thấy chưa'));
    await settle(5_000);
    expect(texts()).toContain('Còn tuyển không');
    expect(texts()).not.toContain('Tìm thấy chưa');
    line(job.lastElementChild!).textContent = 'Còn tuyển, đã sửa';
    await settle(5_000);
    expect(seen.posts.at(-1)).toMatchObject({ text: 'Còn tuyển, đã sửa', kind: 'comment' });
  });

  it('reads those that come into the dialog of one post', async () => {
    place.href = 'https://www.facebook.com/groups/1/posts/2/';
    const dialog = element('div', { role: 'dialog' }, post('Chủ Quán', 'Xưởng may tuyển thợ phụ, lương khá'));
    document.body.append(dialog);
    start();
    await settle();
    dialog.append(comment('Cò Mồi', 'Nhắn zalo mình'));
    await settle(5_000);
    expect(texts()).toContain('Nhắn zalo mình');
  });

  it('reads none where the reader said no', async () => {
    const job = post('Chủ Quán', 'Quán cơm tuyển nhân viên phục vụ');
    job.append(comment('Cò Mồi', 'Nhắn riêng cho chị'));
    main().append(job);
    start({ surfaceOptions: { comments: false } });
    await settle(5_000);
    expect(texts()).toEqual(['Quán cơm tuyển nhân viên phục vụ']);
  });
});
