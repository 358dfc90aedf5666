// Tries bench/spark/job.py in local[2] mode: a worker process of brief is killed in the middle, and yet as many briefs
// come out as articles went in, with the bytes of a single-process run. Needs Java, and Python with
// bench/spark/requirements.txt; without, it says so.
//   npm run bench:spark [-- LINES]      default 100,000 dispatches of one line; PYTHON names the interpreter
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dispatchLine } from '../../test/load/articles.js'

const count = Number(process.argv[2] ?? 100_000)
const python = process.env.PYTHON ?? 'python3'
const BRIEF = `${process.execPath} ${resolve('bin/brief.js')}`
/** Bad lines among the good: each must come out as an error, in its place. */
const BAD_EVERY = 1000

for (const [tool, args] of [
  [python, ['-c', 'import pyspark']],
  ['java', ['-version']],
]) {
  if (spawnSync(tool, args).status === 0) continue
  console.log(`notice: ${tool} ${args.join(' ')} does not run; the trial on Spark is left out`)
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'brief-spark-'))
try {
  const input = join(folder, 'in.ndjson')
  writeInput(input)
  const whole = await single(input)
  const spark = await onSpark(input, join(folder, 'briefs'))
  if (spark.lines.length !== count) throw new Error(`${spark.lines.length} lines out of ${count}`)
  const differs = spark.lines.findIndex((line, i) => withoutPlace(line) !== withoutPlace(whole.lines[i]))
  if (differs >= 0) throw new Error(`line ${differs + 1} is not that of a single process`)
  console.log(
    `${count} articles: a single process ${told(whole)}, Spark local[2] with a worker killed ${told(spark)}; the same bytes`,
  )
} catch (fault) {
  console.error(`FAILED: ${fault.message}`)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A bad line is told with its place in what was read, which is another in each partition. */
function withoutPlace(line) {
  return line.replace(/,"at":"[^"]*:\d+","error":/, ',"error":')
}

function told({ seconds }) {
  return `${seconds.toFixed(0)} s`
}

function writeInput(path) {
  const file = openSync(path, 'w')
  for (let i = 0; i < count; i++) {
    writeSync(file, i % BAD_EVERY === BAD_EVERY / 2 ? `{"id": "bad-${i}", "text": 5}\n` : dispatchLine(i))
  }
  closeSync(file)
}

/** Runs a command; gives its seconds. */
async function run(command, args, { whileItRuns } = {}) {
  const started = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr = (stderr + chunk).slice(-20_000)
  })
  const ended = new Promise((done) => child.on('close', done))
  await whileItRuns?.(ended)
  const status = await ended
  return { status, stderr, seconds: (performance.now() - started) / 1000 }
}

async function single(input) {
  const output = join(folder, 'whole.ndjson')
  const args = [
    'bin/brief.js',
    'extract',
    input,
    '--errors-inline',
    '--jobs',
    '1',
    '--output',
    output,
    '--quiet',
  ]
  const { status, stderr, seconds } = await run(process.execPath, args)
  if (status > 1) throw new Error(stderr)
  return { lines: linesOf(output), seconds }
}

async function onSpark(input, output) {
  const args = ['bench/spark/submit.py', input, output, '--brief', BRIEF, '--partitions', '16']
  let kills = 0
  const { status, stderr, seconds } = await run(python, args, {
    whileItRuns: async (ended) => {
      kills = await killOne(output, ended)
    },
  })
  if (status !== 0) throw new Error(`Spark ended with ${status}: ${stderr}`)
  if (kills === 0) throw new Error('no worker could be killed: give more lines')
  const parts = readdirSync(output)
    .filter((name) => name.startsWith('part-'))
    .sort()
  return { lines: parts.flatMap((name) => linesOf(join(output, name))), seconds }
}

/** Kills one of the processes of brief that this run's Spark started, once some partitions are through. */
async function killOne(output, ended) {
  let over = false
  ended.then(() => {
    over = true
  })
  while (!over) {
    await new Promise((wake) => setTimeout(wake, 50))
    const [pid] = partsDone(output) > 2 ? workers() : []
    if (pid === undefined) continue
    process.kill(pid, 'SIGKILL')
    return 1
  }
  return 0
}

function partsDone(output) {
  try {
    return readdirSync(output, { recursive: true }).filter((name) => /(?:^|\/)part-\d+$/.test(name)).length
  } catch {
    return 0
  }
}

/** Processes of brief below this one. */
function workers() {
  const all = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout.trim().split('\n')
  const rows = all.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter(Boolean)
  const parentOf = new Map(rows.map(([, pid, parent]) => [Number(pid), Number(parent)]))
  const isMine = (pid) => {
    for (let at = pid; at > 1; at = parentOf.get(at) ?? 0) if (at === process.pid) return true
    return false
  }
  return rows
    .filter(
      ([, pid, , args]) =>
        args.startsWith(process.execPath) && args.includes('--input-format') && isMine(Number(pid)),
    )
    .map(([, pid]) => Number(pid))
}

function linesOf(path) {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
