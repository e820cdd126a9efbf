import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { ROOT } from '../scripts/rule-files.ts';
import { FeedPage } from './feed-page.ts';
import { expect, test } from './fixture.ts';

const NOTE = 'Thấy trong nhóm việc làm tối thứ sáu.';
const AUTHOR = 'Trâm Thử Mẫu';
const PICTURE = join(ROOT, 'docs/screenshot.png');

test('a report is written, covered, packed with a picture, and there after the browser was closed', async ({
  launch,
  network,
}) => {
  // Two browsers, one after the other.
  test.slow();
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
  await expect(report.getByText(AUTHOR, { exact: true })).toBeVisible();
  await expect(report.getByText('Chưa ghi giờ đăng.')).toBeVisible();
  await report.getByRole('textbox', { name: 'Giờ đăng ghi trên bài' }).fill('3 giờ');
  await expect(report.getByText('Chưa ghi giờ đăng.')).toHaveCount(0);
  await report.getByRole('textbox', { name: 'Điều bạn thấy hoặc nghe' }).fill(NOTE);

  // One press hides, one press gives back.
  const preview = report.locator('details[open] > pre');
  await expect(preview).toContainText('0900');
  await report.getByRole('button', { name: 'Che số và tên liên lạc' }).click();
  await expect(preview).not.toContainText('0900');
  await report.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(preview).toContainText('0900');
  await report.getByRole('button', { name: 'Che tên người' }).click();
  await expect(report.getByText(AUTHOR)).toHaveCount(0);

  // A picture, with the keyboard alone where it is blacked out.
  await report.locator('input[type=file]').setInputFiles(PICTURE);
  await report.getByRole('button', { name: /^Tô đen chỗ riêng tư/ }).click();
  await expect(report.getByRole('button', { name: 'Khung tô đen' })).toBeFocused();
  await report.keyboard.press('ArrowDown');
  await report.keyboard.press('Enter');
  expect(await complaints(report)).toEqual([]);
  await report.getByRole('button', { name: 'Xong, lưu hình đã tô' }).click();
  await expect(report.getByText('Hình 1, thêm lúc')).toBeVisible();
  expect(await blackPoints(report)).toBeGreaterThan(1000);
  await expect(report.getByText('Đã lưu trên máy này')).toBeVisible();

  const files = await savedPack(report);
  expect(Object.keys(files).sort()).toEqual(
    ['SHA256SUMS.txt', 'bao-cao.html', 'bao-cao.json', 'bao-cao.txt', 'hinh-1.png'].sort(),
  );
  expect(strFromU8(files['bao-cao.txt']!)).toBe(`${await preview.textContent()}\n`);
  expect(strFromU8(files['bao-cao.html']!)).not.toContain(AUTHOR);

  const address = report.url();
  await first.close();
  const second = await launch(profile);
  const again = await second.context.newPage();
  await again.goto(`chrome-extension://${second.extensionId}/report.html`);
  await expect(again.getByText('Bản nháp, chưa đưa cho ai.')).toBeVisible();
  expect(await complaints(again)).toEqual([]);
  await again.getByRole('link', { name: 'Mở' }).click();
  expect(again.url()).toBe(address);
  await expect(again.getByRole('textbox', { name: 'Điều bạn thấy hoặc nghe' })).toHaveValue(NOTE);
  await expect(again.getByRole('textbox', { name: 'Chữ của tin' })).toHaveValue(/nợ quán cũ chị trả giúp/);
  await expect(again.getByText(AUTHOR)).toHaveCount(0);
  expect(await blackPoints(again)).toBeGreaterThan(1000);

  await again.getByRole('textbox', { name: 'Chuyện gì xảy ra sau đó' }).fill('Họ đòi thêm tiền.');
  // Typed and not yet finished: closing the page loses nothing.
  await expect(again.getByText('Đã lưu trên máy này')).toBeVisible();
  await again.reload();
  await expect(again.locator('details[open] > pre')).toContainText('Họ đòi thêm tiền.');
  await again.getByRole('textbox', { name: 'Chuyện gì xảy ra sau đó' }).fill('Họ chặn tôi.');
  await again.getByRole('button', { name: 'Ghi lại' }).click();
  await expect(again.locator('details[open] > pre')).toContainText('Họ chặn tôi.');
  await again.getByRole('button', { name: 'Giữ luôn' }).click();
  await expect(again.getByText('Giữ luôn, đến khi bạn xóa.')).toBeVisible();

  await again.getByRole('button', { name: 'Xóa bản này' }).click();
  await again.getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect(again.getByText('Chưa có bản nào.')).toBeVisible();
  expect(await storedKeys(again)).toEqual({ reports: [], pictures: [] });
  expect(network.asked.filter((asked) => asked.includes('facebook'))).toEqual([]);
});

