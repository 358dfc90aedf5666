import { defineConfig } from 'vitest/config'

/** The tests that hold the module that is being changed: scripts/mutation.js says which. */
export default defineConfig({
  test: { include: (process.env.MUTATION_TESTS ?? '').split(','), testTimeout: 30_000, isolate: false },
})
