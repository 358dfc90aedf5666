import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { brief, temporaryFolder } from '../support/run.ts'

const BRIEF = resolve('bin/brief.js')
const folder = temporaryFolder()
const COUNT = 160
const articleOf = (i: number, more = '') =>
  JSON.stringify({
    id: i,
    text: `Le ministre Jean Dubois a reçu Awa Sarr à Lomé le ${(i % 27) + 1} mai. ${more}`,
  })
const lines = Array.from({ length: COUNT }, (_, i) => articleOf(i))
writeFileSync(join(folder, 'news.ndjson'), lines.join('\n'))
writeFileSync(
  join(folder, 'a.txt'),
  'Le ministre Jean Dubois est arrivé à Paris. La France a condamné la Syrie.',
)
const run = (...args: string[]) => brief(args, { cwd: folder })
const sh = (script: string) =>
  spawnSync('bash', ['-c', script.replaceAll('brief ', `"${process.execPath}" "${BRIEF}" `)], {
    cwd: folder,
    encoding: 'utf8',
  })
const whole = run('extract', 'news.ndjson').stdout
const leftIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => /\.part$|\.tmp$/.test(name))

/** A small disk of its own; null where this machine lets nobody make one. */
function smallDisk(): string | null {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', disk])
  return status === 0 ? disk : null
}
const disk = smallDisk()
const remount = (options: string) => execFileSync('mount', ['-o', `remount,${options}`, disk!])
afterAll(() => {
  if (disk) spawnSync('umount', [disk])
})

describe('a full disk', () => {
  it.each([
    'extract a.txt',
    'extract news.ndjson',
    'extract a.txt -f table',
    'view a.txt',
    'report a.txt',
    'events a.txt',
    'tokens a.txt',
    'explain a.txt',
    'schema',
  ])('is told in one line: %s > /dev/full', (command) => {
    const { status, stderr } = sh(`brief ${command} > /dev/full`)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'brief: standard output: cannot be written (ENOSPC); free some space, or name another place\n',
    })
  })

  it('where errors go leaves the exit status', () => {
    expect(sh('brief extract nowhere.txt 2> /dev/full').status).toBe(2)
  })

  it.skipIf(!disk)('leaves no half of a file', () => {
    for (const output of ['out.json']) {
      const args = ['extract', 'news.ndjson', '-o', `disk/${output}`]
      const { status, stderr } = run(...args)
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(
          /^brief: disk\/out\.\w+: cannot be written \(ENOSPC\); free some space[^\n]*\n$/,
        ),
      })
      expect(readdirSync(disk!)).toEqual([])
    }
    const { status, stderr } = run('extract', 'news.ndjson', '-f', 'html', '-o', 'disk/')
    expect(stderr).toMatch(/^brief: disk\/\d+\.html: cannot be written \(ENOSPC\)[^\n]*\n$/)
    expect({ status, left: leftIn(disk!) }).toEqual({ status: 2, left: [] })
    for (const name of readdirSync(disk!)) rmSync(join(disk!, name))
  })

  it.skipIf(!disk)('lets a run be gone on with once there is room', () => {
    const args = ['extract', 'news.ndjson', '-o', 'disk/out.ndjson']
    expect(run(...args)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /--resume goes on from where it came\nbrief: disk\/out\.ndjson: cannot be written/,
      ),
    })
    expect(leftIn(disk!)).toEqual(['out.ndjson.part'])
    remount('size=8m')
    expect(run(...args, '--resume').status).toBe(0)
    expect(readFileSync(join(disk!, 'out.ndjson'), 'utf8')).toBe(whole)
    expect(leftIn(disk!)).toEqual([])
  })
})

describe('a folder that may not be written to', () => {
  it.skipIf(!disk && process.getuid?.() === 0)('is told once, and nothing is left', () => {
    const locked = disk ?? join(folder, 'locked')
    if (disk) remount('ro')
    else {
      mkdirSync(locked)
      chmodSync(locked, 0o500)
    }
    for (const args of [
      ['extract', 'a.txt', '-o', `${locked}/new.json`],
      ['extract', 'news.ndjson', '-f', 'html', '-o', `${locked}/`],
      ['events', 'a.txt', '-o', `${locked}/new.csv`],
      ['report', 'a.txt', '-o', `${locked}/new.html`],
    ]) {
      const { status, stderr } = run(...args)
      expect({ args, status, stderr }).toEqual({
        args,
        status: 2,
        stderr: expect.stringMatching(/^brief: [^\n]+: cannot be written \((?:EROFS|EACCES)\); [^\n]+\n$/),
      })
    }
    expect(leftIn(locked)).toEqual([])
    if (disk) remount('rw')
  })
})

describe('a folder of the system that takes no files', () => {
  it.each([
    ['extract', 'a.txt', '-o', '/proc/brief/new.json'],
    ['extract', 'a.txt', '-f', 'html', '-o', '/proc/self/pages/'],
    ['extract', 'news.ndjson', '-o', '/dev/null/new.ndjson'],
    ['events', 'a.txt', '-o', '/proc/1/fd/a/b/new.csv'],
    ['report', 'a.txt', '-o', '/sys/brief/new.html'],
    ['view', 'a.txt', '-o', '/proc/brief/new.html'],
  ])('is told in one line: %s %s %s %s %s', (...args) => {
    const { status, stderr } = run(...args)
    expect(stderr).toMatch(/^brief: [^\n]+: cannot be written \(E[A-Z]+\); [^\n]+\n$/)
    expect(status).toBe(args.includes('html') ? 1 : 2)
  })
})

