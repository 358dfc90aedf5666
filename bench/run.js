// Measures brief, its stages and its peers side by side on the same texts, in turns, and its cold start.
//   npm run bench [-- --size 500000] [--rounds 5] [--corpus FOLDER] [--json FILE] [--results] [--only NAME]
// `--results` writes bench/RESULTS.md. Python peers need spacy and its models (PYTHON=… names the interpreter).
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brief } from '../test/load/program.js'
import { corpus, textsIn, writeCorpus } from './corpus.js'
import { median } from './figures.js'
import { startPeer } from './peer.js'
import { report } from './report.js'
import { bundleStages } from './stage-bundle.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '500000' },
    rounds: { type: 'string', default: '5' },
    corpus: { type: 'string' },
    json: { type: 'string' },
    results: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})
const rounds = Number(options.rounds)
/** The command line reads more, so that its start counts little. */
const LARGE = 8
const STARTS = 20
const PYTHON = process.env.PYTHON ?? 'python3'

if (!existsSync(here('node_modules'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: here('.'),
    stdio: 'inherit',
  })
}
const folder = mkdtempSync(join(tmpdir(), 'brief-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const texts = options.corpus
  ? textsIn(options.corpus)
  : [...textsIn(here('../seeds')), ...textsIn(here('../fixtures'))]
const small = join(folder, 'small.ndjson')
const large = join(folder, 'large.ndjson')
const size = writeCorpus(small, corpus(texts, Number(options.size)))
const largeSize = writeCorpus(large, corpus(texts, Number(options.size) * LARGE))

const node = (file, ...args) => [process.execPath, here(`contenders/${file}.js`), small, ...args]
const python = (...args) => [PYTHON, here('contenders/spacy_pipe.py'), small, ...args]
/** Name → the process that reads the small corpus in turns with the others. */
const PEERS = {
  'brief, in-process': node('brief'),
  'stages of brief': node('stages', await bundleStages(here('..'), join(folder, 'stages.cjs'))),
  'fr-compromise, parse': node('fr-compromise'),
  'compromise/one': node('compromise-one'),
  'chrono, dates': node('chrono'),
  'spaCy sm, NER only': python('fr_core_news_sm', 'ner'),
  'spaCy sm, all components': python('fr_core_news_sm'),
  'spaCy md, NER only': python('fr_core_news_md', 'ner'),
  'spaCy md, all components': python('fr_core_news_md'),
  'floor: words by one regular expression': node('words'),
  'floor: bytes read and written': node('copy'),
}
const whole = (jobs) => [
  'extract',
  large,
  '--input-format',
  'ndjson',
  '--format',
  'ndjson',
  '--jobs',
  jobs,
  '--quiet',
]
/** Name → flags of the command line, which reads the large corpus. */
const PROGRAMS = { 'brief, whole process': whole('1'), 'brief, whole process, --jobs 2': whole('2') }

const measured = { peers: await measurePeers(), starts: measureStarts() }
const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} cores ${cpus()[0]?.model}, Node ${process.version}`,
  corpus: { texts: texts.length, characters: size, largeCharacters: largeSize, rounds },
  ...measured,
}
const page = report(result)
console.log(page)
if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`)
if (options.results) writeFileSync(here('RESULTS.md'), page)

/** Name → version, seconds of each round, characters read, peak memory; the rounds of all contenders take turns. */
async function measurePeers() {
  const measured = {}
  const peers = {}
  for (const [name, command] of Object.entries(PEERS).filter(([name]) => name.includes(options.only))) {
    try {
      peers[name] = await startPeer(command)
      measured[name] = { version: peers[name].version, characters: size, seconds: [], stages: [] }
      await peers[name].run() // Warms it up.
    } catch (fault) {
      delete measured[name]
      console.error(`notice: ${name} is left out: ${fault.message}`)
    }
  }
  for (const name of Object.keys(PROGRAMS).filter((name) => name.includes(options.only))) {
    measured[name] = { characters: largeSize, seconds: [], peaks: [] }
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, figures] of Object.entries(measured)) {
      if (PROGRAMS[name]) {
        const { seconds, peak, status, stderr } = await brief(PROGRAMS[name])
        if (status !== 0) throw new Error(stderr)
        figures.seconds.push(seconds)
        figures.peaks.push(peak)
      } else {
        const { seconds, stages } = await peers[name].run()
        figures.seconds.push(seconds)
        if (stages) figures.stages.push(stages)
      }
    }
  }
  for (const [name, figures] of Object.entries(measured)) {
    figures.peak = figures.peaks ? median(figures.peaks) : await peers[name].end()
  }
  return measured
}

/** Milliseconds of cold starts, in turns: of bare Node, and of brief on one article. */
function measureStarts() {
  const bare = []
  const program = []
  for (let i = 0; i < STARTS; i++) {
    bare.push(start(['-e', '0']))
    program.push(start([here('../bin/brief.js'), 'extract', here('../seeds/000.txt')]))
  }
  return { bare, brief: program }
}

function start(args) {
  const begin = performance.now()
  spawnSync(process.execPath, args, { stdio: 'ignore' })
  return performance.now() - begin
}
