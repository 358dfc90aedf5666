import { expect, it } from 'vitest'
import { temporaryFolder } from '../support/run.ts'
import { broken } from './trials.js'

/** At full size, and with memory: npm run load. Interruptions are tried in test/cli/batch.test.ts. */
it('of many files, one in a hundred broken, each broken one is named and the others come out', async () => {
  expect(await broken(temporaryFolder(), 800)).toContain('792 briefs, 8 named errors')
}, 180_000)
