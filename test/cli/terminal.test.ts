import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { screenOf, showsUnicode } from '../../src/cli/screen.ts'
import { brief } from '../support/run.ts'

const TABLE = ['extract', 'seeds/000.txt', '--format', 'table']
const ANSI = '\u001b['

const terminal = (isTTY: boolean, columns?: number) => ({ isTTY, columns }) as NodeJS.WriteStream

describe('colours', () => {
  it.each([
    ['none in a pipe', [], {}, false],
    ['forced', [], { FORCE_COLOR: '1' }, true],
    ['forced off', [], { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR beats NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['--no-color beats FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ] as const)('%s', (_, flags, env, colored) => {
    expect(brief([...flags, ...TABLE], { env }).stdout.includes(ANSI)).toBe(colored)
  })

  it('NO_COLOR and a dumb terminal have none', async () => {
    expect((await screenOf(terminal(true), { NO_COLOR: '1' }, true)).colors).toBe(0)
    expect((await screenOf(terminal(true), { TERM: 'dumb' }, true)).colors).toBe(0)
  })
})

describe('width', () => {
  it.each([
    ['the terminal', terminal(true, 97), { COLUMNS: '50' }, 97],
    ['COLUMNS without one', terminal(false), { COLUMNS: '50' }, 50],
    ['a hundred columns', terminal(false), {}, 100],
    ['never so narrow that nothing fits', terminal(true, 7), {}, 40],
  ])('%s', async (_, stream, env, width) => {
    expect((await screenOf(stream, env, true)).width).toBe(width)
  })
})

describe('characters', () => {
  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, true],
    [{ LANG: 'en_US.utf8' }, true],
    [{}, true],
    [{ LANG: 'fr_FR.ISO-8859-1' }, false],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, false],
    [{ LANG: 'fr_FR.UTF-8', TERM: 'linux' }, false],
  ])('%o', (env, unicode) => expect(showsUnicode(env, 'linux')).toBe(unicode))

  it('are drawn with in ASCII where the locale has no others', () => {
    const { stdout } = brief(TABLE, { env: { LC_ALL: 'C' } })
    expect(stdout).toContain('-----')
    expect(stdout).not.toMatch(/[─━·×…]/)
  })
})

describe('a reader that has seen enough', () => {
  it('ends the program quietly', () => {
    const folder = 'seeds seeds seeds seeds seeds seeds seeds seeds'
    const command = `node bin/brief.js extract --format json ${folder} ${folder} ${folder} | head -1; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toBe('[\n0\n')
  })
})
