import { defineConfig } from 'wxt';

/** The add-on's identity in Firefox; it must never change between releases. */
const GECKO_ID = 'viec-that@viecthat.org';

export default defineConfig({
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  // Extension pages need no polyfill, and without it the package holds no fetch() at all.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    resolve: { alias: { 'wxt/utils/content-script-context': '/lib/browser/no-context.ts' } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Việc Thật',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    permissions: ['storage', 'contextMenus'],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
