import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FeedPage } from './feed-page.ts';
import { expect, test } from './fixture.ts';

test('a report draft is saved on the device and is there after the browser was closed', async ({
  launch,
  network,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'viec-that-profile-'));
  const first = await launch(profile);
  const feed = new FeedPage(first.context.pages()[0] ?? (await first.context.newPage()));
  await feed.open();
  const opening = first.context.waitForEvent('page');
  await feed.note('venue-debt').getByRole('button', { name: 'Báo cáo' }).click();
  const report = await opening;
  expect(report.url()).toMatch(new RegExp(`^chrome-extension://${first.extensionId}/report\\.html#.+`));

  const text = report.getByRole('textbox', { name: 'Chữ của tin' });
  await expect(text).toHaveValue(/Quán karaoke bên chị/);
  await expect(report.getByText('Trâm Thử Mẫu', { exact: true })).toBeVisible();
  await expect(report.getByRole('button', { name: /Che mục.*0900/ })).toBeVisible();
  await report
    .getByRole('textbox', { name: 'Điều bạn thấy hoặc nghe' })
    .fill('Thấy trong nhóm việc làm tối thứ sáu.');
  await report.getByRole('button', { name: 'Che mục Tên hiện trên bài viết' }).click();
  await expect(report.getByText('Đã lưu trên máy này')).toBeVisible();
  await expect(report.getByText('Trâm Thử Mẫu')).toHaveCount(0);
  const address = report.url();
  await first.close();

  const second = await launch(profile);
  const again = await second.context.newPage();
  await again.goto(`chrome-extension://${second.extensionId}/report.html`);
  await again.getByRole('link', { name: 'Mở' }).click();
  expect(again.url()).toBe(address);
  await expect(again.getByRole('textbox', { name: 'Điều bạn thấy hoặc nghe' })).toHaveValue(
    'Thấy trong nhóm việc làm tối thứ sáu.',
  );
  await expect(again.getByRole('textbox', { name: 'Chữ của tin' })).toHaveValue(/nợ quán cũ chị trả giúp/);
  await expect(again.getByText('Trâm Thử Mẫu')).toHaveCount(0);

  await again.getByRole('button', { name: 'Xóa bản này' }).click();
  await again.getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(again.getByText('Chưa có bản nào.')).toBeVisible();
  expect(network.asked.filter((address) => address.includes('facebook'))).toEqual([]);
});
