import { defineConfig } from 'wxt';
import { defineSite } from './lib/sites/check-site.ts';
import { FIRST_SITE } from './lib/sites/first-site.ts';
import { originsOf, SITES, SITES_AND_RENDERERS } from './lib/sites/sites.ts';

/** The add-on's identity in Firefox; it must never change between releases. */
const GECKO_ID = 'viec-that@viecthat.org';

// A wrong description ends the build with every mistake in it.
for (const site of SITES_AND_RENDERERS) defineSite(site);

export default defineConfig({
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  // Extension pages need no polyfill, and without it only the worker has a fetch() at all.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    resolve: { alias: { 'wxt/utils/content-script-context': '/lib/browser/no-context.ts' } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Việc Thật',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    // Chromium's worker has no document to read a picture in; Firefox's background is one.
    permissions: [
      ...['storage', 'contextMenus', 'scripting', 'activeTab'],
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    // Where the first site is open already, or has something to draw, the worker puts our script there: that takes more than
    // `matches`. No test can press the browser's own question, so the build for tests may do it in every page.
    host_permissions: mode === 'e2e' ? ['<all_urls>'] : originsOf(FIRST_SITE),
    optional_host_permissions: [
      ...SITES.filter((site) => site !== FIRST_SITE).flatMap(originsOf),
      // An organisation that takes reports: asked for its one site when a reader sends one there, and given back.
      'https://*/*',
    ],
    // The reader of pictures is WebAssembly, which browsers call unsafe-eval although it evaluates no text.
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    // Firefox reads what an admin sets without a schema, and would complain about the key.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
