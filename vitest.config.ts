import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    maxWorkers: 2,
    testTimeout: 30_000,
    // Whoever runs the tests: messages are in English where a test doesn't ask for another language.
    env: { LANG: 'en_US.UTF-8', LC_MESSAGES: '', LC_ALL: '' },
    coverage: {
      include: ['src/**/*.ts'],
      // The command line is tested as users run it, in a process of its own; pages in a browser.
      exclude: ['src/**/browser/**', 'src/cli/**'],
      reporter: ['text-summary', 'json-summary'],
      // What is reached; it may only rise.
      thresholds: { lines: 98.5, branches: 95 },
    },
  },
})
