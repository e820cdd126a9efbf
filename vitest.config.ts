import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['lib/**/*.test.ts', 'rules/**/*.test.ts', 'scripts/**/*.test.ts', 'modules/**/*.test.ts', 'locales/**/*.test.ts'],
          exclude: ['lib/sites/**', 'lib/ui/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['lib/sites/**/*.test.{ts,tsx}', 'lib/ui/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
