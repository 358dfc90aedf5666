import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/run.ts'
import { broken, memory } from './trials.js'

/** At full size: npm run load. Interruptions are tried in test/cli/batch.test.ts. */
it('of many files, one in a hundred broken, each broken one is named and the others come out', async () => {
  expect(await broken(temporaryFolder(), 800)).toContain('792 briefs, 8 named errors')
}, 180_000)

it('peak memory on three times as many lines is within 1.3 times that on some', async () => {
  expect(await memory(temporaryFolder(), 6000, 3)).toMatch(/^2000 lines: \d+ MB, 6000 lines: \d+ MB/)
}, 300_000)