describe('a pipe that is closed', () => {
  it.each([
    'extract news.ndjson | head -1',
    'extract news.ndjson -f json | head -c 9',
    'events news.ndjson | head -1',
    'report news.ndjson | head -c 9',
    'schema | head -c 9',
    'completion bash | head -c 9',
    '--help | true',
    'extract --help | true',
  ])('ends quietly: %s', (command) => {
    const { status, stderr } = sh(`set -o pipefail; brief ${command} > /dev/null`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('a file that changes while it is read', () => {
  it('is told if it is gone; one that grows is read to its end', async () => {
    execFileSync('mkfifo', [join(folder, 'slow.txt')])
    writeFileSync(join(folder, 'gone.txt'), 'Le ministre est parti.')
    const child = spawn(
      process.execPath,
      [BRIEF, 'extract', 'slow.txt', 'gone.txt', '-f', 'ndjson', '-j', '1'],
      {
        cwd: folder,
      },
    )
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    // The first input waits for its writer, who takes the second away before it lets go.
    sh(
      `exec 3> slow.txt; printf 'Le ministre Jean ' >&3; rm gone.txt; sleep 0.2; printf 'Dubois est parti.' >&3`,
    )
    expect(await new Promise((done) => child.on('close', done))).toBe(1)
    expect(stderr).toBe(
      'brief: gone.txt: cannot be read (ENOENT); it was there a moment ago: run brief again\n',
    )
    expect(JSON.parse(stdout).document.length).toBe('Le ministre Jean Dubois est parti.'.length)
  })
})

/** Runs the program and sends it a signal after some milliseconds. */
const stopped = (args: readonly string[], signal: NodeJS.Signals, milliseconds: number) => {
  const child = spawn(process.execPath, [BRIEF, ...args], { cwd: folder, stdio: 'ignore' })
  setTimeout(() => child.kill(signal), milliseconds)
  return new Promise<number | null>((done) => child.on('close', done))
}

describe('a run that is ended', () => {
  it('by SIGTERM, SIGINT and SIGKILL at any moment, and resumed each time, loses and doubles nothing', async () => {
    const args = ['extract', 'news.ndjson', '-o', 'resumed.ndjson', '--resume', '--jobs', '2']
    for (const signal of ['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT', 'SIGKILL', 'SIGKILL'] as const) {
      await stopped(args, signal, 80 + Math.random() * 400)
    }
    expect(run(...args).status).toBe(0)
    expect(readFileSync(join(folder, 'resumed.ndjson'), 'utf8')).toBe(whole)
    expect(leftIn(folder)).toEqual([])
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves no half of a file', async (signal) => {
    writeFileSync(join(folder, 'long.ndjson'), `${lines.join('\n')}\n`.repeat(40))
    for (const args of [
      ['extract', 'long.ndjson', '-o', 'long.json'],
      ['extract', 'long.ndjson', '-f', 'html', '-o', 'pages/', '--force'],
      ['events', 'long.ndjson', '-o', 'long.csv'],
      ['report', 'long.ndjson', '-o', 'long.html'],
    ]) {
      await stopped(args, signal, 700)
      // What the shell would show had it been ended before it listens.
      expect(leftIn(folder)).toEqual([])
    }
  })
})

describe('a pipe into which nobody writes', () => {
  it.each([
    ['--input-format', 'ndjson', '-'],
    ['--input-format', 'text', '-'],
    ['--input-format', 'ndjson', '--jobs', '2', '-'],
  ])('is left at the first signal: %s %s %s %s', async (...args) => {
    const child = spawn(process.execPath, [BRIEF, 'extract', ...args], {
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    setTimeout(() => child.kill('SIGTERM'), 2_500)
    const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
      child.on('close', (...end) => done(end)),
    )
    expect(code ?? signal).toBe(143)
  })

  it.each(['quiet.txt', 'quiet.ndjson'])('and that has a name (%s) at the second', async (name) => {
    execFileSync('mkfifo', [join(folder, name)])
    const child = spawn(process.execPath, [BRIEF, 'extract', join(folder, name)], { stdio: 'ignore' })
    setTimeout(() => child.kill('SIGINT'), 2_500)
    setTimeout(() => child.kill('SIGINT'), 3_500)
    expect(await new Promise((done) => child.on('close', (_, signal) => done(signal)))).toBe('SIGINT')
    rmSync(join(folder, name))
  })
})

describe('a thread that dies', () => {
  const env = {
    NODE_OPTIONS: `--require=${resolve('test/support/deadly.cjs')}`,
    DEATHS: join(folder, 'deaths'),
  }

  it('has its article tried once more, then reported; all others come out', () => {
    const deadly = [...lines]
    deadly[70] = articleOf(70, 'MEURS TOUJOURS')
    deadly[150] = articleOf(150, 'MEURS UNE FOIS')
    writeFileSync(join(folder, 'deadly.ndjson'), deadly.join('\n'))
    const { status, stdout, stderr } = brief(['extract', 'deadly.ndjson', '--jobs', '2'], {
      cwd: folder,
      env,
    })
    expect(stderr).toMatch(/^brief: 70: a bug in brief: its thread ended, and ended again \([^\n]*\n$/)
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).document.id as string)
    const all = Array.from({ length: COUNT }, (_, i) => String(i))
    expect({ status, ids }).toEqual({ status: 1, ids: all.filter((id) => id !== '70') })
  })
})
