import type { Page } from 'playwright-core';
import { EXPECTED, LURE, ORDINARY } from './feed-page.ts';
import { expect, test } from './fixture.ts';

// Against a page that wants the warnings gone: on the build people install.
test.use({ flavour: 'release', shared: true });

test.beforeEach(async ({ feed }) => {
  await feed.open();
  await feed.expectNoted(EXPECTED);
});

test('survives the event with which WXT ends a content script', async ({ feed, app }) => {
  await feed.page.evaluate((id) => {
    const type = `${id}:feed:wxt:content-script-started`;
    const detail = { contentScriptName: 'feed', messageId: 'from-the-page' };
    document.dispatchEvent(new CustomEvent(type, { detail }));
    window.postMessage({ type, ...detail }, '*');
  }, app.extensionId);
  await feed.page.waitForTimeout(500);
  await feed.act('add', { id: 'after', ...LURE });
  await feed.expectNoted([...EXPECTED, 'after']);
});

test('does not tell the page who it is', async ({ feed, app }) => {
  const page = await app.context.newPage();
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', (event) => heard.push(event.data));
  });
  await page.goto(feed.page.url());
  await expect.poll(() => page.locator('viec-that-note').count()).toBe(EXPECTED.length);
  const heard = await page.evaluate(() => JSON.stringify((window as unknown as { heard: unknown[] }).heard));
  expect(heard).toBe('[]');
  expect(await page.content()).not.toContain(app.extensionId);
});

test('names of elements, which a page can make properties of our world, stop nothing', async ({
  feed,
  app,
}) => {
  const page = await app.context.newPage();
  await page.addInitScript(
    (names) => {
      const begin = () => {
        for (const name of names)
          document.body.append(Object.assign(document.createElement('div'), { id: name }));
      };
      addEventListener('DOMContentLoaded', begin);
    },
    ['vietThatReads', 'vietThatDraws', 'viec-that.reads', 'viec-that.draws'],
  );
  await page.goto(feed.page.url());
  await expect.poll(() => page.locator('viec-that-note').count()).toBe(EXPECTED.length);
});

test('comes back when the page removes it', async ({ feed }) => {
  await feed.page.evaluate(() => {
    for (const note of document.querySelectorAll('viec-that-note')) note.remove();
  });
  await feed.expectNoted(EXPECTED);
});

test('moves over the page when the page keeps removing it, and does not fight for ever', async ({ feed }) => {
  const taken = await feed.page.evaluate(async () => {
    let count = 0;
    const guard = new MutationObserver(() => {
      for (const note of document.querySelectorAll('[data-sample] viec-that-note')) {
        note.remove();
        count += 1;
      }
    });
    guard.observe(document.body, { childList: true, subtree: true });
    for (const note of document.querySelectorAll('viec-that-note')) note.remove();
    await new Promise((done) => setTimeout(done, 9_000));
    return count;
  });
  expect(taken).toBeGreaterThan(0);
  expect(taken).toBeLessThan(EXPECTED.length * 6);
  await feed.page.locator('[data-sample="cambodia-office"]').scrollIntoViewIfNeeded();
  const over = feed.page.locator('body > viec-that-note[popover]');
  await expect.poll(() => over.count()).toBe(EXPECTED.length);
  // It follows its post from frame to frame.
  await expect.poll(() => isOnTop(feed.page, '[data-sample="cambodia-office"]')).toBe(true);
  await feed.page.screenshot({ path: 'test-results/looks/over-the-page.png' });
});

test('cannot be hidden by style or attribute', async ({ feed }) => {
  const before = await boxes(feed.page);
  await feed.page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `viec-that-note, viec-that-note:not(#a#b#c) {
      display: none !important; visibility: hidden !important; opacity: 0 !important; position: fixed !important;
      left: -9999px !important; height: 0 !important; max-height: 0 !important; overflow: hidden !important;
      transform: scale(0) !important; clip-path: inset(50%) !important; content-visibility: hidden !important;
      filter: opacity(0) !important; font-size: 0 !important; zoom: 0.01 !important; pointer-events: none !important;
    }`;
    document.head.append(style);
    for (const note of document.querySelectorAll<HTMLElement>('viec-that-note')) {
      note.style.cssText = 'display: none !important; opacity: 0 !important; transform: scale(0) !important';
      note.hidden = true;
      note.inert = true;
      note.setAttribute('aria-hidden', 'true');
      note.slot = 'x';
      note.append('text of the page');
    }
  });
  // The next look after itself is at most two seconds away.
  await feed.page.waitForTimeout(2_600);
  expect(await feed.noted()).toEqual(EXPECTED);
  expect(await boxes(feed.page)).toEqual(before);
  const left = await feed.page.evaluate(() =>
    [...document.querySelectorAll('viec-that-note')].flatMap((note) => [
      ...note.getAttributeNames(),
      note.textContent,
    ]),
  );
  expect(left.filter(Boolean)).toEqual([]);
  const painted = await feed.page.evaluate(() => {
    const { opacity, visibility, transform, filter, clipPath, pointerEvents } = getComputedStyle(
      document.querySelector('viec-that-note')!,
    );
    return { opacity, visibility, transform, filter, clipPath, pointerEvents };
  });
  expect(painted).toEqual({
    ...{ opacity: '1', visibility: 'visible', transform: 'none', filter: 'none', clipPath: 'none' },
    pointerEvents: 'auto',
  });
});

