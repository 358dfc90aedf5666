// Tries long runs at full size, in a temporary folder (some 2 GB): npm run load [-- broken|interrupted|memory[=COUNT]]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { broken, interrupted, memory } from './trials.js'

const TRIALS = { broken: [broken, 10_000], interrupted: [interrupted, 5000], memory: [memory, 100_000] }

const asked = process.argv.slice(2).map((arg) => arg.split('='))
const named = asked.map(([name]) => name)
for (const [name, [trial, count]] of Object.entries(TRIALS)) {
  if (named.length > 0 && !named.includes(name)) continue
  const folder = mkdtempSync(join(tmpdir(), 'brief-load-'))
  try {
    console.log(`${name}: ${await trial(folder, Number(asked.find(([one]) => one === name)?.[1] ?? count))}`)
  } catch (fault) {
    console.error(`${name} FAILED: ${fault.message}`)
    process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
