import { defineConfig } from 'vitest/config'

/** The tests that hold the core modules: `npm run mutation`. */
export default defineConfig({
  test: { include: ['test/text/even.test.ts', 'test/extract/dates/calendar.test.ts'], testTimeout: 30_000 },
})
