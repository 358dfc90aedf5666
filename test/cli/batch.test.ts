import { spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brief, temporaryFolder } from '../support/run.ts'

const folder = temporaryFolder()
const COUNT = 300
const CITIES = ['Paris', 'Lomé', 'Accra', 'Dakar', 'Hanoï', 'Bamako', 'Oslo']

/** Articles on lines, each tenth of them broken. */
const lines = Array.from({ length: COUNT }, (_, i) => {
  const city = CITIES[i % CITIES.length]
  const text = `Le ministre Jean Dubois est arrivé à ${city} le ${(i % 27) + 1} mai. `.repeat((i % 5) + 1)
  return i % 10 === 3
    ? `{"id":${i % 20 === 3 ? `"broken ${i}", oops` : ''}`
    : JSON.stringify({ id: `${city} "${i}"`, text })
})
const input = join(folder, 'news.ndjson')
writeFileSync(input, lines.join('\n'))
const run = (...args: string[]) => brief(['extract', 'news.ndjson', ...args], { cwd: folder })
const expected = run('--jobs', '1')

describe('threads', () => {
  it('give the output of one, in order', () => {
    const { status, stdout, stderr } = run('--jobs', '2')
    expect({ status, same: stdout === expected.stdout }).toEqual({ status: 1, same: true })
    expect(stderr).toBe(expected.stderr)
  })

  it.each(['json', 'markdown'])('render %s as one does', (format) => {
    expect(run('-f', format, '-j', '3').stdout).toBe(run('-f', format, '-j', '1').stdout)
  })

  it.each(['0', 'x', '1.5'])('are not %s', (jobs) => {
    expect(run('--jobs', jobs).status).toBe(2)
  })
})

/** Runs the program and interrupts it after some milliseconds. */
function interrupted(
  milliseconds: number,
  args: string[],
): Promise<{ status: number | null; stderr: string }> {
  const child = spawn(process.execPath, [resolve('bin/brief.js'), ...args], { cwd: folder })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  setTimeout(() => child.kill('SIGINT'), milliseconds)
  return new Promise((done) => child.on('close', (status) => done({ status, stderr })))
}

describe('a run that is interrupted', () => {
  it('ten times at any moment and resumed gives what an uninterrupted one does', async () => {
    const args = ['extract', 'news.ndjson', '--output', 'out.ndjson', '--resume', '--jobs', '2']
    for (let i = 0; i < 10; i++) await interrupted(60 + Math.random() * 600, args)
    run(...args.slice(2))
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8')).toBe(expected.stdout)
  }, 120_000)

  it('says how far it got', async () => {
    writeFileSync(join(folder, 'long.ndjson'), `${lines.join('\n')}\n`.repeat(20))
    for (let wait = 300; ; wait *= 2) {
      const { status, stderr } = await interrupted(wait, ['extract', 'long.ndjson', '-o', 'long-out.ndjson'])
      // Before the program listens, a signal ends it as any other.
      if (status === null) continue
      expect(status).toBe(130)
      expect(stderr).toMatch(
        /brief: stopped after [\d,]+ articles? \(\d+ failed\)[^\n]*\nbrief: --resume goes on from there\n$/,
      )
      break
    }
    expect(brief(['extract', input, '-o', join(folder, 'long-out.ndjson')])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/left by a run that was stopped; --resume goes on/),
    })
  }, 120_000)
})

describe('--resume', () => {
  it('drops a line that was cut off, and tells faults that have their line', () => {
    const whole = run('--errors-inline').stdout
    const cut = Buffer.from(whole).subarray(0, Math.floor(whole.length / 2))
    writeFileSync(join(folder, 'cut.ndjson.part'), cut)
    const { status, stderr } = run('--errors-inline', '-o', 'cut.ndjson', '--resume')
    expect(readFileSync(join(folder, 'cut.ndjson'), 'utf8')).toBe(whole)
    expect({ status, faults: stderr.trim().split('\n').length }).toEqual({ status: 1, faults: COUNT / 10 })
  })

  it('goes on after articles that came later', () => {
    writeFileSync(join(folder, 'few.ndjson'), lines.slice(0, 50).join('\n'))
    const first = brief(['extract', 'few.ndjson', '-o', 'grown.ndjson'], { cwd: folder })
    expect(first.status).toBe(1)
    writeFileSync(join(folder, 'few.ndjson'), lines.slice(0, 90).join('\n'))
    brief(['extract', 'few.ndjson', '-o', 'grown.ndjson', '--resume'], { cwd: folder })
    expect(readFileSync(join(folder, 'grown.ndjson'), 'utf8')).toBe(
      brief(['extract', 'few.ndjson'], { cwd: folder }).stdout,
    )
    rmSync(join(folder, 'few.ndjson'))
  })

  it.each([[[]], [['-o', 'a.json']], [['-o', 'dir/']]])('needs an ndjson file: %j', (flags) => {
    expect(run('--resume', ...flags)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--resume goes on with an ndjson file/),
    })
  })
})
