import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { rulesPlugin } from './build/rules-plugin.ts';
import { yamlPlugin } from './build/yaml-plugin.ts';

const TESTS = '**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [yamlPlugin(), rulesPlugin()],
  test: {
    // A busy machine must not fail a test; what is slow by itself is gated on counts.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['build/fast-check-setup.ts'],
          environment: 'node',
          include: ['lib', 'rules', 'corpus', 'scripts', 'build', 'locales'].map(
            (folder) => `${folder}/${TESTS}`,
          ),
          exclude: ['lib/sites/**', 'lib/ui/**', 'lib/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: [`lib/sites/${TESTS}`, `lib/ui/${TESTS}`],
        },
      },
      {
        extends: true,
        plugins: [await WxtVitest()],
        test: {
          name: 'browser',
          setupFiles: ['build/packs-setup.ts'],
          environment: 'node',
          include: [`lib/browser/${TESTS}`],
        },
      },
    ],
  },
});
