import { defineConfig } from '@playwright/test';

/** End-to-end tests: each opens its own Chromium with the built extension, on the offline sample feed. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Some walk through a dozen screens; a busy machine must not fail them.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
