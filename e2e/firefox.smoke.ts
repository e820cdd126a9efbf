// A short run of the release build in a real Firefox, on the sample feed at the site's own address.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../scripts/find-browsers.mjs';
import { ROOT } from '../scripts/rule-files.ts';
import { SAMPLE_ADDRESS, samplePage, samplePosts } from './sample-feed/sample-feed.ts';

interface Note {
  post: string;
  height: number;
  beforeWords: boolean;
  readable: boolean;
}

let browser: Browser;
let page: Page;
const asked: string[] = [];

before(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: (await findFirefox())!,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'vi-VN', 'network.captive-portal-service.enabled': false },
  });
  await browser.installExtension(join(ROOT, '.output/firefox-mv3'));
  page = await browser.newPage();
  await page.setRequestInterception(true);
  const body = samplePage();
  page.on('request', (request) => {
    if (request.url().startsWith('data:')) return request.continue();
    asked.push(request.url());
    if (request.url() !== SAMPLE_ADDRESS) return request.abort();
    return request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(SAMPLE_ADDRESS, { waitUntil: 'domcontentloaded' });
  // The welcome opens after the installation and would hide the page, which is not read then.
  await pause(1_500);
  await page.bringToFront();
});
after(() => browser?.close());

const notes = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('viec-that-note')].map((note): Note => {
      const slot = note.closest<HTMLElement>('[data-sample]');
      const words = slot?.querySelector('[data-ad-rendering-role="story_message"]');
      return {
        post: slot?.dataset.sample ?? 'outside the feed',
        height: note.getBoundingClientRect().height,
        beforeWords:
          words !== null && words !== undefined && Boolean(note.compareDocumentPosition(words) & 4),
        readable: note.shadowRoot !== null || note.textContent !== '',
      };
    }),
  );

/** The notes once as many stand as should, or after ten seconds. */
async function settled(count: number): Promise<Note[]> {
  for (let tries = 0; tries < 40; tries++) {
    if ((await notes()).length >= count) break;
    await pause(250);
  }
  await pause(500);
  return notes();
}

const expected = samplePosts().filter((post) => post.expect !== 'calm' && !post.clipped);

test('warns in the right posts and in no others', async () => {
  const found = await settled(expected.length);
  assert.deepEqual(
    found.map(({ post }) => post),
    expected.map(({ id }) => id),
  );
  for (const note of found) {
    assert.ok(note.height > 100, `${note.post} shows nothing`);
    assert.ok(note.beforeWords, `${note.post}: the warning does not stand before the words`);
  }
});

test('lets the page read nothing of it', async () => {
  assert.deepEqual(
    (await notes()).filter(({ readable }) => readable),
    [],
  );
});

test('judges a post again when the reader opens it', async () => {
  await page.evaluate(() =>
    (window as unknown as { feed: { expand(id: string): void } }).feed.expand('border-decoy'),
  );
  const found = await settled(expected.length + 1);
  assert.ok(found.some(({ post }) => post === 'border-decoy'));
});

test('reads the words in a picture when asked', { timeout: 180_000 }, async () => {
  const button = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 900;
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 900, 900);
    pen.fillStyle = '#000';
    pen.font = 'bold 52px sans-serif';
    const lines = [
      'TUYỂN GẤP 10 BẠN',
      'ĐI CAMPUCHIA LÀM VĂN PHÒNG',
      'LƯƠNG 25 TRIỆU',
      'BAO VÉ XE, BAO ĂN Ở',
      'KHÔNG CẦN KINH NGHIỆM',
    ];
    for (const [i, line] of lines.entries()) pen.fillText(line, 30, 140 + i * 120);
    const make = (role: string, ...children: (Node | string)[]) => {
      const part = document.createElement('div');
      part.dataset.adRenderingRole = role;
      part.append(...children);
      return part;
    };
    const name = Object.assign(document.createElement('a'), { href: '/anh.mau', textContent: 'Ảnh Mẫu' });
    name.setAttribute('role', 'link');
    const image = Object.assign(new Image(460), { src: canvas.toDataURL('image/png') });
    const place = document.createElement('div');
    place.append(image);
    const post = document.createElement('div');
    post.dataset.sample = 'poster';
    post.append(
      make('profile_name', name),
      place,
      make('like_button', 'Thích'),
      make('share_button', 'Chia sẻ'),
    );
    document.querySelector('[data-sample]')!.before(post);
    await image.decode();
    post.scrollIntoView();
    for (let tries = 0; tries < 60; tries++) {
      const note = post.querySelector('viec-that-note');
      if (note) {
        const { left, top } = note.getBoundingClientRect();
        return { x: left + 70, y: top + 32 };
      }
      await new Promise((done) => setTimeout(done, 250));
    }
    return null;
  });
  assert.ok(button, 'reading the picture is not offered');
  await page.mouse.click(button.x, button.y);
  const count = () =>
    page.evaluate(() => document.querySelectorAll('[data-sample="poster"] viec-that-note').length);
  for (let tries = 0; tries < 240 && (await count()) < 2; tries++) await pause(500);
  assert.equal(await count(), 2, 'no warning about what stands in the picture');
});

test('asks the network for nothing but the page', () => {
  assert.deepEqual(
    asked.filter((url) => !/\/(favicon\.ico)?$/.test(new URL(url).pathname)),
    [],
  );
});
