// Changes core modules bit by bit, and tells the changes that no test notices. Each module is held by tests of its own.
//   npm run mutation [MODULE…]     MODULE is a name below; default: all, one after the other
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'

/** The file → the tests that hold it. One takes some one to six minutes, by how busy the machine is. */
const MODULES = {
  'src/text/even.ts': ['test/text/even.test.ts'],
  'src/text/tokens.ts': ['test/text/tokens.test.ts'],
  'src/text/sentences.ts': ['test/text/sentences.test.ts'],
  'src/text/quotations.ts': ['test/text/quotations.test.ts'],
  'src/extract/dates/calendar.ts': ['test/extract/dates/calendar.test.ts'],
  'src/extract/dates/value.ts': ['test/extract/dates/value.test.ts'],
  'src/extract/dates/resolve/years.ts': ['test/extract/dates/years.test.ts'],
  'src/extract/meetings/status.ts': ['test/extract/meetings/status.test.ts'],
  'src/schema/edtf.ts': ['test/schema/edtf.test.ts'],
  'src/schema/offsets.ts': ['test/schema/offsets.test.ts'],
  'src/schema/check.ts': ['test/schema/check.test.ts'],
}
/** Per cent of the changes that the tests must notice. */
const AIM = 80

const wanted = process.argv.slice(2)
const chosen = Object.keys(MODULES).filter(
  (file) => wanted.length === 0 || wanted.some((name) => file.endsWith(`/${name}.ts`)),
)
if (chosen.length === 0) console.error(`no such module; there are: ${Object.keys(MODULES).join(', ')}`)
process.exitCode = chosen.length > 0 ? 0 : 2

const REPORT = 'coverage/mutation.json'
const rows = []
for (const file of chosen) {
  rmSync(REPORT, { force: true })
  const env = { ...process.env, MUTATION_TESTS: MODULES[file].join(',') }
  const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', file], { stdio: 'inherit', env })
  if (status !== 0) process.exitCode = 1
  // None where the tests fail on the code as it is.
  if (!existsSync(REPORT)) continue
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8'))
  const mutants = Object.values(files).flatMap((one) => one.mutants)
  const count = (...states) => mutants.filter((one) => states.includes(one.status)).length
  const noticed = count('Killed', 'Timeout')
  const tried = noticed + count('Survived', 'NoCoverage')
  rows.push({ file, tried, noticed, score: Math.round((1000 * noticed) / tried) / 10 })
}
console.table(rows)
if (rows.some(({ score }) => score < AIM)) process.exitCode = 1
