// Holds each stage's time against that of another commit, both on the same texts and in turns; fails where one has
// become slower by more than the rounds differ among themselves.
//   npm run bench:compare -- COMMIT [--size 200000] [--rounds 15] [--least 1.1]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { corpus, textsIn, writeCorpus } from './corpus.js'
import { markdownTable, median, spread } from './figures.js'
import { startPeer } from './peer.js'
import { bundleStages } from './stage-bundle.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '15' },
    least: { type: 'string', default: '1.1' },
  },
})
const [commit = 'HEAD'] = positionals
const rounds = Number(options.rounds)
/** A slowdown below this is never told: ratios of the same code differ by as much. */
const least = Number(options.least)

const folder = mkdtempSync(join(tmpdir(), 'brief-compare-'))
const old = join(folder, 'old')
git('worktree', 'add', '--quiet', '--detach', old, commit)
try {
  symlinkSync(join(root, 'node_modules'), join(old, 'node_modules'))
  const texts = [...textsIn(join(root, 'seeds')), ...textsIn(join(root, 'fixtures'))]
  const lines = join(folder, 'corpus.ndjson')
  writeCorpus(lines, corpus(texts, Number(options.size)))
  const peers = [await peerOf(old, lines, 'old.cjs'), await peerOf(root, lines, 'new.cjs')]
  const ratios = await compare(peers)
  console.log(markdownTable(['', 'time, of that before', 'spread', ''], ratios.map(told)))
  process.exitCode = ratios.some(isSlower) ? 1 : 0
} finally {
  git('worktree', 'remove', '--force', old)
  rmSync(folder, { recursive: true, force: true })
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' })
}

async function peerOf(project, lines, name) {
  const bundle = await bundleStages(project, join(folder, name))
  return startPeer([process.execPath, join(root, 'bench/contenders/stages.js'), lines, bundle])
}

/** Stage → the ratio of its two times in each round; which side comes first alternates. */
async function compare([before, after]) {
  const ratios = new Map()
  for (const peer of [before, after, before, after]) await peer.run() // Warms them up.
  for (let round = 0; round < rounds; round++) {
    const [first, second] = round % 2 === 0 ? [before, after] : [after, before]
    const a = await first.run()
    const b = await second.run()
    const [was, is] = round % 2 === 0 ? [a.stages, b.stages] : [b.stages, a.stages]
    for (const stage of Object.keys(is).filter((stage) => stage in was)) {
      ratios.set(stage, [...(ratios.get(stage) ?? []), is[stage] / was[stage]])
    }
  }
  await Promise.all([before.end(), after.end()])
  return [...ratios]
}

/** Slower by more than `least`, and by more than three times what is left of the spread in the median of all rounds. */
function isSlower([, ratios]) {
  return median(ratios) > Math.max(least, 1 + (3 * spread(ratios)) / Math.sqrt(ratios.length))
}

function told(entry) {
  const [stage, ratios] = entry
  return [
    stage,
    median(ratios).toFixed(2),
    `${(100 * spread(ratios)).toFixed(0)} %`,
    isSlower(entry) ? 'SLOWER' : '',
  ]
}
