import type { BrowserContext, Page } from 'playwright-core';
import { openAsker } from '../scripts/ask-page.ts';
import { EXPECTED, LURE } from './feed-page.ts';
import { expect, test } from './fixture.ts';

/** Ends the worker as the browser does when it has been idle, or when memory is short. */
async function killWorker(context: BrowserContext, ours: Page): Promise<void> {
  const session = await context.newCDPSession(ours);
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions)
      if (runningStatus === 'running') running.add(versionId);
      else running.delete(versionId);
  });
  await session.send('ServiceWorker.enable');
  await expect.poll(() => running.size).toBe(1);
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => running.size).toBe(0);
  await session.detach();
}

test('a killed worker loses no post', async ({ app, feed }) => {
  await feed.open();
  await feed.expectNoted(EXPECTED);
  const ours = await openAsker(app.context, app.extensionId);
  await feed.page.bringToFront();
  await killWorker(app.context, ours);
  await feed.act('add', { id: 'after-the-kill', ...LURE });
  await feed.expectNoted([...EXPECTED, 'after-the-kill']);

  // Killed while posts are on their way.
  const adding = feed.page.evaluate(
    async ([text]) => {
      const { feed } = window as unknown as { feed: { add(post: object): void } };
      for (let n = 0; n < 40; n++) {
        feed.add({ id: `many-${n}`, author: `Người ${n}`, text: `${text}\nSố ${n}` });
        await new Promise((done) => setTimeout(done, 40));
      }
    },
    [LURE.text],
  );
  await feed.page.waitForTimeout(300);
  await killWorker(app.context, ours);
  await adding;
  const many = Array.from({ length: 40 }, (_, n) => `many-${n}`);
  await feed.expectNoted([...EXPECTED, 'after-the-kill', ...many]);
});
