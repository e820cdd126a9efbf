import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAsker, tabIdOf } from '../scripts/ask-page.ts';
import { EXPECTED } from './feed-page.ts';
import { buildFolder, expect, test } from './fixture.ts';

declare const chrome: typeof import('wxt/browser').browser;

test.use({ flavour: 'release', shared: true });

test('asks for no more than PRIVACY.md names, and shows the page no file', () => {
  const manifest = JSON.parse(readFileSync(join(buildFolder('release'), 'manifest.json'), 'utf8'));
  // Nothing is asked for here: the browser asks the reader, for one site, when they send a report there.
  expect(manifest.optional_host_permissions).toContain('https://*/*');
  expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'scripting', 'activeTab', 'offscreen']);
  // WebAssembly of our own, for reading pictures; no other text is ever run.
  expect(manifest.content_security_policy).toEqual({
    extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
  });
  for (const key of ['web_accessible_resources', 'externally_connectable']) {
    expect(manifest).not.toHaveProperty(key);
  }
  expect(manifest.content_scripts).toHaveLength(1);
  // The worker puts our script only where it may stand anyway.
  expect(manifest.host_permissions.toSorted()).toEqual(manifest.content_scripts[0].matches.toSorted());
  expect(manifest.content_scripts[0]).not.toHaveProperty('world');
  expect(manifest.content_scripts[0].matches.every((match: string) => match.startsWith('https://'))).toBe(
    true,
  );
});

test('carries the licences of the packages in it', () => {
  const text = readFileSync(join(buildFolder('release'), 'licences.txt'), 'utf8');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of Object.keys(dependencies)) expect(text).toContain(`${name} ${dependencies[name]} (`);
  expect(text).toContain('Apache License');
});

test('has no door through which posts can be asked for', async ({ app, feed }) => {
  const folder = buildFolder('release');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  for (const file of files) expect(readFileSync(join(folder, file), 'utf8')).not.toContain('get-posts');
  expect(readFileSync(join(buildFolder('e2e'), 'content-scripts/feed.js'), 'utf8')).toContain('get-posts');

  await feed.open();
  await feed.expectNoted(EXPECTED);
  const asker = await openAsker(app.context, app.extensionId);
  const tab = await tabIdOf(feed.page, asker);
  const ask = (type: string) =>
    asker.evaluate(
      ([id, message]) => chrome.tabs.sendMessage(id, { type: message, data: null }).catch(() => null),
      [tab, type] as const,
    );
  expect(await ask('get-posts')).toBeFalsy();
  const findings = JSON.stringify(await ask('get-findings'));
  expect(findings).toContain('"danger"');
  expect(findings).not.toContain('Campuchia');
});