test('old drafts move in, a broken report stands aside, a full device loses nothing, all can be deleted', async ({
  openOurs,
}) => {
  const page = await openOurs('report.html');
  await page.evaluate(async () => {
    const old = {
      ...{
        id: 'old-one',
        createdAt: '2020-11-21T14:05:00+07:00',
        site: 'facebook',
        author: '',
        authorLink: '',
      },
      ...{ link: '', pageLink: '', text: 'Tin từ bản cũ', posterText: '', contacts: [], level: 'danger' },
      ...{ kind: null, reasons: [], lures: [], packs: [], note: '', clipped: false },
    };
    await (globalThis as unknown as Extension).chrome.storage.local.set({ 'draft:old-one': old });
    const opening = indexedDB.open('viec-that');
    await new Promise((done) => opening.addEventListener('success', done));
    const change = opening.result.transaction('reports', 'readwrite');
    change.objectStore('reports').put({ draft: 'một nửa' }, 'broken');
    await new Promise((done) => change.addEventListener('complete', done));
    opening.result.close();
  });
  await page.reload();
  await expect(page.getByText('Tin từ bản cũ')).toBeVisible();
  await expect(page.getByText('một nửa')).toBeVisible();
  expect(await storedKeys(page)).toEqual({ reports: ['broken', 'old-one'], pictures: [] });
  const left = await page.evaluate(() =>
    (globalThis as unknown as Extension).chrome.storage.local.get('draft:old-one'),
  );
  expect(left).toEqual({});

  const saved = await download(page, 'Lưu tất cả thành tệp (JSON)');
  const { reports } = JSON.parse(saved.toString());
  expect(reports.map((each: { id?: string; draft?: { id: string } }) => each.id ?? each.draft!.id)).toEqual([
    'old-one',
    'broken',
  ]);

  // From here on the device is full.
  await page.getByRole('link', { name: 'Mở' }).click();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The current transaction exceeded its quota', 'QuotaExceededError');
    };
  });
  await page.getByRole('textbox', { name: 'Điều bạn thấy hoặc nghe' }).fill('Không còn chỗ');
  await expect(page.getByText('Máy hết chỗ, chưa lưu được.')).toBeVisible();
  await page.locator('input[type=file]').setInputFiles(PICTURE);
  await expect(page.getByText('Máy hết chỗ nên chưa lưu được. Điều đã lưu trước vẫn còn.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Chữ của tin' })).toHaveValue('Tin từ bản cũ');

  const settings = await openOurs('options.html');
  await settings.getByRole('button', { name: 'Xóa tất cả' }).click();
  await settings.getByRole('button', { name: 'Xóa hẳn' }).click();
  await expect.poll(() => storedKeys(settings)).toEqual({ reports: [], pictures: [] });
});

/** What axe finds wrong in a page. */
const complaints = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
    id,
    ...nodes.map(({ html }) => html),
  ]);

/** What stands there only in an extension's page. */
interface Extension {
  chrome: {
    storage: {
      local: { set(items: object): Promise<void>; get(key: string): Promise<object> };
    };
  };
}

async function download(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await coming).path());
}

/** The files of the saved pack, after the tool that police have has checked them. */
async function savedPack(page: Page) {
  const files = unzipSync(await download(page, 'Lưu gói bằng chứng (ZIP)'));
  const folder = mkdtempSync(join(tmpdir(), 'viec-that-pack-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS.txt'], { cwd: folder });
  return files;
}

/** How many points of the shown picture are black. */
const blackPoints = (page: Page) =>
  page.locator('figure.picture img').evaluate(async (img: HTMLImageElement) => {
    await img.decode();
    const pen = new OffscreenCanvas(img.naturalWidth, img.naturalHeight).getContext('2d')!;
    pen.drawImage(img, 0, 0);
    const { data } = pen.getImageData(0, 0, img.naturalWidth, img.naturalHeight);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (!data[at] && !data[at + 1] && !data[at + 2]) count += 1;
    return count;
  });

/** The keys of everything in the report store. */
const storedKeys = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('viec-that');
    await new Promise((done) => opening.addEventListener('success', done));
    const keys: Record<string, IDBValidKey[]> = {};
    for (const shelf of ['reports', 'pictures']) {
      const asking = opening.result.transaction(shelf).objectStore(shelf).getAllKeys();
      await new Promise((done) => asking.addEventListener('success', done));
      keys[shelf] = asking.result;
    }
    opening.result.close();
    return keys;
  });
