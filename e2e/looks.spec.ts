import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { createTranslate, type Messages, mergeMessages } from '../lib/ui/translate.ts';
import { ROOT } from '../scripts/rule-files.ts';
import { DOUBTFUL, EXPECTED, LURE } from './feed-page.ts';
import { expect, test } from './fixture.ts';
import { brokenNumbers, complaints, stickingOut, strayNumbers, unreached } from './look-at.ts';

declare const chrome: typeof import('wxt/browser').browser;

const PIN = '271828';

test.use({ shared: true });
test.beforeEach(() => test.slow());

/** Every way of looking: with a name for the picture. */
const LOOKS = (['light', 'dark'] as const).flatMap((scheme) =>
  [1000, 360].map((width) => ({ scheme, width, name: `${scheme}-${width}` })),
);
type Look = (typeof LOOKS)[number];

const wordsIn = (file: string): Messages => parse(readFileSync(join(ROOT, 'locales', file), 'utf8'));
const WORDS = {
  vi: mergeMessages(wordsIn('vi.yml'), wordsIn('pages.vi.yml')),
  en: mergeMessages(wordsIn('en.yml'), wordsIn('pages.en.yml')),
};

for (const language of ['vi', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    const t = createTranslate(WORDS, language);
    const button = (page: Page, key: string) => page.getByRole('button', { name: t(key) });

    /** Speaks the language from here on. */
    const speak = (page: Page) =>
      page.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
    const eachLook = async (page: Page, what: string, part?: string, fullPage = true) => {
      await page.bringToFront();
      for (const each of LOOKS) await look(page, each, `${what}-${language}`, part, fullPage);
    };

    test('warnings, and the pause before a private talk', async ({ feed, openOurs }) => {
      const settings = await openOurs('options.html');
      await speak(settings);
      await settings.close();
      await feed.page.bringToFront();
      for (const each of LOOKS) {
        await turn(feed.page, each);
        await feed.open();
        await feed.expectNoted(EXPECTED);
        await feed.act('add', { id: 'doubtful', ...DOUBTFUL });
        await feed.note('doubtful').getByText(t('warning.title.caution.money-fraud')).waitFor();
        const press = (post: string, key: string) =>
          feed
            .note(post)
            .getByRole('button', { name: t(key) })
            .click();
        await press('cambodia-office', 'warning.button.why');
        await press('deposit', 'warning.button.quiet');
        await press('deposit', 'warning.quiet.post.choice');
        await press('laos', 'warning.button.quiet');
        await press('laos', 'warning.button.lift');
        await look(feed.page, each, `feed-${language}`, 'viec-that-note');

        await press('deposit', 'warning.button.undo');
        await feed.addLink('thailand', 'https://zalo.me/0900000001');
        await press('thailand', 'warning.button.lift');
        await feed.page.getByRole('link', { name: 'https://zalo.me/0900000001' }).click();
        await feed.page.getByRole('dialog').waitFor();
        await look(feed.page, each, `pause-${language}`, 'body > viec-that-note', false);
      }
    });

    test('popup, settings, report and the card for a friend', async ({ feed, openPopup, openOurs, app }) => {
      const settings = await openOurs('options.html');
      await speak(settings);
      await feed.page.bringToFront();
      await feed.open();
      await feed.expectNoted(EXPECTED);
      const popup = await openPopup();
      await popup.getByRole('textbox', { name: t('popup.check.label') }).fill(LURE.text);
      await button(popup, 'popup.check.button').click();
      await popup.getByRole('list', { name: t('popup.check.reasons'), exact: true }).waitFor();
      await eachLook(popup, 'popup');
      await settings.reload();
      await settings.getByRole('heading', { level: 1 }).waitFor();
      await eachLook(settings, 'settings');

      const opened = async (key: string) => {
        await feed.page.bringToFront();
        const opening = app.context.waitForEvent('page');
        await feed
          .note('underage')
          .getByRole('button', { name: t(key) })
          .click();
        const page = await opening;
        await page.getByRole('heading', { level: 1 }).waitFor();
        return page;
      };
      const report = await opened('warning.button.report');
      for (const closed of ['doors.app.pictures', 'doors.volunteers.preview', 'doors.letter.preview'])
        for (const summary of await report.getByText(t(closed), { exact: true }).all()) await summary.click();
      await eachLook(report, 'report');
      await report.getByRole('link', { name: t('report.to-list') }).click();
      await report.getByText(t('report.list.draft')).waitFor();
      await eachLook(report, 'reports');
      const card = await opened('warning.button.share');
      await card.getByRole('img').first().waitFor();
      await eachLook(card, 'card');
    });

    test('help, in every situation', async ({ openOurs }) => {
      const page = await openOurs('help.html');
      await speak(page);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await eachLook(page, 'help');
      for (const situation of ['applying', 'sent', 'travelling', 'held', 'relative', 'returned']) {
        await page.getByRole('button', { name: new RegExp(`^${t(`help.${situation}.title`)}`) }).click();
        if (situation === 'relative') {
          await page.getByRole('combobox').first().fill('binh');
          await page.getByRole('option').first().waitFor();
          await eachLook(page, 'help-search');
          await page.keyboard.press('Enter');
          await page.getByRole('combobox').last().fill('thai lan');
          await page.keyboard.press('Enter');
        }
        await eachLook(page, `help-${situation}`);
        await button(page, 'help.back').click();
      }
    });

    test('welcome, step by step', async ({ openOurs }) => {
      const page = await openOurs('welcome.html');
      await speak(page);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await eachLook(page, 'welcome-who');
      await button(page, 'welcome.next').click();
      await eachLook(page, 'welcome-where');
      await button(page, 'welcome.next').click();
      await page.locator('viec-that-note').waitFor();
      await eachLook(page, 'welcome-sample');
    });

    test('the PIN of the family, step by step', async ({ openOurs, app }) => {
      const page = await openOurs('family.html');
      await speak(page);
      await page.reload();
      await button(page, 'guardian.start.button').click();
      await eachLook(page, 'family-reader');
      await page.getByRole('checkbox').check();
      await button(page, 'guardian.reader.next').click();
      await button(page, 'guardian.keeper.button').click();
      await page.getByRole('alert').waitFor();
      await eachLook(page, 'family-keeper');
      await page.getByLabel(t('guardian.keeper.name')).fill('Mẹ');
      await page.getByLabel(t('guardian.keeper.pin'), { exact: true }).fill(PIN);
      await page.getByLabel(t('guardian.keeper.again')).fill(PIN);
      await page.getByRole('checkbox').check();
      await button(page, 'guardian.keeper.button').click();
      await page.getByText(t('guardian.done.set-up')).first().waitFor();
      await page.getByRole('checkbox').check();
      await button(page, 'guardian.forgot.button').click();
      await page.getByText(t('guardian.done.forgot')).first().waitFor();
      await eachLook(page, 'family-kept');
      for (const [path, name] of [
        ['options.html', 'settings-locked'],
        ['popup.html', 'popup-locked'],
      ] as const) {
        await page.goto(`chrome-extension://${app.extensionId}/${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await eachLook(page, name);
      }
    });
  });
}

/** Turns a page to a look. */
async function turn(page: Page, { scheme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 900 });
}

/** A picture of a page as it stands, what axe finds in it, and what is too wide, sticks out or breaks. */
async function look(page: Page, each: Look, what: string, part?: string, fullPage = true) {
  // What axe finds depends on colours or on the width, never on both at once: each of them is met twice.
  const thorough = each.name === 'light-360' || each.name === 'dark-1000';
  await turn(page, each);
  const file = `${what}-${each.name}.png`;
  await page.screenshot({ path: `test-results/looks/${file}`, fullPage });
  if (thorough) expect.soft(await complaints(page, part), file).toEqual([]);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(over, file).toBeLessThanOrEqual(0);
  expect.soft(await stickingOut(page), file).toEqual([]);
  expect.soft(await brokenNumbers(page), file).toEqual([]);
  expect.soft(await strayNumbers(page), file).toEqual([]);
  // Where the keyboard leads does not depend on language or colour; the narrow page is the longer way.
  if (!part && what.endsWith('-vi') && each.name === 'light-360')
    expect.soft(await unreached(page), file).toEqual([]);
}
