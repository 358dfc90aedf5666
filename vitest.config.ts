import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    coverage: {
      include: ['src/**/*.ts'],
      // The command line is tested as users run it, in a process of its own; pages in a browser.
      exclude: ['src/**/browser/**', 'src/cli/**'],
      reporter: ['text-summary', 'json-summary'],
    },
  },
})
