import { defineConfig } from 'vitest/config';

// One run, one process pool: test files share modules because isolation costs a second a file.
export default defineConfig({
  test: {
    include: ['{packages,services,tenants,sites,tools}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/build/**', '**/.svelte-kit/**'],
    globalSetup: ['packages/postgres/src/testing-setup.ts'],
    setupFiles: ['tools/seeds/setup.ts'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
