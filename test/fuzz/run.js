// Extracts from made-up texts for a while, and fails with the smallest text that breaks something.
//   npm run fuzz [-- --seconds N] [--seed N] [FOLDER…]     FOLDER holds articles to mutate; default: the project's own
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
})
const seed = Number(values.seed ?? Math.trunc(Date.now() % 2 ** 31))
const folders = positionals.length > 0 ? positionals : ['fixtures', 'seeds']

const folder = mkdtempSync(join(tmpdir(), 'brief-fuzz-'))
const outfile = join(folder, 'fuzz.cjs')
await build({ entryPoints: ['test/fuzz/fuzz.ts'], bundle: true, platform: 'node', format: 'cjs', outfile })
const { fuzz } = await import(pathToFileURL(outfile).href)
rmSync(folder, { recursive: true })

console.log(`seed ${seed}, ${values.seconds} seconds`)
for (const { kind, runs, fault, slowest } of fuzz({ folders, seconds: Number(values.seconds), seed })) {
  console.log(`${kind.padEnd(10)} ${String(runs).padStart(7)} texts, the slowest ${slowest} ms`)
  if (!fault) continue
  process.exitCode = 1
  console.error(fault)
}