test('gives the page nothing to read or press', async ({ feed }) => {
  const seen = await feed.page.evaluate(() => {
    const pressed: string[] = [];
    const note = document.querySelector<HTMLElement>('viec-that-note')!;
    note.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = note.getBoundingClientRect();
    for (let y = top; y < top + height; y += 12) {
      for (let x = left; x < left + width; x += 12) {
        // The page's own bar may lie over a tall note.
        const met = document.elementFromPoint(x, y);
        if (met && !met.closest('[role="banner"]')) pressed.push(met.localName);
      }
    }
    note.click();
    return {
      root: note.shadowRoot,
      words: note.textContent! + note.outerText + note.innerHTML,
      inside: [...new Set(pressed)].filter((name) => ['button', 'a', 'section', 'p'].includes(name)),
      found: document.querySelectorAll('viec-that-note *').length,
      opened: customElements.get('viec-that-note') ?? null,
    };
  });
  expect(seen).toEqual({ root: null, words: '', inside: [], found: 0, opened: null });
});

test('keeps the cover over the words, whatever the page puts on our node', async ({ feed }) => {
  const { page } = feed;
  const words = feed.words('thailand');
  const covered = () =>
    words.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const spots = [0.1, 0.5, 0.9].map((part) =>
        document.elementFromPoint(left + width / 2, top + height * part),
      );
      return spots.map((spot) => spot?.localName);
    });
  await words.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await expect.poll(covered).toEqual(Array(3).fill('viec-that-note'));
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `viec-that-note { --vt-cover-height: 0px !important; position: static !important;
      z-index: -1 !important; left: -9999px !important; clip-path: inset(50%) !important }`;
    document.head.append(style);
    for (const note of document.querySelectorAll<HTMLElement>('viec-that-note')) note.click();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
  expect(await covered()).toEqual(Array(3).fill('viec-that-note'));
  expect(await words.evaluate((element) => element.getAttributeNames().join())).not.toContain('viec');
});

test('cannot be opened by a page that changes attachShadow', async ({ app, feed }) => {
  const page = await app.context.newPage();
  await page.addInitScript(() => {
    const real = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function attachShadow() {
      return real.call(this, { mode: 'open' });
    };
  });
  await page.goto(feed.page.url());
  const notes = page.locator('viec-that-note');
  await expect.poll(() => notes.count()).toBe(EXPECTED.length);
  expect(await notes.evaluateAll((all) => all.filter((note) => note.shadowRoot !== null).length)).toBe(0);
});

test('stands a flood of 5,000 changes', async ({ feed }) => {
  const slowest = await feed.page.evaluate(
    async ([lure, ordinary]) => {
      const { feed } = window as unknown as {
        feed: { edit(id: string, text: string): void; add(post: object): void };
      };
      let slowest = 0;
      for (let round = 0; round < 50; round++) {
        const start = performance.now();
        for (let n = 0; n < 50; n++) feed.edit('student', n % 2 ? lure! : `${ordinary!} ${n}`);
        const junk = Array.from({ length: 50 }, (_, n) => {
          const div = document.createElement('div');
          div.dir = 'auto';
          div.textContent = `${lure} ${round} ${n}`;
          return div;
        });
        document.querySelector('[role="banner"]')!.append(...junk);
        await new Promise((done) => setTimeout(done));
        for (const div of junk) div.remove();
        slowest = Math.max(slowest, performance.now() - start);
      }
      feed.edit('student', ordinary!);
      feed.add({ id: 'after', author: 'Người Thử', text: lure });
      return slowest;
    },
    [LURE.text, ORDINARY.text],
  );
  await feed.expectNoted([...EXPECTED, 'after']);
  // The page itself stays usable: no round waits for us for seconds.
  expect(slowest).toBeLessThan(1_500);
});

/** Sizes of all our notes, in page order, rounded. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('viec-that-note')].map((note) => {
      const { width, height } = note.getBoundingClientRect();
      return [Math.round(width), Math.round(height)];
    }),
  );

/** Whether something of ours is what a reader would touch somewhere along the top of a post. */
const isOnTop = (page: Page, post: string) =>
  page.evaluate((selector) => {
    const { left, top, width } = document.querySelector(selector)!.getBoundingClientRect();
    const spots = Array.from({ length: 12 }, (_, n) => Math.max(top, 0) + 6 + n * 6);
    return spots.some((y) => document.elementFromPoint(left + width / 2, y)?.localName === 'viec-that-note');
  }, post);
