import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inTime } from '../../src/input/in-time.ts'
import { LIMITS, memoryFault } from '../../src/input/limits.ts'
import { brief, temporaryFolder } from '../support/run.ts'

const folder = temporaryFolder()
const ARTICLE = 'Le ministre Jean Dubois est arrivé à Paris lundi.'
const line = (id: number, text: string) => JSON.stringify({ id, text })

/** File → what it holds. */
const HOSTILE: Readonly<Record<string, string | Buffer>> = {
  'a-bomb.txt.gz': gzipSync('a '.repeat(15_000_000)),
  'b-bomb.ndjson.gz': gzipSync('\n'.repeat(15_000_000)),
  'c-large.txt': ARTICLE.repeat(3_000),
  'd-line.ndjson': [line(1, ARTICLE), line(2, 'a'.repeat(120_000)), line(3, ARTICLE)].join('\n'),
  'e-large.txt.gz': gzipSync(Buffer.from(Array.from({ length: 120_000 }, (_, i) => 97 + ((i * i * 7) % 23)))),
  'f-deep.md': `${'> '.repeat(20_000)}x`,
  'g-deep.md': `---\na: ${'['.repeat(9_000)}${']'.repeat(9_000)}\n---\n${ARTICLE}`,
  'h-deep.json': '['.repeat(90_000),
  'i-aliases.md': `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]\n`)
    .join('')}---\n${ARTICLE}`,
  'j-keys.md': `---\n${Array.from({ length: 9_000 }, (_, i) => `k${i}: 1\n`).join('')}---\n${ARTICLE}`,
}
for (const [name, content] of Object.entries(HOSTILE)) writeFileSync(join(folder, name), content)

describe('limits of one document', () => {
  it('are told in one line that names the input and a remedy; the others come out', () => {
    const args = ['extract', '--max-bytes', '100k', '--format', 'ndjson', ...Object.keys(HOSTILE)]
    const { status, stdout, stderr } = brief(args, { cwd: folder })
    expect(stderr.trim().split('\n')).toEqual([
      'brief: a-bomb.txt.gz: is larger than 0.1 MB; cut it into articles, or raise --max-bytes',
      'brief: b-bomb.ndjson.gz: unpacks to more than 200 times its size; if you trust it, unpack it first (gunzip)',
      'brief: c-large.txt: is larger than 0.1 MB; cut it into articles, or raise --max-bytes',
      'brief: d-line.ndjson:2: is larger than 0.1 MB; cut it into articles, or raise --max-bytes',
      'brief: e-large.txt.gz: is larger than 0.1 MB; cut it into articles, or raise --max-bytes',
      'brief: f-deep.md: is nested too deeply; give its text as plain text',
      'brief: g-deep.md: its front matter is no YAML; write YAML between two lines of ---',
      'brief: h-deep.json: this is no JSON; write one object or a list of them',
      'brief: i-aliases.md: its front matter is no YAML; write YAML between two lines of ---',
      'brief: j-keys.md: its front matter is no YAML; write YAML between two lines of ---',
    ])
    const ids = stdout.trim().split('\n')
    expect({ status, ids: ids.map((one) => JSON.parse(one).document.id) }).toEqual({
      status: 1,
      ids: ['1', '3'],
    })
  })

  it('hold for a bomb by the default too', () => {
    expect(brief(['extract', 'a-bomb.txt.gz'], { cwd: folder })).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'brief: a-bomb.txt.gz: unpacks to more than 200 times its size; if you trust it, unpack it first (gunzip)\n',
    })
  })

  it('hold for an endless file and an endless pipe', async () => {
    const limits = ['--max-bytes', '1MB', '--input-format', 'text']
    expect(brief(['extract', '/dev/zero', ...limits])).toMatchObject({
      status: 1,
      stderr: 'brief: /dev/zero: is larger than 1 MB; cut it into articles, or raise --max-bytes\n',
    })
    const child = spawn(process.execPath, [resolve('bin/brief.js'), 'extract', ...limits])
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdin.on('error', () => {})
    const pour = () => {
      while (child.stdin.writable && child.stdin.write('a '.repeat(50_000)));
      child.stdin.once('drain', pour)
    }
    pour()
    expect(await new Promise((done) => child.on('close', done))).toBe(1)
    expect(stderr).toBe('brief: -: is larger than 1 MB; cut it into articles, or raise --max-bytes\n')
  })

  it('hold for a line without end', () => {
    const limits = ['--max-bytes', '1MB', '--input-format', 'ndjson']
    expect(brief(['extract', '/dev/zero', ...limits])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'brief: /dev/zero:1: has no end, and is not read further; give a JSON object on each line\n',
    })
  })

  it.each([
    ['extract', '--files-from', '/dev/zero'],
    ['extract', '--files-from', '/dev/zero', '-0'],
    ['events', 'c-large.txt', '--lexicon', '/dev/zero'],
    ['diff', '/dev/zero', 'c-large.txt'],
    ['report', 'c-large.txt', '--apart', '/dev/zero'],
  ])('hold for endless files that are no articles: %s %s %s %s', (...args) => {
    expect(brief(args, { cwd: folder })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'brief: /dev/zero: is larger than 500 MB; cut it into several\n',
    })
  })

  it.each([
    ['extract', 'c-large.txt', '--format', 'ndjson'],
    ['extract', 'c-large.txt', 'c-large.txt', '--jobs', '2'],
    ['explain', 'c-large.txt'],
    ['tokens', 'c-large.txt'],
    ['events', 'c-large.txt'],
  ])('hold for time: %s %s %s', (...args) => {
    const { status, stderr } = brief([...args, '--max-seconds', '0.01'], { cwd: folder })
    expect(stderr).toMatch(
      /^(brief: c-large\.txt: took more than 0\.01 seconds; cut it into articles, or raise --max-seconds\n)+$/,
    )
    expect(status).toBe(/extract|events/.test(args[0]!) ? 1 : 2)
  })

  it.each([
    ['--max-bytes', '10x'],
    ['--max-bytes', '0'],
    ['--max-seconds', '-1'],
    ['--max-seconds', 'x'],
  ])('are numbers: %s %s', (flag, value) => {
    expect(brief(['extract', 'a.txt', flag, value])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/is invalid\. Give /),
    })
  })

  it('break off a regular expression that would take for ever, and nothing else', () => {
    const slow = /^(a+)+$/
    expect(() => inTime('x', 0.05, () => slow.test(`${'a'.repeat(40)}b`))).toThrow(
      'x: took more than 0.05 seconds',
    )
    expect(inTime('x', 5, () => 'done')).toBe('done')
    expect(inTime('x', 0, () => 'done')).toBe('done')
    expect(() =>
      inTime('x', 5, () => {
        throw new TypeError('its own')
      }),
    ).toThrow(TypeError)
  })

  it('say how much memory a text may need before it is read', () => {
    expect(memoryFault('x', 'a'.repeat(100_000))).toBeNull()
    const long = { length: 1e11 } as unknown as string
    expect(memoryFault('x', long)?.message).toMatch(
      /^x: its 100,000,000,000 characters may need [\d,]+ MB of memory; cut it into articles, or set NODE_OPTIONS=--max-old-space-size=\d+$/,
    )
  })

  it('are these', () => {
    expect(LIMITS).toEqual({ maxBytes: 50_000_000, maxSeconds: 60 })
  })
})
