import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import type { SeenPost } from '../lib/browser/test-door.ts';
import { createTranslate } from '../lib/ui/translate.ts';
import { askWhatIsRead, openAsker } from './ask-page.ts';
import { ROOT } from './rule-files.ts';

const words = (file: string) => parse(readFileSync(join(ROOT, 'locales', file), 'utf8'));
const t = createTranslate({ vi: { ...words('vi.yml'), ...words('pages.vi.yml') } }, 'vi');

/** Waits until a page has been read and says on stdout, in Vietnamese, what each of its posts is met with. */
export async function printVerdicts(page: Page, extensionId: string): Promise<void> {
  const asker = await openAsker(page.context(), extensionId);
  await page.bringToFront();
  let posts: SeenPost[] = [];
  for (let quiet = 0, tries = 0; quiet < 4 && tries < 60; tries++) {
    await pause(250);
    const now = (await askWhatIsRead(page, asker))?.posts ?? [];
    quiet = now.length > 0 && now.length === posts.length ? quiet + 1 : 0;
    posts = now;
  }
  await asker.close();
  for (const [at, post] of posts.entries()) console.log(tell(post, at + 1));
}

function tell({ author, text, level, support, reasons }: SeenPost, number: number): string {
  const verdict = support ? t(`warning.support.${support}.title`) : t(`popup.level.${level}`);
  const opening = text.replace(/\s+/g, ' ').slice(0, 70);
  return [
    `\n${String(number).padStart(2)}. ${verdict}`,
    `    ${author}: “${opening}…”`,
    ...reasons.slice(0, 3).map((reason) => `    – ${t(`reasons.${reason}.sentence`)}`),
  ].join('\n');
}
