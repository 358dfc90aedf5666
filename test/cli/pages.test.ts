import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brief, temporaryFolder } from '../support/run.ts'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
writeFileSync(
  at('a.txt'),
  'La France a condamné la Syrie. Le ministre turc Kemal Aydin est arrivé à Paris lundi.',
)
writeFileSync(
  at('b.txt'),
  'Le ministre turc Kemal Aydin a reçu lundi à Ankara le ministre serbe Milan Jokic.',
)
const run = (...args: string[]) => brief(args, { cwd: folder })

describe('brief view', () => {
  it('prints a page, or writes it, never over a file that is there', () => {
    expect(run('view', 'a.txt').stdout).toMatch(/^<!doctype html>/)
    expect(run('view', 'a.txt', '-o', 'a.html').status).toBe(0)
    expect(run('view', 'a.txt', '-o', 'a.html')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--force'),
    })
    expect(run('view', 'a.txt', '-o', 'a.html', '--force').status).toBe(0)
  })

  it('shows one article', () => {
    expect(run('view', '*.txt')).toMatchObject({ status: 2, stderr: expect.stringContaining('one article') })
    expect(run('view', 'none.txt').status).toBe(2)
  })

  it('tells the path where no browser opens', () => {
    const { status, stderr } = brief(['view', 'a.txt', '-o', 'open.html', '--open'], {
      cwd: folder,
      env: { BROWSER: at('no-such-browser') },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining(at('open.html')) })
  })
})

describe('brief extract --format html', () => {
  it('writes a page for each article into a folder', () => {
    expect(run('extract', '*.txt', '--format', 'html', '-o', 'pages/').status).toBe(0)
    expect(readFileSync(at('pages/a.html'), 'utf8')).toContain('Kemal Aydin')
    expect(existsSync(at('pages/b.html'))).toBe(true)
  })

  it('prints one page, and says what to do with several', () => {
    expect(run('extract', 'a.txt', '--format', 'html').stdout).toMatch(/^<!doctype html>/)
    expect(run('extract', '*.txt', '--format', 'html')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--output DIR/'),
    })
  })
})

describe('brief report', () => {
  it('writes one page of all articles, and theirs if asked to', () => {
    expect(run('report', '*.txt', '-o', 'r.html', '--pages', 'articles').status).toBe(0)
    expect(readFileSync(at('r.html'), 'utf8')).toContain('2 articles')
    expect(existsSync(at('articles/a.html'))).toBe(true)
  })

  it('goes on past an input that fails, and says so', () => {
    const { status, stderr } = run('report', 'a.txt', 'none.txt', '-o', 'r2.html')
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('none.txt') })
    expect(run('report', 'a.txt', '--apart', 'none', '-o', 'r3.html').status).toBe(2)
  })
})

describe('brief events', () => {
  it('prints ndjson in a pipe, CSV where the file says so', () => {
    const rows = run('events', 'a.txt')
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.map(({ source, type, target }) => [source, type, target])).toContainEqual([
      'France',
      'ACCUSE',
      'Syrie',
    ])
    expect(run('events', '*.txt', '-o', 'e.csv').status).toBe(0)
    expect(readFileSync(at('e.csv'), 'utf8')).toMatch(/^id,document,/)
    expect(run('events', 'none.txt').status).toBe(2)
  })
})
