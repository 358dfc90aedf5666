// Measures this machine: throughput of each stage, warmed up, on one core; and cold start against bare Node.
//   npm run bench [-- FOLDER]     FOLDER holds .txt files; default: the project's own articles
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const ROUNDS = 12
const STARTS = 20
const LEAST = 1_000_000

function textsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** Repeated until there are a million characters, so that small corpora can be timed. */
function enlarge(texts) {
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  return Array.from({ length: Math.max(1, Math.ceil(LEAST / size)) }, () => texts).flat()
}

async function loadStages() {
  const folder = mkdtempSync(join(tmpdir(), 'brief-bench-'))
  const outfile = join(folder, 'stages.cjs')
  await build({ entryPoints: ['bench/stages.ts'], bundle: true, platform: 'node', format: 'cjs', outfile })
  const stages = await import(pathToFileURL(outfile).href)
  rmSync(folder, { recursive: true })
  return stages
}

/** Median milliseconds of starting Node with these arguments. */
function start(args) {
  const times = Array.from({ length: STARTS }, () => {
    const begin = performance.now()
    spawnSync(process.execPath, args, { stdio: 'ignore' })
    return performance.now() - begin
  })
  return times.sort((a, b) => a - b)[STARTS / 2]
}

const [folder] = process.argv.slice(2)
const texts = enlarge(folder ? textsIn(folder) : [...textsIn('seeds'), ...textsIn('fixtures')])
const size = texts.reduce((sum, text) => sum + text.length, 0)
const { timeStages } = await loadStages()
console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${size} characters in ${texts.length} texts\n`)
console.log('stage              million characters a second')
for (const [stage, ms] of Object.entries(timeStages(texts, ROUNDS))) {
  console.log(`${stage.padEnd(18)} ${(size / ms / 1000).toFixed(1).padStart(6)}`)
}
const bare = start(['-e', '0'])
const brief = start(['bin/brief.js', 'extract', 'seeds/000.txt'])
console.log(
  `\ncold start         node -e 0: ${bare.toFixed(0)} ms, brief extract seeds/000.txt: ${brief.toFixed(0)} ms`,
)
console.log(`                   ${(brief / bare).toFixed(2)} times bare Node (medians of ${STARTS})`)
