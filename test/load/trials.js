// What holds of long runs, tried at any size. Each trial works in `folder`, gives a line of figures, and throws where
// its promise is broken.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { articleLine, articleText } from './articles.js'
import { brief } from './program.js'

/** Kinds of broken files; each makes one at a path without its extension, and gives the path. */
const BROKEN = [
  (path) => writeFileSync(`${path}.txt`, ''),
  (path) => writeFileSync(`${path}.txt`, ' \n\t\n'),
  (path) => writeFileSync(`${path}.txt`, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
  (path) => writeFileSync(`${path}.txt`, Buffer.from([0x81, 0x8d, 0xff])),
  (path) => unreadable(`${path}.txt`),
  (path) => {
    const packed = gzipSync(articleText(1))
    writeFileSync(`${path}.txt.gz`, packed.subarray(0, packed.length - 20))
  },
  (path) => writeFileSync(`${path}.json`, '{"text": '),
]

/** root may read any file, but not this one of the system's. */
function unreadable(path) {
  if (process.getuid?.() === 0) symlinkSync('/proc/self/mem', path)
  else writeFileSync(path, articleText(1), { mode: 0 })
}

/** Of `count` files, one in a hundred is broken: the others give a brief each, and each broken one is named once. */
export async function broken(folder, count) {
  const news = join(folder, 'news')
  const out = join(folder, 'briefs.ndjson')
  mkdirSync(news)
  const bad = []
  for (let i = 0; i < count; i++) {
    const path = join(news, `a${i}`)
    if (i % 100 === 50) bad.push([path, BROKEN[bad.length % BROKEN.length](path)][0])
    else writeFileSync(`${path}.txt`, articleText(i))
  }
  const { status, stderr, seconds } = await brief(['extract', news, '--output', out])
  const told = stderr.trim().split('\n')
  assert.equal(status, 1)
  assert.equal(readFileSync(out, 'utf8').trim().split('\n').length, count - bad.length)
  assert.deepEqual(
    told.map((line) => /(a\d+)\./.exec(line)?.[1]).sort(),
    bad.map((path) => path.slice(news.length + 1)).sort(),
  )
  return `${count - bad.length} briefs, ${told.length} named errors, ${seconds.toFixed(1)} s`
}

/** Ten interruptions at random moments, then --resume: the bytes of an uninterrupted run. */
export async function interrupted(folder, count) {
  const [input, whole, out] = ['in.ndjson', 'whole.ndjson', 'out.ndjson'].map((name) => join(folder, name))
  writeLines(input, count)
  const { seconds, status } = await brief(['extract', input, '--output', whole])
  assert.equal(status, 0)
  const args = ['extract', input, '--output', out, '--resume']
  let stops = 0
  for (let i = 0; i < 10; i++) {
    const run = await brief(args, { interruptAfter: 100 + Math.random() * (seconds * 300) })
    if (run.status !== 0) stops++
  }
  assert.equal((await brief(args)).status, 0)
  assert.equal(hashOf(out), hashOf(whole))
  return `${count} articles, stopped ${stops} times: the same bytes`
}

/** Peak memory on so many `times` the lines is at most 1.3 times as high, and the output has as many lines. */
export async function memory(folder, count, times = 10) {
  const peaks = []
  for (const lines of [count / times, count]) {
    const input = join(folder, `${lines}.ndjson`)
    const output = join(folder, `${lines}.briefs.ndjson`)
    writeLines(input, lines, true)
    const run = await brief(['extract', input, '--output', output, '--jobs', '2'])
    assert.equal(run.status, 0)
    peaks.push(run.peak)
    assert.equal(countLines(output), lines)
    rmSync(output)
  }
  const told = `${count / times} lines: ${peaks[0].toFixed(0)} MB, ${count} lines: ${peaks[1].toFixed(0)} MB`
  assert.ok(peaks[1] <= 1.3 * peaks[0], told)
  return `${told} (${(peaks[1] / peaks[0]).toFixed(2)} times)`
}

function writeLines(path, count, short = false) {
  const file = openSync(path, 'w')
  for (let i = 0; i < count; i += 1000) {
    writeSync(
      file,
      Array.from({ length: Math.min(1000, count - i) }, (_, k) => articleLine(i + k, short)).join(''),
    )
  }
  closeSync(file)
}

function countLines(path) {
  const file = openSync(path, 'r')
  const chunk = Buffer.alloc(1 << 20)
  let lines = 0
  for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
    for (const byte of chunk.subarray(0, size)) if (byte === 10) lines++
  }
  closeSync(file)
  return lines
}

const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')
